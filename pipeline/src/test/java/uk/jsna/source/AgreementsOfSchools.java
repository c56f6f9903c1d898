package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import uk.jsna.SharedFiles;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;
import uk.jsna.indicator.Polarity;
import uk.jsna.workspace.IndicatorCatalogue;

/** What is known of files on schools from other files, and of the interactive tool from its own dictionary. */
final class AgreementsOfSchools {

    private static final String ENGLAND = "E92000001";

    private final PublishedReads reads;

    AgreementsOfSchools(PublishedReads reads) {
        this.reads = reads;
    }

    void keyStage2OfChildrenInNeedAgreesWithTheInteractiveTool() {
        for (String group : List.of("Children in need", "Child protection plan", "Children looked after")) {
            assertThat(reads.printed("ks2_social_care_groups", "ks2_rwm_expected", "2023/24", group)
                            .get(ENGLAND))
                    .isEqualTo(reads.printed("lait", "ks2_rwm_expected", "2023/24", group)
                            .get(ENGLAND));
        }
        assertThat(reads.printed("ks2_social_care_groups", "ks2_rwm_expected", "2023/24", "Children in need")
                        .get("E10000024"))
                .isEqualTo(30.0);
    }

    void keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles() {
        Map<String, Double> table = reads.printed("sfr_ks4_results_la", "ks4_5ac_english_maths", "2012/13");
        Map<String, Double> computed = new TreeMap<>();
        reads.one("sfr_ks4_la").observations().stream()
                .filter(figure -> figure.indicator().equals("ks4_5ac_english_maths")
                        && figure.group().equals(Observation.Group.EVERYBODY)
                        && figure.amounts().numerator() != null)
                .forEach(figure -> computed.put(figure.area().code(), percentage(figure)));
        // The table's England has independent schools too.
        computed.keySet().retainAll(table.keySet());
        computed.remove(ENGLAND);
        assertThat(computed).hasSizeGreaterThan(140);
        computed.forEach((code, value) -> assertThat(table.get(code)).as(code).isCloseTo(value, Offset.offset(0.051)));
    }

    void keyStage4OfDistrictsAgreesBetweenHiddenSheetAndUnderlyingData() {
        Map<String, String> gss = new HashMap<>();
        reads.one("sfr_lad_codes").facts().stream()
                .map(CodeAlias.class::cast)
                .forEach(alias -> gss.put(alias.code(), alias.gss()));
        Map<String, Double> hidden = reads.printed("sfr_ks4_residence_hidden", "ks4_5ac_english_maths", "2012/13");
        Map<String, Double> computed = new TreeMap<>();
        reads.one("sfr_ks4_residence_idaci").observations().stream()
                .filter(figure -> figure.indicator().equals("ks4_5ac_english_maths")
                        && figure.group().equals(Observation.Group.EVERYBODY)
                        && figure.amounts().numerator() != null)
                .forEach(figure -> computed.put(figure.area().code(), percentage(figure)));
        int compared = 0;
        for (Map.Entry<String, Double> district : hidden.entrySet()) {
            Double other = computed.get(gss.getOrDefault(district.getKey(), ""));
            if (other != null) {
                assertThat(district.getValue()).as(district.getKey()).isCloseTo(other, Offset.offset(0.051));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static double percentage(Observation figure) {
        return 100
                * Objects.requireNonNull(figure.amounts().numerator())
                / Objects.requireNonNull(figure.amounts().denominator());
    }

    void level3By19AgreesWithTheInteractiveTool() {
        assertThat(reads.printed("level23_by19", "level3_by_19", "2015/16", "Eligible")
                        .get(ENGLAND))
                .isEqualTo(reads.printed("lait", "level3_by_19", "2015/16", "Eligible")
                        .get(ENGLAND))
                .isEqualTo(36.3);
        assertThat(reads.printed("level23_by19", "level3_by_19", "2015/16", "Eligible")
                        .get("E06000017"))
                .isEqualTo(reads.printed("lait", "level3_by_19", "2015/16", "Eligible")
                        .get("857"))
                .isEqualTo(36.1);
    }

    /** The tool's dictionary says which way is good for its measures; the indicators made of them must say the same. */
    void theDictionaryOfTheInteractiveToolAgreesWithTheIndicators() {
        Map<String, String> polarity = new HashMap<>();
        rows("lait_data_dictionary.csv.gz")
                .forEach(row -> polarity.put(row.cell(4).shown(), row.cell(5).shown()));
        IndicatorCatalogue indicators = IndicatorCatalogue.builtIn();
        List<FigurePart> figures = SourceCatalogue.find("lait", Path.of("")).figures();
        for (FigurePart figure : figures) {
            String key = figure.when().getOrDefault("Short Desc", List.of("")).get(0);
            Polarity own = indicators.find(figure.indicator()).orElseThrow().polarity();
            assertThat(polarity.get(key)).as(key).isEqualTo(own == Polarity.LOW_IS_GOOD ? "Low" : "High");
        }
        assertThat(figures).hasSizeGreaterThan(30);
    }

    void theToolsAreasHaveTheCodesThatTheSourceGivesThem() {
        Map<String, String> names = new TreeMap<>();
        rows("lait_la_code_list.xlsx")
                .forEach(row -> names.put(row.cell(0).shown(), row.cell(1).shown()));
        Map<String, String> gss = new HashMap<>();
        reads.one("la_all_codes").facts().stream()
                .map(AreaLink.class::cast)
                .forEach(link -> gss.put(link.code(), link.name()));
        Map<String, String> means = Objects.requireNonNull(
                        SourceCatalogue.find("lait", Path.of("")).area())
                .means();
        assertThat(names).containsEntry("970", "England").containsKeys("855", "857", "891");
        means.forEach((number, code) -> {
            if (code.startsWith("E12") && names.containsKey(number)) {
                assertThat(plain(names.getOrDefault(number, "")))
                        .as(number)
                        .isEqualTo(plain(gss.getOrDefault(code, "?")));
            }
        });
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" region", "");
    }

    private static Stream<SheetRow> rows(String file) {
        List<SheetRow> rows = new ArrayList<>();
        TableFile.of(SharedFiles.of("data", "education", file)).visit(sheet -> row -> {
            rows.add(row);
            return true;
        });
        return rows.stream();
    }
}

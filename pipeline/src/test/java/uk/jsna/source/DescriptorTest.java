package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.document.DocumentRefused;

class DescriptorTest {

    private static final String SOURCE = Read.HEAD + """
            area: {code: code}
            period: {type: calendar_year, column: year}
            figures: [{indicator: a, numerator: n}]
            """;

    static Stream<String> builtIn() {
        return SourceCatalogue.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyBuiltInDescriptorIsValidAndSurvivesSerialisation(String id) throws Exception {
        SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
        assertThat(source.id()).isEqualTo(id);
        assertThat(copy(source)).isEqualTo(source);
    }

    private static Object copy(SourceDescriptor source) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(source);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void theCatalogueIsInOrder() {
        List<String> ids = SourceCatalogue.ids();
        assertThat(ids).isSorted().doesNotHaveDuplicates().contains("cilif_relative_ward", "wd19_lad19");
    }

    @Test
    void anUnknownSourceIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> SourceCatalogue.find("cilif", Path.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the source is 'cilif', but must be the path of a descriptor file or one of boundaries_wards, ");
    }

    @Test
    void attributionIsMadeOfPublisherAndLicenceWhereNoneIsGiven() {
        assertThat(SourceDescriptor.parse("s.yaml", SOURCE).attribution())
                .isEqualTo("Source: Nobody, licensed under the Open Government Licence v3.0.");
    }

    @Test
    void filesAndAreasMayBeChosenAnew() {
        SourceDescriptor source = SourceDescriptor.parse("s.yaml", SOURCE);
        assertThat(source.withFiles("x/*.ods").file().pattern()).isEqualTo("x/*.ods");
        assertThatThrownBy(() -> source.withAreasBy(AreaReference.By.NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is found by name, but must then give the column 'name', and either the column"
                        + " 'authority' or the codes of the names under 'means'. Add them.");
    }

    private static void refused(String source, String... faults) {
        assertThatThrownBy(() -> SourceDescriptor.parse("s.yaml", source))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(String.join("\n", faults));
    }

    @Test
    void misspeltKeysAndWrongWordsAreToldWithTheirLines() {
        refused(
                SOURCE.replace("disclosure: public", "disclosure: secret\nshet: a"),
                "s.yaml:5: disclosure is 'secret', but must be one of 'public', 'council'.",
                "s.yaml:6: shet is not known here. Check its spelling, or take it out.");
    }

    @Test
    void whatASchemaCannotSayIsToldToo() {
        refused(
                SOURCE.replace("area: {code: code}\n", ""),
                "s.yaml:1: the document has no 'area', but must have one to yield observations. Add it.");
        refused(
                SOURCE.replace("period: {type: calendar_year, column: year}\n", ""),
                "s.yaml:1: the document gives no period to a, but every figure must have one. Add 'period' to it or to the"
                        + " source.");
        refused(
                SOURCE + "marks: {'*': hidden}\n",
                "s.yaml:1: the document says that the mark '*' means 'hidden', but must give a number or one of c, x, z,"
                        + " low, u, e, r, p, b, f.");
        refused(
                SOURCE + "findings: {marks: warn}\n",
                "s.yaml:1: the document sets an outcome for 'marks', but must name one of file_readable, sheet_found,"
                        + " header_found, columns_present, columns_known, area_code_well_formed, areas_left_out,"
                        + " areas_single, marks_known, period_understood, groups_known, sums_complete,"
                        + " rows_fit_header, formulas_not_run, texts_are_plain, facts_found.");
        refused(
                SOURCE.replace("numerator: n", "note: n"),
                "s.yaml:9: figures[0] has neither 'numerator' nor 'value', but must have one. Add it.");
        refused(
                SOURCE.replace("numerator: n", "numerator: '/(n/'"),
                "s.yaml:9: figures[0].numerator pattern is '/(n/', but must be a text with * and {names}, or a regular"
                        + " expression between slashes: Unclosed group");
        refused(
                SOURCE.replace("numerator: n", "numerator: {sum: 5..1}"),
                "s.yaml:9: figures[0].numerator sum is '5..1', but must be a range of columns such as 0..15 or"
                        + " F0..F15.");
    }
}

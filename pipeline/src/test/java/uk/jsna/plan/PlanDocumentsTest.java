package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.SharedFiles;

class PlanDocumentsTest {

    private static final String NOTTINGHAMSHIRE = "nottinghamshire-2011-2014";
    private static final String LEICESTERSHIRE = "leicestershire-2008-2011";
    private static final String RUTLAND_2012 = "rutland-2012-2015";
    private static final String RUTLAND_2016 = "rutland-2016-2019";
    private static final List<String> ALL = List.of(RUTLAND_2012, RUTLAND_2016, LEICESTERSHIRE, NOTTINGHAMSHIRE);

    @Test
    void nottinghamshiresTableHasItsTwentyTwoRows() {
        PrintedRows rows = PrintedRows.of(PlanFiles.plan(NOTTINGHAMSHIRE), "N11-table");

        assertThat(rows.rows()).hasSize(22);
        assertThat(rows.inTier("key")).isEqualTo(6);
        assertThat(rows.inTier("supplementary")).isEqualTo(16);
        assertThat(rows.withValue()).isEqualTo(18);
        assertThat(rows.withStatus(ValueStatus.FINAL)).isEqualTo(12);
        assertThat(rows.withStatus(ValueStatus.PROVISIONAL)).isEqualTo(6);
        assertThat(rows.withStatus(ValueStatus.TBC)).isEqualTo(1);
        assertThat(rows.withStatus(ValueStatus.NEW_INDICATOR)).isEqualTo(3);
    }

    @Test
    void nottinghamshiresTicksAreThoseThatWereCounted() {
        PrintedRows rows = PrintedRows.of(PlanFiles.plan(NOTTINGHAMSHIRE), "N11-table");

        assertThat(rows.ticked("N11-C1", Role.PRIMARY)).isEqualTo(15);
        assertThat(rows.ticked("N11-C1", Role.ADDITIONAL)).isEqualTo(4);
        assertThat(rows.ticked("N11-C2", Role.PRIMARY)).isEqualTo(5);
        assertThat(rows.ticked("N11-C2", Role.ADDITIONAL)).isEqualTo(4);
        assertThat(rows.ticked("N11-C3", Role.PRIMARY)).isEqualTo(1);
        assertThat(rows.ticked("N11-C3", Role.ADDITIONAL)).isZero();
        assertThat(rows.ticked("N11-C4", Role.PRIMARY)).isEqualTo(1);
        assertThat(rows.ticked("N11-C4", Role.ADDITIONAL)).isZero();
        assertThat(rows.rows().values())
                .allSatisfy(row -> assertThat(row.get(0).serves().values()).containsOnlyOnce(Role.PRIMARY));
    }

    @Test
    void nottinghamshiresSeventeenActionsContributeToTheirColumns() {
        Plan plan = PlanFiles.plan(NOTTINGHAMSHIRE);
        Map<String, Long> columns = plan.actions().stream()
                .flatMap(action -> action.contributesTo().stream())
                .collect(Collectors.groupingBy(column -> column, Collectors.counting()));

        assertThat(plan.actions()).hasSize(17);
        assertThat(columns).isEqualTo(Map.of("N11-C1", 11L, "N11-C2", 9L, "N11-C3", 4L, "N11-C4", 3L));
    }

    @Test
    void rutlandsTableHasTwentySevenRowsAndNoTicks() {
        PrintedRows rows = PrintedRows.of(PlanFiles.plan(RUTLAND_2012), "R12-table");
        List<String> targets = rows.rows().values().stream()
                .map(row -> String.valueOf(
                        row.get(0).printed() == null
                                ? null
                                : row.get(0).printed().target()))
                .toList();

        assertThat(rows.rows()).hasSize(27);
        assertThat(targets).filteredOn("Increase"::equals).hasSize(19);
        assertThat(targets).filteredOn("Decrease"::equals).hasSize(3);
        assertThat(targets).filteredOn("Reduce"::equals).hasSize(1);
        assertThat(targets)
                .filteredOn(Set.of("Embed", "Deliver", "Promote")::contains)
                .hasSize(4);
        assertThat(rows.rows().values())
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(each -> assertThat(each.serves()).isEmpty()));
    }

    @Test
    void threeOfLeicestershiresFifteenMeasuresServeTwoPriorities() {
        Map<String, List<PlanIndicator>> measures = PlanFiles.plan(LEICESTERSHIRE).indicators().stream()
                .filter(each -> each.printedIn().startsWith("L08-K"))
                .collect(Collectors.groupingBy(PlanIndicator::printedIn));

        assertThat(measures).hasSize(15);
        assertThat(measures.values().stream()
                        .filter(row -> row.get(0).serves().size() == 2)
                        .map(row -> row.get(0).printedIn()))
                .containsExactlyInAnyOrder("L08-K3", "L08-K7", "L08-K8");
    }

    @Test
    void theReviewCyclesOfThePlansAreThere() {
        assertThat(ALL.stream()
                        .flatMap(plan -> PlanFiles.plan(plan).reviews().stream())
                        .map(ReviewCycle::every))
                .contains(ReviewCycle.Every.values());
    }

    @Test
    void characteristicsThatCouldNotBeAnalysedAreListedWithTheReason() {
        List<EqualityAnalysis> equality = PlanFiles.plan(NOTTINGHAMSHIRE).equality();

        assertThat(equality)
                .filteredOn(each -> Boolean.TRUE.equals(each.analysed()))
                .extracting(EqualityAnalysis::characteristic)
                .containsExactly("age", "disability", "race", "religion or belief", "social exclusion");
        assertThat(equality)
                .filteredOn(each -> Boolean.FALSE.equals(each.analysed()))
                .extracting(EqualityAnalysis::characteristic, EqualityAnalysis::reason)
                .containsExactly(
                        Tuple.tuple("gender reassignment", "insufficient data"),
                        Tuple.tuple("sexual orientation", "insufficient data"));
        assertThat(equality)
                .filteredOn(each -> each.positive() != null)
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.adverse()).isFalse())
                .allSatisfy(row -> assertThat(row.unmet()).isFalse());
    }

    @Test
    void everyRowOfTheCatalogueHasItsPlace() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String plan : ALL) {
            ids(PlanFiles.plan(plan)).forEach(there::add);
        }
        Vocabulary words = Vocabulary.read(PlanFiles.folder().resolve("vocabulary.yaml"));
        words.places().forEach(each -> there.add(each.id()));
        words.groups().forEach(each -> there.add(each.id()));
        words.questions().forEach(each -> there.add(each.id()));
        words.traps().forEach(each -> there.add(each.id()));

        assertThat(there).containsAll(catalogue());
    }

    @ParameterizedTest
    @ValueSource(strings = {RUTLAND_2012, NOTTINGHAMSHIRE})
    void everyCellOfATableStandsInItsLineOfThePlansText(String name) throws IOException {
        for (PlanIndicator each : PlanFiles.plan(name).indicators()) {
            PrintedRow printed = each.printed();
            if (printed != null) {
                List<String> cells = Stream.of(each.label(), printed.target(), printed.period(), printed.performance())
                        .filter(cell -> cell != null)
                        .toList();
                assertThat(line(each.source())).as(each.id()).contains(cells);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RUTLAND_2012, RUTLAND_2016, LEICESTERSHIRE, NOTTINGHAMSHIRE})
    void everyLabelAndEveryWordingIsThePlansOwn(String name) throws IOException {
        for (PlanIndicator each : PlanFiles.plan(name).indicators()) {
            String text = plain(Files.readString(text(each.source().substring(1, 4))));
            assertThat(text).as(each.id()).contains(plain(each.label()));
            Target target = each.target();
            if (target != null) {
                assertThat(text).as(each.id()).contains(plain(target.wording()));
            }
        }
    }

    @Test
    void everyActionStandsInItsLineOfThePlansText() throws IOException {
        for (Action each : PlanFiles.plan(NOTTINGHAMSHIRE).actions()) {
            assertThat(line(each.source())).as(each.id()).contains(each.label());
        }
    }

    private static String line(String source) throws IOException {
        Matcher place = Pattern.compile("S(\\d{3}):(\\d+)").matcher(source);
        assertThat(place.matches()).as(source).isTrue();
        return plain(Files.readAllLines(text(place.group(1))).get(Integer.parseInt(place.group(2)) - 1));
    }

    private static Path text(String number) throws IOException {
        try (Stream<Path> files = Files.list(SharedFiles.of("seeds"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The words without mark-up, escapes and line ends. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("\\", "")
                .replaceAll("\\s+", " ");
    }

    private static Set<String> catalogue() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(SharedFiles.of("seeds", "catalogue"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .forEach(ids::add);
            }
        }
        assertThat(ids).hasSizeGreaterThan(300);
        return ids;
    }

    private static Stream<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        plan.themes().forEach(each -> ids.add(each.id()));
        plan.priorities().forEach(each -> ids.add(each.id()));
        plan.rollUps().forEach(each -> ids.add(each.id()));
        plan.indicators().forEach(each -> ids.add(each.printedIn()));
        plan.statements().forEach(each -> ids.add(each.id()));
        plan.pledges().forEach(each -> ids.add(each.id()));
        plan.actions().forEach(each -> ids.add(each.id()));
        plan.reviews().forEach(each -> ids.add(each.id()));
        plan.equality().forEach(each -> ids.add(each.id()));
        plan.checks().forEach(each -> ids.add(each.id()));
        return ids.stream();
    }
}

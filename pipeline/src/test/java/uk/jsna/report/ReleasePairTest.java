package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.Outcome;
import uk.jsna.quality.ValueMovedWithinChance;
import uk.jsna.report.ReleaseOrigin.Gives;
import uk.jsna.report.ReleaseOrigin.SourceOrigin;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.Revisions;

/** What two releases say of their difference: every figure that changed, and why, as far as their origins tell. */
class ReleasePairTest {

    private static final String SOURCE = "poverty_wards";
    private static final Map<String, SourceOrigin> SOURCES = Map.of(
            SOURCE,
            new SourceOrigin(Gives.FIGURES, "d1", Map.of("poverty.ods", "f1")),
            "council",
            new SourceOrigin(Gives.FIGURES, "d2", Map.of("neet.csv", ReleaseOrigin.WITHHELD)),
            "people",
            new SourceOrigin(Gives.FIGURES, "d3", Map.of("people.csv", "f3")),
            "wards",
            new SourceOrigin(Gives.PLACES, "d4", Map.of("wards.csv", "f4")));

    @TempDir
    private Path folder;

    private int releases;

    /** One figure: its value, its note, its comparison with England. */
    private record Figure(
            String area, String period, @Nullable Double value, String note, String england) {

        static Figure of(double value) {
            return new Figure("E05000001", "2020", value, "", "similar");
        }

        Figure withheld() {
            return new Figure(area, period, null, "c", "not compared");
        }

        Figure in(String otherPeriod) {
            return new Figure(area, otherPeriod, value, note, england);
        }

        Figure compared(String outcome) {
            return new Figure(area, period, value, note, outcome);
        }
    }

    private ReleasePair.Side side(ReleaseOrigin origin, Map<String, String> more, Figure... figures) {
        return new ReleasePair.Side(folder(more, figures).write(), origin);
    }

    private ReleasePair.Side withPeople(ReleaseOrigin origin, Map<String, String> more, Figure figure) {
        ReleaseFolder release = folder(more, figure)
                .row(
                        IndicatorFigures.TABLE,
                        IndicatorFigures.INDICATOR,
                        "people",
                        IndicatorFigures.SOURCE,
                        "people",
                        IndicatorFigures.TIME_PERIOD_SORTABLE,
                        20200000);
        return new ReleasePair.Side(release.write(), origin);
    }

    private ReleaseFolder folder(Map<String, String> more, Figure... figures) {
        ReleaseFolder release = new ReleaseFolder(folder.resolve("r" + releases++)).table(IndicatorFigures.TABLE);
        release.row(
                Indicators.TABLE,
                Indicators.INDICATOR,
                "poverty",
                Indicators.VALUE_TYPE,
                "proportion",
                Indicators.DEFINITION,
                more.getOrDefault("definition", "Children in poverty"));
        release.row(Indicators.TABLE, Indicators.INDICATOR, "people", Indicators.VALUE_TYPE, "count");
        for (Figure figure : figures) {
            Double value = figure.value();
            release.row(
                    IndicatorFigures.TABLE,
                    IndicatorFigures.INDICATOR,
                    "poverty",
                    IndicatorFigures.AREA_CODE,
                    figure.area(),
                    IndicatorFigures.AREA_NAME,
                    "Castle",
                    IndicatorFigures.SEX,
                    "Persons",
                    IndicatorFigures.CATEGORY_TYPE,
                    "Total",
                    IndicatorFigures.CATEGORY,
                    "Total",
                    IndicatorFigures.TIME_PERIOD,
                    figure.period(),
                    IndicatorFigures.TIME_PERIOD_SORTABLE,
                    Integer.parseInt(figure.period().substring(0, 4)) * 10_000,
                    IndicatorFigures.VALUE,
                    value,
                    IndicatorFigures.NUMERATOR,
                    value == null ? null : 10 * value,
                    IndicatorFigures.DENOMINATOR,
                    value == null ? null : 1000.0,
                    IndicatorFigures.LOWER_CI95,
                    value == null ? null : value - 1.96,
                    IndicatorFigures.UPPER_CI95,
                    value == null ? null : value + 1.96,
                    IndicatorFigures.VALUE_NOTE,
                    figure.note().isEmpty() ? null : figure.note(),
                    IndicatorFigures.ENGLAND_OUTCOME_95,
                    figure.england(),
                    IndicatorFigures.BOUNDARY_VINTAGE,
                    more.getOrDefault("vintage", "WD19"),
                    IndicatorFigures.DENOMINATOR_KIND,
                    more.getOrDefault("kind", "published"),
                    IndicatorFigures.SOURCE,
                    more.getOrDefault("source", SOURCE));
        }
        return release;
    }

    private ReleasePair.Side side(ReleaseOrigin origin, Figure... figures) {
        return side(origin, Map.of(), figures);
    }

    private static ReleaseOrigin first() {
        return new ReleaseOrigin("first", "jsna 1", "w1", SOURCES);
    }

    private static ReleaseOrigin with(String source, SourceOrigin other) {
        Map<String, SourceOrigin> sources = new TreeMap<>(SOURCES);
        sources.put(source, other);
        return new ReleaseOrigin("second", "jsna 1", "w1", sources);
    }

    private static ReleaseOrigin revised() {
        return with(SOURCE, new SourceOrigin(Gives.FIGURES, "d1", Map.of("poverty.ods", "other")));
    }

    private static String told(ReleasePair.Side before, ReleasePair.Side after) {
        return ReleasePair.of(before, after).difference().revisions().stream()
                .map(revision -> revision.change().words() + ": " + revision.cause())
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
    }

    private static @Nullable Object cell(Revision revision, uk.jsna.table.Field field) {
        return revision.row().get(Revisions.TABLE.position(field));
    }

    @Test
    void equalReleasesDoNotDiffer() {
        ReleaseDifference difference = ReleasePair.of(side(first(), Figure.of(10)), side(revised(), Figure.of(10)))
                .difference();

        assertThat(difference.revisions()).isEmpty();
        assertThat(difference.sentence()).isEqualTo("No published figure differs from release first.");
    }

    @Test
    void anotherNumberFromAnotherFileIsARevisionWithItsSize() {
        ReleaseDifference difference = ReleasePair.of(side(first(), Figure.of(10)), side(revised(), Figure.of(12)))
                .difference();

        assertThat(difference.sentence()).isEqualTo("1 published figures differ from release first: revision 1.");
        assertThat(difference.revisions()).singleElement().satisfies(revision -> {
            assertThat(cell(revision, Revisions.VALUE_BEFORE)).isEqualTo(10.0);
            assertThat(cell(revision, Revisions.VALUE_AFTER)).isEqualTo(12.0);
            assertThat(cell(revision, Revisions.VALUE_CHANGE)).isEqualTo(2.0);
            assertThat(cell(revision, Revisions.VALUE_CHANGE_IN_SE))
                    .asInstanceOf(DOUBLE)
                    .isCloseTo(2 / Math.sqrt(2), within(1e-12));
            assertThat(cell(revision, Revisions.NUMERATOR_AFTER)).isEqualTo(120.0);
            assertThat(cell(revision, Revisions.UPPER_CI95_BEFORE)).isEqualTo(11.96);
        });
    }

    @Test
    void aFigureThatWasNotThereIsNewData() {
        assertThat(told(
                        side(first(), Figure.of(10)),
                        side(revised(), Figure.of(10), Figure.of(11).in("2021"))))
                .isEqualTo("added: new data");
    }

    @Test
    void aFigureThatIsGoneFromAnotherFileIsARevision() {
        assertThat(told(side(first(), Figure.of(10), Figure.of(11).in("2021")), side(revised(), Figure.of(10))))
                .isEqualTo("removed: revision");
    }

    @Test
    void aSourceThatWasTakenInOrOutIsConfiguration() {
        Map<String, SourceOrigin> without = new TreeMap<>(SOURCES);
        without.remove(SOURCE);
        ReleaseOrigin fewer = new ReleaseOrigin("other", "jsna 1", "w1", without);

        assertThat(told(side(fewer), side(first(), Figure.of(10)))).isEqualTo("added: configuration");
        assertThat(told(side(first(), Figure.of(10)), side(fewer))).isEqualTo("removed: configuration");
    }

    @Test
    void anotherDescriptionOrWorkspaceIsConfiguration() {
        ReleaseOrigin described = with(SOURCE, new SourceOrigin(Gives.FIGURES, "dx", Map.of("poverty.ods", "f1")));
        ReleaseOrigin workspace = new ReleaseOrigin("second", "jsna 1", "w2", SOURCES);

        assertThat(told(side(first(), Figure.of(10)), side(described, Figure.of(12))))
                .isEqualTo("changed: configuration");
        assertThat(told(side(first(), Figure.of(10)), side(workspace, Figure.of(12))))
                .isEqualTo("changed: configuration");
    }

    @Test
    void anotherProgrammeIsMethod() {
        ReleaseOrigin programme = new ReleaseOrigin("second", "jsna 2", "w1", SOURCES);

        assertThat(told(side(first(), Figure.of(10)), side(programme, Figure.of(12))))
                .isEqualTo("changed: method");
    }

    @Test
    void anotherLookupOrVintageIsBoundary() {
        ReleaseOrigin lookup = with("wards", new SourceOrigin(Gives.PLACES, "d4", Map.of("wards.csv", "other")));

        assertThat(told(side(first(), Figure.of(10)), side(lookup, Figure.of(12))))
                .isEqualTo("changed: boundary");
        assertThat(told(side(first(), Figure.of(10)), side(lookup, Map.of("vintage", "WD22"), Figure.of(12))))
                .isEqualTo("changed: boundary");
    }

    @Test
    void whereSeveralCausesArePossibleAllAreNamed() {
        Map<String, SourceOrigin> sources = new TreeMap<>(revised().sources());
        ReleaseOrigin both = new ReleaseOrigin("second", "jsna 2", "w2", sources);

        assertThat(told(side(first(), Figure.of(10)), side(both, Figure.of(12))))
                .isEqualTo("changed: revision or method or configuration");
    }

    @Test
    void aJoinedDenominatorMayHaveBeenRevised() {
        ReleaseOrigin people = with("people", new SourceOrigin(Gives.FIGURES, "d3", Map.of("people.csv", "other")));
        Map<String, String> joined = Map.of("kind", "joined");

        assertThat(told(withPeople(first(), joined, Figure.of(10)), withPeople(people, joined, Figure.of(12))))
                .isEqualTo("changed: revision");
        assertThat(told(withPeople(first(), Map.of(), Figure.of(10)), withPeople(people, Map.of(), Figure.of(12))))
                .isEqualTo("changed: unexplained");
    }

    @Test
    void unpublishedCountsMayAlwaysHaveBeenRevised() {
        ReleaseOrigin same = new ReleaseOrigin("second", "jsna 1", "w1", SOURCES);
        Map<String, String> council = Map.of("source", "council");

        assertThat(told(side(first(), council, Figure.of(10)), side(same, council, Figure.of(12))))
                .isEqualTo("changed: revision");
    }

    @Test
    void aChangeThatNothingExplainsIsSaidToBeSo() {
        assertThat(told(side(first(), Figure.of(10)), side(first(), Figure.of(12))))
                .isEqualTo("changed: unexplained");
    }

    @Test
    void noRowSaysWhatAWithheldFigureWasOrBecame() {
        for (Revision revision : ReleasePair.of(
                        side(first(), Figure.of(10), Figure.of(9).in("2021").withheld()),
                        side(revised(), Figure.of(10).withheld(), Figure.of(9).in("2021")))
                .difference()
                .revisions()) {
            assertThat(revision.cause()).isEqualTo("disclosure");
            assertThat(revision.row()
                            .subList(
                                    Revisions.TABLE.position(Revisions.VALUE_BEFORE),
                                    Revisions.TABLE.position(Revisions.NOTE_BEFORE)))
                    .containsOnlyNulls();
            assertThat(cell(revision, Revisions.COMPARISONS)).isEqualTo("");
        }
        assertThat(told(
                        side(first(), Figure.of(10), Figure.of(9).in("2021").withheld()),
                        side(revised(), Figure.of(10).withheld(), Figure.of(9).in("2021"))))
                .isEqualTo("newly withheld: disclosure; newly shown: disclosure");
    }

    @Test
    void aFigureThatBothReleasesWithholdHasNoRow() {
        assertThat(told(
                        side(first(), Figure.of(10).withheld()),
                        side(revised(), Figure.of(12).withheld())))
                .isEqualTo("nothing");
    }

    @Test
    void aComparisonThatTurnsOutOtherwiseHasARow() {
        ReleasePair pair = ReleasePair.of(
                side(first(), Figure.of(10)), side(revised(), Figure.of(10).compared("worse")));

        assertThat(pair.difference().revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.cause()).isEqualTo("revision");
            assertThat(cell(revision, Revisions.COMPARISONS)).isEqualTo("england 95: similar, now worse");
        });
    }

    @Test
    void aValueThatMovedFarIsListed() {
        ReleasePair pair = ReleasePair.of(
                side(first(), Figure.of(10)),
                side(
                        revised(),
                        Figure.of(16),
                        Figure.of(16.5).in("2021"),
                        Figure.of(10).in("2019")));

        GateReport report =
                new ValueMovedWithinChance(4).of("indicator_figures", pair.moves((indicator, earlier, later) -> true));

        assertThat(report.results())
                .containsExactly(new CheckResult(
                        "value_moved_within_chance",
                        "indicator_figures",
                        Outcome.WARN,
                        2,
                        2,
                        "indicator_figures: poverty: Castle (E05000001) 2020 (Persons, Total) is 16 and was 10 in the"
                                + " last release, 4.2 standard errors away; more than 4 is seldom chance. Find out why"
                                + " before it is quoted."));
        assertThat(report.breaches().get(1).finding().message())
                .isEqualTo("poverty: Castle (E05000001) 2021 (Persons, Total) is 16.5 and was 10 for 2020 in the last"
                        + " release, 4.6 standard errors away; more than 4 is seldom chance. Find out why before it is"
                        + " quoted.");
        assertThat(new ValueMovedWithinChance(5)
                        .of("indicator_figures", pair.moves((indicator, earlier, later) -> true))
                        .breaches())
                .isEmpty();
    }

    @Test
    void aValueIsNotHeldAgainstOneBeforeABreakOrOfAnotherDefinition() {
        ReleasePair.Side before = side(first(), Figure.of(10));
        ReleasePair.Side after = side(revised(), Figure.of(16), Figure.of(16).in("2021"));

        assertThat(ReleasePair.of(before, after).moves((indicator, earlier, later) -> earlier.equals(later)))
                .extracting(move -> move.point().period())
                .containsExactly("2020");
        Map<String, String> other = Map.of("definition", "Something else");
        assertThat(ReleasePair.of(before, side(revised(), other, Figure.of(16)))
                        .moves((indicator, earlier, later) -> true))
                .isEmpty();
    }

    @Test
    void aValueIsHeldOnlyAgainstOneThatPoolsAsManyYears() {
        ReleasePair.Side before = side(
                first(),
                Figure.of(10).in("2016/17"),
                Figure.of(11).in("2015/16 - 17/18"),
                Figure.of(12).in("2014/15 - 18/19"));
        ReleasePair.Side after = side(
                revised(),
                Figure.of(16).in("2017/18"),
                Figure.of(17).in("2016/17 - 18/19"),
                Figure.of(18).in("2017/18 - 18/19"));

        assertThat(ReleasePair.of(before, after).moves((indicator, earlier, later) -> true))
                .extracting(move -> move.periodBefore() + ", " + move.point().period())
                .containsExactlyInAnyOrder("2016/17, 2017/18", "2015/16 - 17/18, 2016/17 - 18/19");
    }

    @Test
    void anOriginIsReadFromTheManifestThatItWasWrittenTo() throws IOException {
        Files.writeString(
                folder.resolve("manifest.json"),
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(Map.of("release_id", "first", "origin", first().asMap())));

        assertThat(ReleaseOrigin.read(folder)).isEqualTo(first());
    }

    @Test
    void aReleaseThatDoesNotSayWhatItWasMadeOfIsRefused() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, "{}");

        assertThatThrownBy(() -> ReleaseOrigin.read(folder))
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessage(
                        manifest + ": the manifest cannot be used (it does not say what the release was made of), but"
                                + " must say what the release was made of. Run 'jsna nightly' to make the release anew.");
    }
}

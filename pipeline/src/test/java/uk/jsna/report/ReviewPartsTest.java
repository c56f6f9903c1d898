package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.SharedFiles;
import uk.jsna.file.TableFile;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanFiles;
import uk.jsna.plan.PrintedRow;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.review.PerformanceReturn;
import uk.jsna.review.PublishedSeries;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewInputs;
import uk.jsna.table.IndicatorFigures;

class ReviewPartsTest {

    private static final String NOTTINGHAMSHIRE = "nottinghamshire-2011-2014";
    private static final Path RETURN =
            PlanFiles.folder().resolveSibling("returns").resolve("nottinghamshire-2013.csv");
    private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

    @TempDir
    Path folder;

    private static Review review(
            Plan plan, PublishedSeries published, PerformanceReturn now, PerformanceReturn before) {
        return Review.of(plan, new ReviewInputs(ReviewCycle.Every.SIX_MONTHLY, DAY, published, now, before));
    }

    private static Review review(String name, PerformanceReturn now) {
        return review(PlanFiles.plan(name), PublishedSeries.NONE, now, PerformanceReturn.NONE);
    }

    private static Review nottinghamshire() {
        return review(NOTTINGHAMSHIRE, PerformanceReturn.read(RETURN, PlanFiles.plan(NOTTINGHAMSHIRE)));
    }

    private static ReviewPart part(Review review, String name) {
        return ReviewParts.of(review).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The rows by what stands in their first cell, each as a text by column. */
    private static Map<String, Map<String, String>> rows(ReviewPart part) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<@Nullable Object> row : part.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                cells.put(part.fields().get(i).name(), cell == null ? "" : cell.toString());
            }
            rows.put(String.valueOf(row.get(0)), cells);
        }
        return rows;
    }

    private static List<String> printed(Map<String, String> row) {
        return Stream.of("indicator", "reporting_period", "current_performance", "n11_c1", "n11_c2", "n11_c3", "n11_c4")
                .map(column -> row.getOrDefault(column, "?"))
                .toList();
    }

    @Test
    void nottinghamshiresTableIsThePrintedOneRowForRow() throws IOException {
        List<List<String>> printed = new ArrayList<>();
        Path text = SharedFiles.of("seeds", "004_f642f5a6b60dc294.txt");
        for (String line : Files.readAllLines(text).subList(801, 823)) {
            List<String> cells = new ArrayList<>(List.of(line.replaceAll("<[^>]+>", "")
                    .replace("&amp;", "&")
                    .replace("\\", "")
                    .split("\t", -1)));
            while (cells.size() < 8) {
                cells.add("");
            }
            printed.add(cells.subList(1, 8));
        }

        assertThat(rows(part(nottinghamshire(), "indicators")).values())
                .extracting(ReviewPartsTest::printed)
                .isEqualTo(printed);
    }

    @Test
    void nottinghamshiresTableComesFromTheReturnAndNotFromThePlan() {
        Map<String, Map<String, String>> rows = rows(part(nottinghamshire(), "indicators"));
        Plan plan = PlanFiles.plan(NOTTINGHAMSHIRE);

        assertThat(rows).hasSize(22);
        assertThat(rows.values()).allSatisfy(row -> assertThat(row).containsEntry("origin", "performance return"));
        rows.forEach((id, row) -> {
            PrintedRow printed = plan.indicator(id).orElseThrow().printed();
            assertThat(row.get("current_performance")).as(id).isEqualTo(printed == null ? "?" : printed.performance());
        });
        assertThat(rows.values())
                .filteredOn(row -> row.containsValue("provisional"))
                .hasSize(6);
        assertThat(rows.values()).filteredOn(row -> row.containsValue("tbc")).hasSize(1);
        assertThat(rows.values())
                .filteredOn(row -> row.containsValue("New indicator"))
                .hasSize(3);
        assertThat(rows.values())
                .filteredOn(row -> row.getOrDefault("current_performance", "").matches("[0-9].*"))
                .hasSize(18);
    }

    @Test
    void aChangedInputChangesItsRowAndNoOther() throws IOException {
        Path changed = folder.resolve("return.csv");
        Files.writeString(
                changed,
                Files.readString(RETURN)
                        .replace("N11-I13,2012/13 annual,2.5,provisional,,", "N11-I13,2013/14 Q1,2.70,final,648,24000")
                        .replace("N11-I02,2012/13 annual,,tbc", "N11-I02,2012/13 annual,41.2,final"));
        Map<String, Map<String, String>> before = rows(part(nottinghamshire(), "indicators"));
        Map<String, Map<String, String>> after = rows(part(
                review(NOTTINGHAMSHIRE, PerformanceReturn.read(changed, PlanFiles.plan(NOTTINGHAMSHIRE))),
                "indicators"));

        assertThat(printed(after.getOrDefault("N11-I13", Map.of())))
                .containsExactly(
                        "Percentage of young people in academic years 12-14 not in education, employment or training",
                        "2013/14 Q1",
                        "2.70%",
                        "√√",
                        "",
                        "",
                        "");
        assertThat(after.getOrDefault("N11-I13", Map.of()))
                .containsEntry("certainty", "95% limits known")
                .containsEntry("status", "final");
        assertThat(after.getOrDefault("N11-I02", Map.of())).containsEntry("current_performance", "41.2%");
        before.keySet().removeAll(List.of("N11-I13", "N11-I02"));
        after.keySet().removeAll(List.of("N11-I13", "N11-I02"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatMovedAndWhatDidNotIsToldFromTwoReturns() throws IOException {
        Plan plan = PlanFiles.plan(NOTTINGHAMSHIRE);
        String header = "indicator,period,value,status,numerator,denominator\n";
        Path then = Files.writeString(folder.resolve("then.csv"), header + """
                        N11-I13,2011/12 annual,2.5,final,600,24000
                        N11-I17,2011/12 annual,70.0,final,700,1000
                        N11-I08,2011/12 annual,15642,final,,
                        N11-I19,2011/12 annual,25.6,final,,
                        """);
        Path now = Files.writeString(folder.resolve("now.csv"), header + """
                        N11-I13,2012/13 annual,2.6,final,624,24000
                        N11-I17,2012/13 annual,80.0,final,800,1000
                        N11-I08,2012/13 annual,16000,final,,
                        N11-I19,2011/12 annual,25.6,final,,
                        """);
        Review review = review(
                plan, PublishedSeries.NONE, PerformanceReturn.read(now, plan), PerformanceReturn.read(then, plan));
        Map<String, Map<String, String>> rows = rows(part(review, "indicators"));

        assertThat(rows.getOrDefault("N11-I13", Map.of())).containsEntry("change", "no change to tell");
        assertThat(rows.getOrDefault("N11-I17", Map.of())).containsEntry("change", "better");
        assertThat(rows.getOrDefault("N11-I08", Map.of())).containsEntry("change", "higher, limits not known");
        assertThat(rows.getOrDefault("N11-I19", Map.of())).containsEntry("change", "no new figure");
        assertThat(rows.getOrDefault("N11-I02", Map.of())).containsEntry("change", "no figure");
        assertThat(rows(part(review, "unchanged")))
                .containsKeys("N11-I13", "N11-I19")
                .doesNotContainKey("N11-I17");
        assertThat(rows(part(review, "actions-without-movement")))
                .containsKeys("N11-A14", "N11-A15", "N11-A16")
                .doesNotContainKeys("N11-A01", "N11-A10", "N11-A17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rutland-2012-2015", "rutland-2016-2019", "leicestershire-2008-2011", NOTTINGHAMSHIRE})
    void everyRowOfEveryPlanIsInItsReview(String name) {
        Plan plan = PlanFiles.plan(name);
        List<String> rows = ReviewParts.of(review(name, PerformanceReturn.NONE)).stream()
                .filter(part -> part.fields().get(0).name().equals("row_id"))
                .flatMap(part -> part.rows().stream())
                .map(row -> String.valueOf(row.get(0)))
                .toList();

        assertThat(rows)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(plan.indicators().stream()
                        .map(each -> each.printedIn())
                        .distinct()
                        .toList());
    }

    @Test
    void t03ARateIsNotPrintedInPerCentThoughThePlanDidSo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("return.csv"), "indicator,period,value,status\nR12-04,2012,21.5,final\n");
        Plan plan = PlanFiles.plan("rutland-2012-2015");
        Review review = review("rutland-2012-2015", PerformanceReturn.read(file, plan));

        assertThat(rows(part(review, "other-indicators")).getOrDefault("R12-04", Map.of()))
                .containsEntry("current_performance", "21.5");
    }

    @Test
    void t20ACompoundRowIsPrintedOnce() {
        Map<String, String> row = rows(part(review("rutland-2012-2015", PerformanceReturn.NONE), "indicators"))
                .getOrDefault("R12-I18", Map.of());

        assertThat(row)
                .containsEntry(
                        "indicator", "Raise Educational Attainment and reduce achievement gap at Key Stage 1 & 2")
                .containsEntry("target", "Increase");
    }

    @Test
    void t21ColumnsWithoutTicksArePrintedEmpty() {
        ReviewPart table = part(review("rutland-2012-2015", PerformanceReturn.NONE), "indicators");

        assertThat(rows(table)).hasSize(27);
        assertThat(rows(table).values())
                .allSatisfy(row -> assertThat(List.of("1", "2", "3", "4", "5", "6"))
                        .allSatisfy(column -> assertThat(row).containsEntry("r12_p" + column, "")));
    }

    @Test
    void t22ATableWithoutTargetsHasNoColumnOfThemAndSaysSo() {
        ReviewPart table = part(nottinghamshire(), "indicators");

        assertThat(table.fields()).extracting(field -> field.name()).doesNotContain("target");
        assertThat(rows(table).values()).allSatisfy(row -> assertThat(row).containsEntry("verdict", "no target set"));
    }

    @Test
    void t23AColumnForFourPrioritiesCountsARowOnceAndServesAllFour() {
        Map<String, String> early = part(nottinghamshire(), "columns").rows().stream()
                .filter(row -> "N11-C1".equals(row.get(1)))
                .map(row -> Map.of("priorities", String.valueOf(row.get(3)), "primary", String.valueOf(row.get(4))))
                .findFirst()
                .orElseThrow();

        assertThat(early)
                .containsEntry("priorities", "N11-P1, N11-P4, N11-P5, N11-P6")
                .containsEntry("primary", "15.0");
        assertThat(rows(part(nottinghamshire(), "priorities")).getOrDefault("N11-P6", Map.of()))
                .containsEntry("indicators", "21.0");
    }

    @Test
    void t24PledgesOfNoStatusAreAStatusOfTheirOwn() {
        assertThat(part(nottinghamshire(), "pledges").rows())
                .extracting(row -> row.get(2), row -> row.get(3))
                .contains(Tuple.tuple("not stated", 14.0))
                .hasSize(4);
    }

    @Test
    void t25TheLatestVersionDecidesWhichPrioritiesCount() {
        Map<String, Map<String, String>> priorities =
                rows(part(review("leicestershire-2008-2011", PerformanceReturn.NONE), "priorities"));

        assertThat(priorities).hasSize(6);
        assertThat(priorities.values()).allSatisfy(row -> assertThat(row).containsEntry("in_latest_version", "yes"));
    }

    @Test
    void t09AWholeIsNotAvailableUntilBothItsPartsAreCounted() throws IOException {
        Plan plan = PlanFiles.plan(NOTTINGHAMSHIRE);
        String header = "indicator,period,value,status,numerator,denominator\n";
        String bassetlaw = "N11-I03,2012/13 annual,34.3,final,343,1000\n";
        Path one = Files.writeString(folder.resolve("one.csv"), header + bassetlaw);
        Path both = Files.writeString(
                folder.resolve("both.csv"), header + bassetlaw + "N11-I02,2012/13 annual,50.0,final,1500,3000\n");

        assertThat(rows(part(review(NOTTINGHAMSHIRE, PerformanceReturn.read(one, plan)), "wholes"))
                        .getOrDefault("N11-W1", Map.of()))
                .containsEntry("value", "")
                .containsEntry("value_note", "[x]")
                .containsEntry("missing", "N11-I02");
        assertThat(rows(part(review(NOTTINGHAMSHIRE, PerformanceReturn.read(both, plan)), "wholes"))
                        .getOrDefault("N11-W1", Map.of()))
                .containsEntry("value", "46.075")
                .containsEntry("missing", "");
    }

    @Test
    void theChangeSeenAndTheChangeNeededStandSideBySide() {
        Map<String, String> youngMothers = rows(part(
                        review("leicestershire-2008-2011", PerformanceReturn.NONE), "targets"))
                .getOrDefault("L08-16", Map.of());

        assertThat(Double.parseDouble(youngMothers.getOrDefault("seen_a_year", "")))
                .isEqualTo(1.1, Offset.offset(0.05));
        assertThat(Double.parseDouble(youngMothers.getOrDefault("needed_a_year", "")))
                .isEqualTo(11.7, Offset.offset(0.05));
    }

    @Test
    void anActionsDateIsHeldAgainstTheDayOfTheReview() {
        Map<String, Map<String, String>> actions = rows(part(nottinghamshire(), "actions"));

        assertThat(actions).hasSize(17);
        assertThat(actions.getOrDefault("N11-A07", Map.of())).containsEntry("standing", "due before the next review");
        assertThat(actions.getOrDefault("N11-A13", Map.of())).containsEntry("standing", "due later");
        assertThat(actions.getOrDefault("N11-A10", Map.of())).containsEntry("standing", "no date stated");
    }

    /** The sample release with child poverty in Rutland in the year to March 2013; fields and values in turn. */
    private Release releaseWithPoverty(Object... fieldsAndValues) {
        List<Object> row = new ArrayList<>(List.of(
                IndicatorFigures.INDICATOR,
                "child_poverty_relative",
                IndicatorFigures.AREA_CODE,
                "E06000017",
                IndicatorFigures.AREA_TYPE,
                "unitary",
                IndicatorFigures.SEX,
                "Persons",
                IndicatorFigures.CATEGORY_TYPE,
                "Total",
                IndicatorFigures.CATEGORY,
                "Total",
                IndicatorFigures.TIME_PERIOD,
                "FYE2013",
                IndicatorFigures.UNIT,
                "%"));
        row.addAll(List.of(fieldsAndValues));
        return RutlandRelease.in(folder)
                .row(IndicatorFigures.TABLE, row.toArray())
                .write();
    }

    @Test
    void aLinkedIndicatorTakesTheReleasesFigureOfTheLatestPeriodByThen() {
        Release release = releaseWithPoverty(
                IndicatorFigures.VALUE,
                8.94,
                IndicatorFigures.LOWER_CI95,
                8.1,
                IndicatorFigures.UPPER_CI95,
                9.8,
                IndicatorFigures.ENGLAND_OUTCOME_95,
                "better");
        Plan plan = PlanFiles.plan("rutland-2012-2015");
        Review review =
                review(plan, ReleaseSeries.of(release, plan, DAY), PerformanceReturn.NONE, PerformanceReturn.NONE);

        assertThat(rows(part(review, "other-indicators")).getOrDefault("R12-01", Map.of()))
                .containsEntry("reporting_period", "FYE2013")
                .containsEntry("current_performance", "8.9%")
                .containsEntry("lower_ci95", "8.1")
                .containsEntry("certainty", "95% limits known")
                .containsEntry("verdict", "met")
                .containsEntry("against_england", "better")
                .containsEntry("change", "first figure")
                .containsEntry("origin", "release");
    }

    @Test
    void t19AWithheldFigureIsShorthandWithNothingBesideIt() {
        Release release =
                releaseWithPoverty(IndicatorFigures.VALUE_NOTE, "c", IndicatorFigures.ENGLAND_OUTCOME_95, "better");
        Plan plan = PlanFiles.plan("rutland-2012-2015");
        Review review =
                review(plan, ReleaseSeries.of(release, plan, DAY), PerformanceReturn.NONE, PerformanceReturn.NONE);

        assertThat(rows(part(review, "other-indicators")).getOrDefault("R12-01", Map.of()))
                .containsEntry("current_performance", "[c]")
                .containsEntry("status", "withheld")
                .containsEntry("lower_ci95", "")
                .containsEntry("certainty", "")
                .containsEntry("verdict", "not available")
                .containsEntry("against_england", "")
                .containsEntry("change", "no figure");
        assertThat(rows(part(review, "targets")).getOrDefault("R12-01", Map.of()))
                .containsEntry("fewer_needed", "")
                .containsEntry("needed_a_year", "")
                .containsEntry("chance_to_meet", "");
    }

    @Test
    void thePageAndTheSpreadsheetHoldTheSameTables() throws IOException {
        List<Path> files = ReviewFiles.write(folder, nottinghamshire());

        String page = Files.readString(files.get(0));
        assertThat(page)
                .contains("<html lang=\"en-GB\">", "√√", "Breast-feeding prevalence rates at 6-8weeks (Bassetlaw NGS)")
                .contains(
                        "Sustain and build on improvements made in safeguarding", "2.5% (provisional)", "New indicator")
                .contains("Six-monthly review of 30 June 2013; the last one was due on 30 December 2012");
        assertThat(page).doesNotContain("<script");
        List<String> sheets = TableFile.of(files.get(1)).sheets().stream()
                .map(sheet -> String.valueOf(sheet.name()))
                .toList();
        assertThat(sheets)
                .contains("Cover", "Contents", "Notes", "Indicators", "Targets", "Pledges", "Actions", "Equality");
        byte[] first = Files.readAllBytes(files.get(1));
        ReviewFiles.write(folder, nottinghamshire());
        assertThat(Files.readAllBytes(files.get(1))).isEqualTo(first);
    }
}

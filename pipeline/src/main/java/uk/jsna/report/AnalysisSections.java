package uk.jsna.report;

import java.util.List;
import java.util.OptionalDouble;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.Trends;

/** Two sections of the page: which needs of the areas in scope weigh most, and where they are going. */
final class AnalysisSections {

    private final ReleaseFacts facts;
    private final List<PublishedRow> priorities;
    private final List<PublishedRow> trends;

    AnalysisSections(ReleaseFacts facts) {
        this.facts = facts;
        this.priorities = facts.rows(PriorityRanks.TABLE).stream()
                .filter(row -> facts.page().scope().contains(row.text(PriorityRanks.AREA_CODE)))
                .sorted(java.util.Comparator.comparing((PublishedRow row) -> row.text(PriorityRanks.AREA_CODE))
                        .thenComparingDouble(
                                row -> row.number(PriorityRanks.RANK).orElse(0)))
                .toList();
        this.trends = facts.rows(Trends.TABLE).stream()
                .filter(row ->
                        facts.page().scope().contains(row.text(Trends.AREA_CODE)) && LatestFigures.isOfEverybody(row))
                .toList();
    }

    boolean hasPriorities() {
        return !priorities.isEmpty();
    }

    boolean hasTrends() {
        return !trends.isEmpty();
    }

    void writePriorities(Html html) {
        html.element(
                "p",
                "Each indicator is scored by criteria whose weights the workspace sets. The chances say"
                        + " how sure it is that an indicator is among the first three: over all sets of weights alike, and"
                        + " at these weights, the figures being uncertain. The table priority_scores holds every part of"
                        + " each score with the figure it rests on; the tables hold districts and groups of areas too.");
        HtmlTable table = new HtmlTable(
                "priorities-table",
                "The indicators of each area by their score",
                "Indicator",
                "Area",
                "Place#",
                "Score#",
                "First three over all weights (%)#",
                "First three over the figures (%)#",
                "Most sensitive to the weight of");
        for (PublishedRow row : priorities) {
            table.row(
                    facts.indicator(row.text(PriorityRanks.INDICATOR)).name(),
                    row.text(PriorityRanks.AREA_NAME),
                    number(row, PriorityRanks.RANK, 0),
                    number(row, PriorityRanks.SCORE, 0),
                    percent(row, PriorityRanks.CHANCE_TOP_3_OVER_WEIGHTS),
                    percent(row, PriorityRanks.CHANCE_TOP_3_OVER_FIGURES),
                    row.text(PriorityRanks.DECIDING_CRITERION));
        }
        table.write(html);
    }

    void writeTrends(Html html) {
        html.element(
                "p",
                "The recent trend is that of the national public health profiles. Growth is the yearly change less"
                        + " that of England, or of the statistical neighbours, judged by its 95% limits.");
        HtmlTable table = new HtmlTable(
                "trends-table",
                "Where the areas' figures are going",
                "Indicator",
                "Area",
                "Years",
                "Recent trend",
                "Change a year#",
                "Lower 95% limit#",
                "Upper 95% limit#",
                "Growth against England",
                "Growth against neighbours");
        for (PublishedRow row : trends) {
            IndicatorWords indicator = facts.indicator(row.text(Trends.INDICATOR));
            String reason = row.text(Trends.RECENT_TREND_REASON);
            table.row(
                    indicator.name() + " (" + indicator.unit() + ")",
                    row.text(IndicatorFigures.AREA_NAME),
                    row.text(Trends.FIRST_PERIOD) + " to " + row.text(Trends.LAST_PERIOD),
                    row.text(Trends.RECENT_TREND) + (reason.isEmpty() ? "" : ": " + reason),
                    number(row, Trends.SLOPE, 2),
                    number(row, Trends.SLOPE_LOWER_CI95, 2),
                    number(row, Trends.SLOPE_UPPER_CI95, 2),
                    row.text(Trends.GROWTH_AGAINST_ENGLAND),
                    row.text(Trends.GROWTH_AGAINST_NEIGHBOURS));
        }
        table.write(html);
    }

    private static String number(PublishedRow row, Field field, int decimals) {
        OptionalDouble number = row.number(field);
        return number.isEmpty() ? "" : Numbers.rounded(number.getAsDouble(), decimals);
    }

    private static String percent(PublishedRow row, Field field) {
        OptionalDouble number = row.number(field);
        return number.isEmpty() ? "" : Numbers.rounded(100 * number.getAsDouble(), 0);
    }
}

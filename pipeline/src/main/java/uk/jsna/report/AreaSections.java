package uk.jsna.report;

import java.util.List;
import java.util.OptionalDouble;
import uk.jsna.plan.Verdict;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;

/** The parts of the page that hold areas against targets and against other areas. */
final class AreaSections {

    private final ReleaseFacts facts;

    AreaSections(ReleaseFacts facts) {
        this.facts = facts;
    }

    void writeTargets(Html html) {
        PageHead.section(html, "targets", "Targets");
        List<PublishedRow> targets = facts.targets();
        if (targets.isEmpty()) {
            html.element("p", "This release judges no targets.").close();
            return;
        }
        HtmlTable table = new HtmlTable(
                "targets-table",
                "Targets of the plans: the latest verdict in each area",
                "Target",
                "Area",
                "Period",
                "Value#",
                "Must be",
                "By",
                "Verdict",
                "Cohort wards that met it",
                "Newly over#",
                "Counted children in wards over (%)#");
        for (PublishedRow row : targets) {
            int decimals = facts.indicator(row.text(TargetResults.INDICATOR)).decimals();
            OptionalDouble threshold = row.number(TargetResults.THRESHOLD);
            table.row(
                    row.text(TargetResults.WORDING),
                    row.text(TargetResults.AREA_NAME),
                    row.text(TargetResults.TIME_PERIOD),
                    number(row, TargetResults.VALUE, decimals),
                    isTarget(row)
                            ? row.text(TargetResults.OPERATOR)
                                    + (threshold.isPresent() ? " " + Numbers.shortest(threshold.getAsDouble()) : "")
                            : "",
                    row.text(TargetResults.DEADLINE),
                    row.text(TargetResults.VERDICT),
                    row.number(TargetResults.COHORT_WARDS).isEmpty()
                            ? ""
                            : number(row, TargetResults.COHORT_MET, 0) + " of "
                                    + number(row, TargetResults.COHORT_WARDS, 0),
                    number(row, TargetResults.NEWLY_OVER, 0),
                    number(row, TargetResults.SHARE_OF_CHILDREN_IN_WARDS_OVER, 1));
        }
        table.write(html);
        html.close();
    }

    /** Whether something must be; a threshold of the workspace is only counted. */
    private static boolean isTarget(PublishedRow row) {
        return !row.text(TargetResults.VERDICT).equals(Verdict.NO_TARGET_SET.words());
    }

    void writeComparison(Html html) {
        PageHead.section(html, "comparison", "How the areas compare");
        html.element(
                "p",
                "Each area's latest figure of everybody, against its region, England and its statistical"
                        + " neighbours by the area's own 95% limits.");
        HtmlTable table = new HtmlTable(
                "comparison-table",
                "The areas' latest figures and comparisons",
                "Indicator",
                "Area",
                "Period",
                "Value#",
                "Lower 95% limit#",
                "Upper 95% limit#",
                "Against the region",
                "Against England",
                "Against neighbours");
        for (PublishedRow row : facts.latest().areas()) {
            if (facts.page().scope().contains(row.text(IndicatorFigures.AREA_CODE))) {
                IndicatorWords indicator = facts.indicator(row.text(IndicatorFigures.INDICATOR));
                int decimals = indicator.decimals();
                table.row(
                        indicator.name() + " (" + indicator.unit() + ")",
                        row.text(IndicatorFigures.AREA_NAME),
                        row.text(IndicatorFigures.TIME_PERIOD),
                        number(row, IndicatorFigures.VALUE, decimals),
                        number(row, IndicatorFigures.LOWER_CI95, decimals),
                        number(row, IndicatorFigures.UPPER_CI95, decimals),
                        outcome(row, IndicatorFigures.REGION_OUTCOME_95, IndicatorFigures.REGION_VALUE, decimals),
                        outcome(row, IndicatorFigures.ENGLAND_OUTCOME_95, IndicatorFigures.ENGLAND_VALUE, decimals),
                        outcome(
                                row,
                                IndicatorFigures.NEIGHBOURS_OUTCOME_95,
                                IndicatorFigures.NEIGHBOURS_VALUE,
                                decimals));
            }
        }
        table.write(html);
        html.close();
    }

    private static String outcome(PublishedRow row, Field outcome, Field benchmark, int decimals) {
        String words = row.text(outcome).replace('_', ' ');
        OptionalDouble value = row.number(benchmark);
        return value.isEmpty() ? words : words + " (" + Numbers.rounded(value.getAsDouble(), decimals) + ")";
    }

    private static String number(PublishedRow row, Field field, int decimals) {
        OptionalDouble number = row.number(field);
        return number.isEmpty() ? "" : Numbers.rounded(number.getAsDouble(), decimals);
    }
}

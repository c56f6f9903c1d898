package uk.jsna.report;

import java.util.List;
import java.util.stream.Collectors;
import uk.jsna.report.PageInputs.Protection;

/** What of the council's own figures is hidden, by the rule of each indicator. */
final class ProtectionSection {

    private final ReleaseFacts facts;

    ProtectionSection(ReleaseFacts facts) {
        this.facts = facts;
    }

    void write(Html html) {
        List<Protection> rules = facts.protections();
        html.element(
                "p",
                "A figure that its publisher has released is shown as it was released, and what the publisher withheld stays"
                        + " withheld.");
        if (rules.isEmpty()) {
            html.element("p", "Every figure of this release was public before: the release itself hides nothing.");
            return;
        }
        html.element(
                "p",
                "This release decides what may be seen of these sources, which were not published before or were published"
                        + " without protection: "
                        + facts.sources().stream()
                                .filter(source -> source.disclosure().equals("council"))
                                .map(SourceWords::title)
                                .collect(Collectors.joining("; "))
                        + ".");
        html.element(
                "p",
                "A figure is hidden where few are counted, where all but few are, where all are, or where the whole group"
                        + " is small. Further figures are hidden so that none of these follows from totals, differences,"
                        + " other groups or earlier releases. All of them carry the one mark [c], and nothing that is made"
                        + " from them is shown: no percentage, limit, comparison, rank, trend, colour of a map or sentence."
                        + " A zero is shown.");
        table(rules).write(html);
        if (rules.stream().anyMatch(rule -> facts.roundedTo(rule.indicator()).isPresent())) {
            html.element(
                    "p",
                    "Rounded: after small counts were hidden, counts and the groups they are counted among are rounded one"
                            + " by one to the nearest multiple that the table names, and values and limits are made from"
                            + " the rounded numbers. A rounded total need not be the sum of its rounded parts. Figures of"
                            + " whole countries are not rounded.");
        }
        html.element(
                "p",
                "Before anybody sees it, each release is attacked by a separate program that shares nothing with the one"
                        + " that hides. It reads the finished files, and those of earlier releases, as a stranger would. A"
                        + " release of which it works out anything hidden is not published.");
    }

    private HtmlTable table(List<Protection> rules) {
        HtmlTable table = new HtmlTable(
                "protection-table",
                "How the council's own counts are protected",
                "Indicator",
                "Counts that are hidden",
                "Also hidden",
                "Shown counts are rounded to the nearest");
        for (Protection rule : rules) {
            table.row(
                    facts.indicator(rule.indicator()).name(),
                    rule.counts() ? "1 to " + rule.threshold() : "none: scores are summed",
                    String.join("; ", rule.others()),
                    facts.roundedTo(rule.indicator()).isPresent()
                            ? "" + facts.roundedTo(rule.indicator()).getAsInt()
                            : "not rounded");
        }
        return table;
    }
}

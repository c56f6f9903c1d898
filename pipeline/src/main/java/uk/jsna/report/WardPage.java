package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.jsna.indicator.ValueNote;

/** The part of the page that answers one headline: numbers first, then for each area its map and the same as a table. */
final class WardPage {

    private static final int SHOWN_AT_ONCE = 20;

    private final ReleaseFacts facts;
    private final PageInputs.Headline headline;
    private final IndicatorWords indicator;
    private final List<HotSpotAnswer> answers;
    private final String id;

    WardPage(ReleaseFacts facts, int number) {
        this.facts = facts;
        this.headline = facts.page().headlines().get(number);
        this.indicator = facts.indicator(headline.indicator());
        this.answers = facts.answers(headline);
        this.id = "h" + (number + 1);
    }

    /** The heading: which wards. */
    String heading() {
        return "Wards over " + indicator.withUnit(headline.over().toPlainString());
    }

    String id() {
        return id;
    }

    void writeAnswer(Html html) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.element("h2", heading() + ": " + indicator.name(), "id", id + "-heading");
        html.open("ul", "class", "answer");
        for (HotSpotAnswer answer : answers) {
            html.open("li");
            html.element(
                    "strong",
                    answer.hotSpots().size() + " of " + answer.judged() + (answer.judged() == 1 ? " ward" : " wards"));
            html.text(" of " + answer.areaName() + " in " + answer.period() + ", ");
            html.text(answer.count(Standing.SURELY_OVER) + " surely");
            html.close();
        }
        html.close();
        HtmlTable table = new HtmlTable(
                id + "-counts",
                heading() + " in each area",
                "Area",
                "Period",
                "With a value#",
                "Over#",
                "Surely over#",
                "Possibly over#",
                "Withheld#",
                "No value#");
        for (HotSpotAnswer answer : answers) {
            table.row(
                    answer.areaName(),
                    answer.period(),
                    "" + answer.judged(),
                    "" + answer.hotSpots().size(),
                    "" + answer.count(Standing.SURELY_OVER),
                    "" + answer.count(Standing.POSSIBLY_OVER),
                    "" + answer.count(Standing.WITHHELD),
                    "" + answer.count(Standing.ABSENT));
        }
        table.write(html);
        html.close();
    }

    void writeAreas(Html html) {
        for (int i = 0; i < answers.size(); i++) {
            writeArea(html, answers.get(i), id + "-a" + (i + 1));
        }
    }

    private void writeArea(Html html, HotSpotAnswer answer, String area) {
        html.open("section", "aria-labelledby", area + "-heading");
        html.element(
                "h3", answer.areaName() + ": " + indicator.name() + ", " + answer.period(), "id", area + "-heading");
        html.element("p", answer.sentence());
        WardMap map = new WardMap(answer.wards(), facts.page().shapes());
        if (!map.isEmpty()) {
            html.open("figure");
            map.write(
                    html,
                    area,
                    "Wards of " + answer.areaName() + " over " + answer.threshold(),
                    answer.sentence() + " The table after the map holds the same wards with their values.");
            legend(html, answer);
            html.close();
        }
        html.open("details", answer.wards().size() <= SHOWN_AT_ONCE ? new String[] {"open", ""} : new String[] {});
        html.element("summary", "The " + answer.wards().size() + " wards of " + answer.areaName() + " as a table");
        table(answer, area + "-wards").write(html);
        html.close().close();
    }

    private static void legend(Html html, HotSpotAnswer answer) {
        html.open("figcaption").open("ul", "class", "legend");
        for (Standing standing : Standing.values()) {
            if (answer.count(standing) > 0) {
                MapKey key = MapKey.of(standing);
                html.open("li");
                html.open("svg", "class", "swatch", "viewBox", "0 0 24 24", "aria-hidden", "true");
                html.element("path", "", "class", key.style(), "d", "M1 1h22v22H1z");
                html.element("text", key.letter(), "class", key.style() + "-letter", "x", "12", "y", "17");
                html.close();
                html.text(Texts.sentence(standing.words()) + ": " + answer.count(standing))
                        .close();
            }
        }
        html.close().close();
    }

    private HtmlTable table(HotSpotAnswer answer, String tableId) {
        boolean districts = answer.wards().stream()
                .map(ward -> facts.districtOf(ward.areaCode()))
                .anyMatch(district -> !district.isEmpty() && !district.equals(answer.areaName()));
        List<String> headings = new ArrayList<>(List.of(
                "Ward",
                "Value#",
                "Lower 95% limit#",
                "Upper 95% limit#",
                "Against " + answer.threshold(),
                "Fewer needed#",
                "Note"));
        if (districts) {
            headings.add(1, "District");
        }
        String caption = "Wards of " + answer.areaName() + ": " + indicator.name() + " (" + indicator.unit() + "), "
                + answer.period();
        HtmlTable table = new HtmlTable(tableId, caption, headings.toArray(String[]::new));
        for (WardStanding ward : answer.wards()) {
            List<String> cells = new ArrayList<>(cells(ward));
            if (districts) {
                cells.add(1, facts.districtOf(ward.areaCode()));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private List<String> cells(WardStanding ward) {
        return List.of(
                ward.areaName(),
                number(ward.value(), ward),
                number(ward.limits().lower95(), ward),
                number(ward.limits().upper95(), ward),
                ward.standing().words(),
                fewer(ward),
                ValueNote.ofLetter(ward.valueNote()).map(ValueNote::marker).orElse(""));
    }

    private String number(OptionalDouble number, WardStanding ward) {
        if (number.isPresent()) {
            return Numbers.rounded(number.getAsDouble(), indicator.decimals());
        }
        return (ward.standing() == Standing.WITHHELD ? ValueNote.CONFIDENTIAL : ValueNote.NOT_AVAILABLE).marker();
    }

    private static String fewer(WardStanding ward) {
        if (!ward.standing().isOver()) {
            return "";
        }
        return ward.fewerNeeded().isPresent()
                ? Long.toString(ward.fewerNeeded().getAsLong())
                : ValueNote.NOT_AVAILABLE.marker();
    }
}

package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.table.IndicatorFigures;

/** The sheets of figures: wards over a threshold, and the latest figure of each area. */
final class FigureSheets {

    private final ReleaseFacts facts;

    FigureSheets(ReleaseFacts facts) {
        this.facts = facts;
    }

    Sheet hotSpots(int number, PageInputs.Headline headline) {
        IndicatorWords indicator = facts.indicator(headline.indicator());
        List<HotSpotAnswer> answers = facts.answers(headline);
        List<List<Cell>> rows = new ArrayList<>();
        for (HotSpotAnswer answer : answers) {
            for (WardStanding ward : answer.hotSpots()) {
                rows.add(List.of(
                        SheetCells.text(answer.areaName()),
                        SheetCells.text(facts.districtOf(ward.areaCode())),
                        SheetCells.text(ward.areaCode()),
                        SheetCells.text(ward.areaName()),
                        SheetCells.text(answer.period()),
                        SheetCells.number(ward.value(), indicator.decimals(), ward.valueNote()),
                        SheetCells.number(ward.limits().lower95(), indicator.decimals(), ward.valueNote()),
                        SheetCells.number(ward.limits().upper95(), indicator.decimals(), ward.valueNote()),
                        SheetCells.text(ward.standing().words()),
                        ward.fewerNeeded().isPresent()
                                ? new Cell.Numeric(ward.fewerNeeded().getAsLong(), 0)
                                : SheetCells.shorthand(ValueNote.NOT_AVAILABLE.letter()),
                        SheetCells.text(ward.denominatorKind()),
                        SheetCells.shorthand(ward.valueNote())));
            }
        }
        String over = indicator.withUnit(headline.over().toPlainString());
        return new Sheet(
                        "Hot_spots_" + number,
                        "Wards over " + over + ": " + indicator.name(),
                        List.of(Workbook.ONE_TABLE),
                        SheetCells.columns(
                                "Area",
                                "District",
                                "Ward code",
                                "Ward",
                                "Period",
                                "Value (" + indicator.unit() + ")",
                                "Lower 95% limit",
                                "Upper 95% limit",
                                "Certainty",
                                "Fewer needed",
                                "Denominator",
                                "Note"),
                        rows)
                .with(answers.stream().map(HotSpotAnswer::sentence).toList());
    }

    Sheet figures(String name, String title, List<PublishedRow> figures) {
        return new Sheet(
                name,
                title,
                List.of(
                        Workbook.ONE_TABLE,
                        "Everybody, all groups together. Other periods and groups are in the CSV file."),
                SheetCells.columns(
                        "Indicator",
                        "Unit",
                        "Area code",
                        "Area",
                        "Kind of area",
                        "Period",
                        "Numerator",
                        "Denominator",
                        "Value",
                        "Lower 95% limit",
                        "Upper 95% limit",
                        "Lower 99.8% limit",
                        "Upper 99.8% limit",
                        "Against the county",
                        "Against the region",
                        "Against England",
                        "Against neighbours",
                        "Note"),
                figures.stream().map(this::figure).toList());
    }

    private List<Cell> figure(PublishedRow row) {
        IndicatorWords indicator = facts.indicator(row.text(IndicatorFigures.INDICATOR));
        String note = row.text(IndicatorFigures.VALUE_NOTE);
        return List.of(
                SheetCells.text(indicator.name()),
                SheetCells.text(indicator.unit()),
                SheetCells.text(row.text(IndicatorFigures.AREA_CODE)),
                SheetCells.text(row.text(IndicatorFigures.AREA_NAME)),
                SheetCells.text(row.text(IndicatorFigures.AREA_TYPE).replace('_', ' ')),
                SheetCells.text(row.text(IndicatorFigures.TIME_PERIOD)),
                SheetCells.number(row, IndicatorFigures.NUMERATOR, 0, note),
                SheetCells.number(row, IndicatorFigures.DENOMINATOR, 0, note),
                SheetCells.number(row, IndicatorFigures.VALUE, indicator.decimals(), note),
                SheetCells.number(row, IndicatorFigures.LOWER_CI95, indicator.decimals(), note),
                SheetCells.number(row, IndicatorFigures.UPPER_CI95, indicator.decimals(), note),
                SheetCells.number(row, IndicatorFigures.LOWER_CI998, indicator.decimals(), note),
                SheetCells.number(row, IndicatorFigures.UPPER_CI998, indicator.decimals(), note),
                SheetCells.text(row.text(IndicatorFigures.COUNTY_OUTCOME_95)),
                SheetCells.text(row.text(IndicatorFigures.REGION_OUTCOME_95)),
                SheetCells.text(row.text(IndicatorFigures.ENGLAND_OUTCOME_95)),
                SheetCells.text(row.text(IndicatorFigures.NEIGHBOURS_OUTCOME_95)),
                SheetCells.shorthand(note));
    }
}

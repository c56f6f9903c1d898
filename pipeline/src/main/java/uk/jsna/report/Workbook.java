package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.report.Sheet.Column;
import uk.jsna.table.Field;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;

/**
 * The release as an accessible spreadsheet, laid out as the Government Analysis Function asks: cover, contents, notes,
 * then one table a sheet. The large tables are in the CSV files; the cover says so.
 */
final class Workbook {

    private static final int WORDS = 1;
    private static final String ONE_TABLE =
            "This worksheet contains one table. Shorthand in square brackets is explained on the worksheet Notes.";

    private final ReleaseFacts facts;

    Workbook(ReleaseFacts facts) {
        this.facts = facts;
    }

    void write(Path file) throws IOException {
        PageInputs page = facts.page();
        List<Sheet> tables = new ArrayList<>();
        for (int i = 0; i < page.headlines().size(); i++) {
            tables.add(hotSpots(i + 1, page.headlines().get(i)));
        }
        tables.add(figures("Wards", "Wards: the latest figures", facts.latest().wards()));
        tables.add(figures(
                "Areas",
                "Districts, counties, regions and England: the latest figures",
                facts.latest().areas()));
        tables.add(targets());
        tables.add(targetWards());
        tables.add(warnings());
        tables.add(sources());
        List<Sheet> sheets = new ArrayList<>(new WorkbookFront(facts).sheets(tables));
        sheets.addAll(tables);
        String author = page.imprint().publisher();
        OdsFile.write(file, new OdsFile.About(page.title(), author, page.asOf().toString()), sheets);
    }

    private Sheet hotSpots(int number, PageInputs.Headline headline) {
        IndicatorWords indicator = facts.indicator(headline.indicator());
        List<HotSpotAnswer> answers = facts.answers(headline);
        List<List<Cell>> rows = new ArrayList<>();
        for (HotSpotAnswer answer : answers) {
            for (WardStanding ward : answer.hotSpots()) {
                rows.add(List.of(
                        text(answer.areaName()),
                        text(facts.districtOf(ward.areaCode())),
                        text(ward.areaCode()),
                        text(ward.areaName()),
                        text(answer.period()),
                        number(ward.value(), indicator.decimals(), ward.valueNote()),
                        number(ward.limits().lower95(), indicator.decimals(), ward.valueNote()),
                        number(ward.limits().upper95(), indicator.decimals(), ward.valueNote()),
                        text(ward.standing().words()),
                        ward.fewerNeeded().isPresent()
                                ? new Cell.Numeric(ward.fewerNeeded().getAsLong(), 0)
                                : shorthand(ValueNote.NOT_AVAILABLE.letter()),
                        text(ward.denominatorKind()),
                        shorthand(ward.valueNote())));
            }
        }
        String over = indicator.withUnit(headline.over().toPlainString());
        return new Sheet(
                        "Hot_spots_" + number,
                        "Wards over " + over + ": " + indicator.name(),
                        List.of(ONE_TABLE),
                        columns(
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

    private Sheet figures(String name, String title, List<PublishedRow> figures) {
        return new Sheet(
                name,
                title,
                List.of(ONE_TABLE, "Everybody, all groups together. Other periods and groups are in the CSV file."),
                columns(
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
                text(indicator.name()),
                text(indicator.unit()),
                text(row.text(IndicatorFigures.AREA_CODE)),
                text(row.text(IndicatorFigures.AREA_NAME)),
                text(row.text(IndicatorFigures.AREA_TYPE).replace('_', ' ')),
                text(row.text(IndicatorFigures.TIME_PERIOD)),
                number(row, IndicatorFigures.NUMERATOR, 0, note),
                number(row, IndicatorFigures.DENOMINATOR, 0, note),
                number(row, IndicatorFigures.VALUE, indicator.decimals(), note),
                number(row, IndicatorFigures.LOWER_CI95, indicator.decimals(), note),
                number(row, IndicatorFigures.UPPER_CI95, indicator.decimals(), note),
                number(row, IndicatorFigures.LOWER_CI998, indicator.decimals(), note),
                number(row, IndicatorFigures.UPPER_CI998, indicator.decimals(), note),
                text(row.text(IndicatorFigures.COUNTY_OUTCOME_95)),
                text(row.text(IndicatorFigures.REGION_OUTCOME_95)),
                text(row.text(IndicatorFigures.ENGLAND_OUTCOME_95)),
                text(row.text(IndicatorFigures.NEIGHBOURS_OUTCOME_95)),
                shorthand(note));
    }

    private Sheet targets() {
        return table(
                new Sheet(
                        "Targets",
                        "Targets: the latest verdict in each area",
                        List.of(ONE_TABLE),
                        List.of(),
                        List.of()),
                List.of(
                        TargetResults.TARGET,
                        TargetResults.WORDING,
                        TargetResults.AREA_NAME,
                        TargetResults.TIME_PERIOD,
                        TargetResults.OPERATOR,
                        TargetResults.THRESHOLD,
                        TargetResults.DEADLINE,
                        TargetResults.VALUE,
                        TargetResults.LOWER_CI95,
                        TargetResults.UPPER_CI95,
                        TargetResults.VERDICT,
                        TargetResults.COHORT_WARDS,
                        TargetResults.COHORT_MET,
                        TargetResults.NEWLY_OVER,
                        TargetResults.SHARE_OF_CHILDREN_IN_WARDS_OVER),
                facts.targets());
    }

    private Sheet targetWards() {
        return table(
                new Sheet(
                        "Target_wards",
                        "Target wards: those followed since the baseline, and those newly over",
                        List.of(ONE_TABLE),
                        List.of(),
                        List.of()),
                List.of(
                        TargetWards.TARGET,
                        TargetWards.AREA_CODE,
                        TargetWards.AREA_NAME,
                        TargetWards.TIME_PERIOD,
                        TargetWards.BASELINE_VALUE,
                        TargetWards.VALUE,
                        TargetWards.LOWER_CI95,
                        TargetWards.UPPER_CI95,
                        TargetWards.VERDICT,
                        TargetWards.MOVEMENT,
                        TargetWards.FEWER_NEEDED),
                facts.targetWards());
    }

    private Sheet warnings() {
        return table(
                new Sheet(
                        "Checks",
                        "Checks: what an analyst should know",
                        List.of("This worksheet contains one table. " + facts.passed()
                                + " of the findings in the CSV file say that a check passed."),
                        List.of(),
                        List.of()),
                List.of(
                        Findings.OUTCOME,
                        Findings.CHECK,
                        Findings.MESSAGE,
                        Findings.SOURCE,
                        Findings.FILE,
                        Findings.SHEET,
                        Findings.ROW,
                        Findings.COLUMN,
                        Findings.AREA_CODE),
                facts.warnings());
    }

    private Sheet sources() {
        List<List<Cell>> rows = facts.sources().stream()
                .map(source -> cells(
                        source.publisher(),
                        source.title(),
                        source.published(),
                        source.licence(),
                        source.attribution(),
                        source.disclosure()))
                .toList();
        return new Sheet(
                "Sources",
                "Sources and the attribution their licences ask for",
                List.of(ONE_TABLE),
                columns("Publisher", "Title", "Published", "Licence", "Attribution", "Disclosure control"),
                rows);
    }

    /** A declared table's rows; the headings are its columns' names in words. */
    private static Sheet table(Sheet sheet, List<Field> fields, List<PublishedRow> rows) {
        List<List<Cell>> cells = rows.stream()
                .map(row -> fields.stream().map(field -> cell(row, field)).toList())
                .toList();
        String[] headings = fields.stream().map(Texts::heading).toArray(String[]::new);
        return new Sheet(sheet.name(), sheet.title(), sheet.sentences(), columns(headings), cells);
    }

    private static Cell cell(PublishedRow row, Field field) {
        return switch (field.type()) {
            case TEXT, FLAG -> text(row.text(field));
            case INTEGER, COUNT -> number(row, field, 0, "");
            case NUMBER -> number(row, field, WORDS, "");
        };
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Workbook::text).toList();
    }

    private static Cell number(PublishedRow row, Field field, int decimals, String note) {
        return number(row.number(field), decimals, note);
    }

    /** A number, or in its place the shorthand that says why there is none. */
    private static Cell number(OptionalDouble number, int decimals, String note) {
        boolean instead =
                ValueNote.ofLetter(note).filter(ValueNote::standsInsteadOfValue).isPresent();
        if (number.isPresent() && !instead) {
            return new Cell.Numeric(number.getAsDouble(), decimals);
        }
        return shorthand(instead ? note : ValueNote.NOT_AVAILABLE.letter());
    }

    private static Cell shorthand(String note) {
        return new Cell.Shorthand(
                ValueNote.ofLetter(note).map(ValueNote::marker).orElse(note));
    }

    private static List<Column> columns(String... headings) {
        return Stream.of(headings)
                .map(heading -> new Column(heading, Texts.centimetres(heading)))
                .toList();
    }
}

package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.table.Findings;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;

/**
 * The release as an accessible spreadsheet, laid out as the Government Analysis Function asks: cover, contents, notes,
 * then one table a sheet. The large tables are in the CSV files; the cover says so.
 */
final class Workbook {

    static final String ONE_TABLE =
            "This worksheet contains one table. Shorthand in square brackets is explained on the worksheet Notes.";

    private final ReleaseFacts facts;
    private final FigureSheets figures;

    Workbook(ReleaseFacts facts) {
        this.facts = facts;
        this.figures = new FigureSheets(facts);
    }

    void write(Path file) throws IOException {
        PageInputs page = facts.page();
        List<Sheet> tables = new ArrayList<>();
        for (int i = 0; i < page.headlines().size(); i++) {
            tables.add(figures.hotSpots(i + 1, page.headlines().get(i)));
        }
        tables.add(figures.figures(
                "Wards", "Wards: the latest figures", facts.latest().wards()));
        tables.add(figures.figures(
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

    private Sheet targets() {
        return SheetCells.table(
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
        return SheetCells.table(
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
        return SheetCells.table(
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
                .map(source -> SheetCells.cells(
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
                SheetCells.columns("Publisher", "Title", "Published", "Licence", "Attribution", "Disclosure control"),
                rows);
    }
}

package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.report.Sheet.Column;

/** The first three sheets of the spreadsheet: cover, contents, notes. */
final class WorkbookFront {

    private final ReleaseFacts facts;

    WorkbookFront(ReleaseFacts facts) {
        this.facts = facts;
    }

    List<Sheet> sheets(List<Sheet> tables) {
        return List.of(cover(), contents(tables), notes());
    }

    private Sheet cover() {
        PageInputs page = facts.page();
        List<String> lines = new ArrayList<>();
        for (PageInputs.Headline headline : page.headlines()) {
            facts.answers(headline).forEach(answer -> lines.add(answer.sentence()));
        }
        lines.add("This release stands for " + Texts.date(page.asOf()) + ".");
        PageInputs.Imprint imprint = page.imprint();
        addUnlessEmpty(lines, "Published by: ", imprint.publisher());
        addUnlessEmpty(lines, "Contact: ", imprint.contact());
        addUnlessEmpty(lines, "Next update: ", imprint.nextUpdate());
        lines.add("These worksheets hold the latest figures. Every period, group and comparison is in the folder csv"
                + " beside this file; the file data-dictionary.csv says what each column means.");
        facts.sources().stream().map(SourceWords::attribution).distinct().forEach(lines::add);
        return new Sheet("Cover", page.title(), lines, List.of(), List.of());
    }

    private static void addUnlessEmpty(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    static Sheet contents(List<Sheet> tables) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Link("Notes", "Notes"), SheetCells.text(NOTES_TITLE)));
        tables.forEach(
                sheet -> rows.add(List.of(new Cell.Link(sheet.name(), sheet.name()), SheetCells.text(sheet.title()))));
        return new Sheet(
                "Contents",
                "Contents",
                List.of("This worksheet contains one table with links to the other worksheets."),
                List.of(new Column("Worksheet", 5), new Column("What it holds", 16)),
                rows);
    }

    private static final String NOTES_TITLE = "Notes: what the words and the shorthand mean";

    static Sheet notes() {
        return new Sheet(
                "Notes",
                NOTES_TITLE,
                List.of("This worksheet contains one table."),
                List.of(new Column("Note", 5), new Column("What it means", 20)),
                Explanations.ALL.entrySet().stream()
                        .map(note -> SheetCells.cells(note.getKey(), note.getValue()))
                        .toList());
    }
}

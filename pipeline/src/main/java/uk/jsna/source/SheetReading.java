package uk.jsna.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFormat;

/**
 * What the reading of one sheet shares: the source, the sheet's name, where facts, findings and counts go, and what the
 * names of file, member and sheet say.
 *
 * @param format the format of the table
 * @param captured what the source's placeholders in the names of file, member and sheet stand for
 * @param titles the texts in and above the header, the nearest first
 */
record SheetReading(
        SourceDescriptor source,
        String file,
        String sheet,
        TableFormat format,
        Map<String, String> captured,
        List<String> titles,
        FactSink sink,
        FindingLog findings,
        Tally tally) {

    /** The same reading of a table with these texts in and above its header. */
    SheetReading under(List<String> texts) {
        return new SheetReading(source, file, sheet, format, captured, texts, sink, findings, tally);
    }

    /** Whether a text may be published as a name; one that may not has a finding. */
    boolean isPlain(SheetRow row, String column, String text) {
        Optional<String> complaint = PlainText.complaint(text);
        if (complaint.isPresent()) {
            tally.refused();
            find(
                    SourceCheck.TEXTS_ARE_PLAIN,
                    row.number(),
                    column,
                    "the text is '" + Excerpt.of(text) + "', " + complaint.get());
        }
        return complaint.isEmpty();
    }

    Origin origin(SheetRow row) {
        return new Origin(source.id(), file, sheet, row.number());
    }

    void fact(Fact fact) {
        tally.fact();
        sink.fact(fact);
    }

    void find(SourceCheck check, int row, String column, String message) {
        findings.add(check, new FindingLog.Spot(sheet, row, column, ""), message);
    }

    void find(SourceCheck check, String message) {
        findings.add(check, FindingLog.Spot.ofSheet(sheet), message);
    }
}

package uk.jsna.source;

import java.util.Map;
import uk.jsna.file.SheetRow;

/**
 * What the reading of one sheet shares: the source, the sheet's name, where facts, findings and counts go, and what the
 * names of file, member and sheet say.
 *
 * @param captured what the source's placeholders in the names of file, member and sheet stand for
 */
record SheetReading(
        SourceDescriptor source,
        String file,
        String sheet,
        Map<String, String> captured,
        FactSink sink,
        FindingLog findings,
        Tally tally) {

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

package uk.jsna.source;

import java.util.Map;
import java.util.TreeMap;
import uk.jsna.quality.Finding;

/**
 * Passes the findings of one file on. Of findings of one check in one column the first few are told one by one and the
 * rest as a number, so that a file full of one fault stays readable.
 */
final class FindingLog {

    private static final int TOLD = 20;

    private final SourceDescriptor source;
    private final String file;
    private final FactSink sink;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Finding> last = new TreeMap<>();

    FindingLog(SourceDescriptor source, String file, FactSink sink) {
        this.source = source;
        this.file = file;
        this.sink = sink;
    }

    /** Where in the file a finding stands; row 0 and empty texts where they do not apply. */
    record Spot(String sheet, int row, String column, String area) {
        static Spot ofSheet(String sheet) {
            return new Spot(sheet, 0, "", "");
        }
    }

    void add(SourceCheck check, Spot spot, String message) {
        Finding finding = new Finding(
                check.id(),
                source.outcome(check),
                Excerpt.visible(message),
                new Finding.Place(source.id(), file, spot.sheet(), spot.row(), spot.column(), spot.area()));
        String key = check.id() + "\n" + spot.sheet() + "\n" + spot.column();
        if (counts.merge(key, 1, Integer::sum) <= TOLD) {
            sink.finding(finding);
        }
        last.put(key, finding);
    }

    /** Tells how many findings were not told. */
    void close() {
        counts.forEach((key, count) -> {
            Finding finding = last.get(key);
            if (count > TOLD && finding != null) {
                sink.finding(new Finding(
                        finding.check(),
                        finding.outcome(),
                        "there are " + (count - TOLD) + " more of these, down to this row. See the first " + TOLD + ".",
                        finding.place()));
            }
        });
        counts.clear();
    }
}

package uk.jsna.source;

import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of the rows of one file. */
final class Tally {

    private final Map<String, Long> leftOut = new TreeMap<>();
    private int sheets;
    private long rows;
    private long facts;
    private long refused;

    void sheet() {
        sheets++;
    }

    void row() {
        rows++;
    }

    void fact() {
        facts++;
    }

    void refused() {
        refused++;
    }

    void leftOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    long facts() {
        return facts;
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }

    ReadSummary summary(String file) {
        return new ReadSummary(file, sheets, rows, facts, refused, leftOut);
    }
}

package uk.jsna.source;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of one file.
 *
 * @param file the file's name
 * @param sheets sheets or archive members read
 * @param rows rows below the headers
 * @param facts facts that came of them
 * @param refused rows or cells that could not be understood; each has a finding
 * @param leftOut rows that the descriptor leaves out, by the reason
 */
public record ReadSummary(String file, int sheets, long rows, long facts, long refused, Map<String, Long> leftOut)
        implements Serializable {

    public ReadSummary {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
}

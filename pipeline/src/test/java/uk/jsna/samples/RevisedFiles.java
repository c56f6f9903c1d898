package uk.jsna.samples;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Files that their publishers issue again with other numbers: what lies in {@code scenarios/<name>/} replaces the file of
 * its path in the raw folder on the second night.
 */
final class RevisedFiles {

    private static final String COUNCIL = "council/neet_16_18_by_ward_wd19.csv";

    private final Map<String, byte[]> files = new TreeMap<>();

    RevisedFiles(Map<String, byte[]> raw) {
        // In Castle six young women fewer are counted, so that those who are left may not be shown.
        files.put(
                "revised-files/" + COUNCIL,
                EditedCsv.of(Objects.requireNonNull(raw.get(COUNCIL)))
                        .set("neet", "4", "E05990003", "2020/21", "Female")
                        .set("neet", "17", "E05990003", "2020/21", "Persons")
                        .bytes());
    }

    Map<String, byte[]> files() {
        return files;
    }
}

package uk.jsna.samples;

import java.util.List;
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

    RevisedFiles(InventedCountry country, Map<String, byte[]> raw) {
        // Coldharbour has nine children more in FYE2019, and its percentage follows.
        List<LowIncomeWorkbook.Change> changes = List.of(new LowIncomeWorkbook.Change("E05990004", 2019, 9, true));
        files.put(
                "revised-files/child_poverty/cilif_fye2015_2021.ods",
                new OdsWorkbook(new LowIncomeWorkbook(country, LowIncome.LAST_YEAR, changes).sheets()).bytes());
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

package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes all that a release shows people from its Parquet tables: CSV with metadata, the spreadsheet, the pages. */
public final class ReleasePages {

    private ReleasePages() {}

    /**
     * Writes the pages into a release folder that holds {@code tables}.
     *
     * @throws UnreadableReleaseException where a table is missing or damaged
     */
    public static void write(Path releaseFolder, PageInputs page) throws IOException {
        Release release = Release.open(releaseFolder);
        List<CsvFiles.Written> csv = new CsvFiles(release).write();
        new CsvwMetadata(page).write(csv, releaseFolder);
        new DataPackage(page).write(csv, releaseFolder);
        DataDictionary.write(csv, releaseFolder);
        ReleaseFacts facts = new ReleaseFacts(release, page);
        new Workbook(facts).write(releaseFolder.resolve("needs-assessment.ods"));
        new MethodsPage(facts).write(releaseFolder.resolve(MethodsPage.FILE));
        new ReleasePage(facts).write(releaseFolder.resolve("index.html"));
    }
}

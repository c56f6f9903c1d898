package uk.jsna.report;

import java.nio.file.Files;
import java.nio.file.Path;
import uk.jsna.table.Table;

/** A published release: a folder with one Parquet file for each table under {@code tables}. */
public final class Release {

    private final Path folder;

    private Release(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a release folder, such as {@code out/releases/current}.
     *
     * @throws UnreadableReleaseException where there is no release; the message says what to run
     */
    public static Release open(Path folder) {
        if (!Files.isDirectory(folder.resolve("tables"))) {
            throw new UnreadableReleaseException(folder + ": no release is here; a release folder must hold the folder"
                    + " 'tables'. Run 'jsna nightly' to make one, or name another folder with --release.");
        }
        return new Release(folder);
    }

    /** The folder the release lies in. */
    public Path folder() {
        return folder;
    }

    /** Whether the release holds a table. */
    public boolean has(Table declaration) {
        return Files.isRegularFile(file(declaration));
    }

    /**
     * One table of the release.
     *
     * @throws UnreadableReleaseException where the release does not hold it
     */
    public PublishedTable table(Table declaration) {
        if (!has(declaration)) {
            throw new UnreadableReleaseException(file(declaration) + ": the file is not there, but a release must hold"
                    + " the table " + declaration.name() + ". Run 'jsna nightly' to make the release anew.");
        }
        return new PublishedTable(file(declaration), declaration);
    }

    private Path file(Table declaration) {
        return folder.resolve("tables").resolve(declaration.name() + ".parquet");
    }
}

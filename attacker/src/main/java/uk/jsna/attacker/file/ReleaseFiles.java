package uk.jsna.attacker.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a release folder, at any depth, in the order of their paths. */
public final class ReleaseFiles {

    private final Path folder;

    /** The files of a folder, or of the folder that a link points to. */
    public ReleaseFiles(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** The files' paths, relative to the folder. */
    public List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Reads one file; false where its format is not known. */
    public boolean read(String name, Reading reading) throws IOException {
        Path file = folder.resolve(name);
        String lower = name.toLowerCase(Locale.ROOT);
        switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "csv", "tsv" -> CsvFile.read(file, name, reading);
            case "parquet" -> ParquetFile.read(file, name, reading);
            case "ods" -> OdsFile.read(file, name, reading);
            case "xlsx" -> XlsxFile.read(file, name, reading);
            case "html", "htm", "svg" -> HtmlFile.read(file, name, reading);
            case "json", "geojson", "topojson" -> JsonFile.read(file, name, reading);
            case "txt", "md", "xml", "css", "js", "yaml", "yml" -> readLines(file, name, reading);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void readLines(Path file, String name, Reading reading) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> reading.text(name, line.strip()));
        }
    }

    /** The last part of a path, without its ending. */
    static String baseName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    }
}

package uk.jsna.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file from a publisher that holds one table or many: a workbook, a text file, a Parquet or JSON file, or an archive
 * of these. The format is told from the content; an archive may lie in an archive.
 */
public final class TableFile {

    private final Path file;
    private final ReadLimits limits;

    private TableFile(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** A file read within the standard limits. */
    public static TableFile of(Path file) {
        return of(file, ReadLimits.standard());
    }

    /** A file read within the given limits. */
    public static TableFile of(Path file, ReadLimits limits) {
        return new TableFile(file, limits);
    }

    /** The names of all tables in the file, in its order, hidden ones too. */
    public List<SheetId> sheets() {
        List<SheetId> sheets = new ArrayList<>();
        visit(sheet -> {
            sheets.add(sheet);
            return null;
        });
        return List.copyOf(sheets);
    }

    /**
     * Reads the file once from front to back, passing the rows of the sheets that the visitor chooses.
     *
     * @throws RefusedFileException where the file cannot be read as it is
     */
    public void visit(SheetVisitor visitor) {
        try (Content content = Content.of(file, limits)) {
            walk(content, 0, visitor);
        } catch (RowSink.VisitorException e) {
            throw e.failure();
        } catch (IOException e) {
            FilePlace place = new FilePlace(String.valueOf(file.getFileName()), null, null, 0);
            throw new RefusedFileException(place, Refusal.damaged("file", String.valueOf(e.getMessage())), e);
        }
    }

    private void walk(Content content, int depth, SheetVisitor visitor) throws IOException {
        if (depth > limits.depth()) {
            throw new RefusedFileException(
                    content.place(), Refusal.tooMany("archives inside archives", limits.depth()));
        }
        byte[] head = content.head();
        switch (Signature.of(head)) {
            case GZIP -> {
                try (Content inner = content.gunzipped()) {
                    walk(inner, depth + 1, visitor);
                }
            }
            case ZIP -> walkZip(content, depth, visitor);
            case OLE2 -> new XlsReader(content, limits).read(visitor);
            case PARQUET -> offer(content, TableFormat.PARQUET, visitor, ParquetTable::read);
            case JSON -> offer(content, TableFormat.JSON, visitor, JsonTable::read);
            case TEXT -> offer(content, TableFormat.CSV, visitor, CsvTable::read);
            case OTHER ->
                offer(content, TableFormat.OTHER, visitor, (other, sink) -> {
                    throw sink.refuse(Refusal.notATable());
                });
        }
    }

    private void walkZip(Content content, int depth, SheetVisitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(content.path().toFile())) {
            ZipArchive archive = new ZipArchive(zip, content.place(), limits);
            if (archive.has("content.xml") && archive.has("mimetype")) {
                new OdsReader(archive, limits).read(visitor);
            } else if (archive.has("[Content_Types].xml") && archive.hasFolder("xl/")) {
                new XlsxReader(archive, limits).read(visitor);
            } else {
                for (String member : archive.members()) {
                    String name = archive.pathOf(member);
                    if (visitor.wantsMember(name)) {
                        try (Content inner = archive.content(member, name)) {
                            walk(inner, depth + 1, visitor);
                        }
                    }
                }
            }
        }
    }

    private void offer(Content content, TableFormat format, SheetVisitor visitor, TableReader reader)
            throws IOException {
        SheetId sheet = SheetId.plain(content.place().file(), content.place().member(), format);
        @Nullable RowVisitor rows = visitor.sheet(sheet);
        if (rows != null) {
            reader.read(content, new RowSink(sheet, limits, rows));
        }
    }

    /** Reads a format that holds one table. */
    @FunctionalInterface
    private interface TableReader {
        void read(Content content, RowSink sink) throws IOException;
    }
}

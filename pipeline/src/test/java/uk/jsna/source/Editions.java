package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** Invented files of other editions, and built-in sources that read them. */
final class Editions {

    private Editions() {}

    static SourceDescriptor builtIn(String id) {
        return SourceCatalogue.find(id, Path.of(""));
    }

    static Path text(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    static Path workbook(Path folder, String name, Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    /** A row of a sheet; blank texts leave their cells away. */
    static void row(Sheet sheet, int index, Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!String.valueOf(cells[i]).isEmpty()) {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    /** A file read by a source that refuses nothing of it. */
    static Read clean(SourceDescriptor source, Path file) {
        Read read = Read.of(source, file);
        assertThat(read.findings()).extracting(Finding::outcome).doesNotContain(Outcome.FAIL);
        return read;
    }
}

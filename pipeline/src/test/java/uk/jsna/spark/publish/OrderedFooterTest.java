package uk.jsna.spark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;

class OrderedFooterTest {

    private static final int END = 8;

    @TempDir
    Path folder;

    private Path written() {
        WriteTable.secure(
                folder,
                CalculatedFigures.TABLE,
                Rows.dataset(CalculatedFigures.TABLE, List.of(Rows.calculated(Vale.CASTLE, 2021, 5, 300))));
        return folder.resolve("calculated_figures.parquet");
    }

    private static int footer(byte[] file) {
        return file.length
                - END
                - ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - END);
    }

    private static List<ColumnMetaData> columns(FileMetaData footer) {
        return footer.getRow_groups().stream()
                .flatMap(group -> group.getColumns().stream())
                .map(column -> column.getMeta_data())
                .toList();
    }

    private static FileMetaData read(byte[] file) throws IOException {
        int start = footer(file);
        return Util.readFileMetaData(new ByteArrayInputStream(file, start, file.length - start));
    }

    /** The file as a process whose hash set holds the encodings the other way round would write it. */
    private static byte[] reversed(byte[] file) throws IOException {
        FileMetaData footer = read(file);
        for (ColumnMetaData column : columns(footer)) {
            List<Encoding> encodings = new ArrayList<>(column.getEncodings());
            Collections.reverse(encodings);
            column.setEncodings(encodings);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, footer(file));
        int start = bytes.size();
        Util.writeFileMetaData(footer, bytes);
        bytes.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.size() - start)
                .array());
        bytes.write("PAR1".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @Test
    void encodingsAreListedInTheOrderOfTheirNumbers() throws IOException {
        assertThat(columns(read(Files.readAllBytes(written()))))
                .isNotEmpty()
                .anyMatch(column -> column.getEncodingsSize() > 1)
                .allSatisfy(column -> assertThat(column.getEncodings()).isSorted());
    }

    @Test
    void aFileOfAnotherOrderBecomesTheSameFileAndIsReadTheSame() throws IOException {
        Path file = written();
        byte[] ordered = Files.readAllBytes(file);
        byte[] other = reversed(ordered);
        Path again = Files.write(folder.resolve("again.parquet"), other);
        OrderedFooter.write(again);

        assertThat(other).isNotEqualTo(ordered);
        assertThat(Arrays.equals(Files.readAllBytes(again), ordered)).isTrue();
        List<Row> rows = LocalSpark.session().read().parquet(again.toString()).collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<String>getAs("area_code")).isEqualTo(Vale.CASTLE);
    }
}

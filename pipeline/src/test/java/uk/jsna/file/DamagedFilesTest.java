package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a file's bytes, reading it ends soon, in rows or in a refusal and never in another failure. */
class DamagedFilesTest {

    private static final int TRIALS = 400;

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws IOException {
        String rows = "E05000001,North,17.3\n".repeat(40);
        String odsRow = "<table:table-row table:number-rows-repeated='3'><table:table-cell office:value-type='float'"
                + " office:value='17.3'><text:p>17.3</text:p></table:table-cell></table:table-row>";
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.csv", Made.utf8(rows));
        members.put("b.gz", Made.gzip(Made.utf8(rows)));
        return Stream.of(
                Arguments.of("CSV", Made.utf8("code,name,value\n" + rows)),
                Arguments.of("gzip", Made.gzip(Made.utf8(rows))),
                Arguments.of("zip", Made.zip(members)),
                Arguments.of("ODS", Made.ods("<table:table table:name='W'>" + odsRow.repeat(9) + "</table:table>")),
                Arguments.of(
                        "XLSX",
                        Made.xlsx(
                                "S",
                                "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.1</v></c></row>"
                                        + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
                                "text")),
                Arguments.of("XLS", xls()),
                Arguments.of("Parquet", parquet()));
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("S");
            for (int i = 0; i < 20; i++) {
                sheet.createRow(i).createCell(0).setCellValue("row " + i);
                sheet.getRow(i).createCell(2).setCellValue(i / 7.0);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] parquet() throws IOException {
        MessageType schema =
                MessageTypeParser.parseMessageType("message m { optional binary name (STRING); optional double v; }");
        Path folder = Files.createTempDirectory("jsna");
        Path file = folder.resolve("a.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            SimpleGroupFactory rows = new SimpleGroupFactory(schema);
            for (int i = 0; i < 50; i++) {
                writer.write(rows.newGroup().append("name", "n" + i % 5).append("v", i / 3.0));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        try (Stream<Path> made = Files.walk(folder)) {
            made.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> assertThat(path.toFile().delete()).isTrue());
        }
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadOrRefused(String format, byte[] whole) {
        SplittableRandom random = new SplittableRandom(20_261_122L);
        ReadLimits limits = ReadLimits.standard().withRows(100_000);
        int refused = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Path file = Made.file(folder, "damaged", damage(whole, random));
            refused += Assertions.assertTimeout(Duration.ofSeconds(20), () -> isRefused(file, limits)) ? 1 : 0;
        }
        assertThat(refused).as("refused of %s", format).isPositive();
    }

    private static boolean isRefused(Path file, ReadLimits limits) {
        try {
            TableFile.of(file, limits).visit(sheet -> sheet.format() == TableFormat.OTHER ? null : row -> true);
            return false;
        } catch (RefusedFileException e) {
            assertThat(e).hasMessageContaining(", but must be ");
            return true;
        }
    }

    /** Some bytes changed, a piece cut out or doubled, or the end cut off. */
    private static byte[] damage(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        int kind = random.nextInt(4);
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        if (kind == 0) {
            return Arrays.copyOf(bytes, at);
        }
        if (kind == 1) {
            byte[] cut = new byte[bytes.length - length];
            System.arraycopy(bytes, 0, cut, 0, at);
            System.arraycopy(bytes, at + length, cut, at, bytes.length - at - length);
            return cut;
        }
        int changes = kind == 2 ? 1 : 1 + random.nextInt(16);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}

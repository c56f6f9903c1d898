package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTableTest {

    @TempDir
    Path folder;

    private Path made(CompressionCodecName codec) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message m { optional binary name (STRING);"
                + " optional double value; required int32 day (DATE); optional int64 pence (DECIMAL(9,2));"
                + " repeated binary many (STRING); optional boolean flag; }");
        Path file = folder.resolve(codec + ".parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(codec)
                .build()) {
            SimpleGroupFactory rows = new SimpleGroupFactory(schema);
            for (int i = 0; i < 3; i++) {
                Group row = rows.newGroup().append("day", 18_000 + i);
                if (i != 1) {
                    row.append("name", "Rutland").append("value", 17.3).append("pence", 1250L);
                    row.append("many", "a").append("many", "b").append("flag", true);
                }
                writer.write(row);
            }
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
    void namesComeFirstThenTheRows(CompressionCodecName codec) throws IOException {
        assertThat(Made.rows(made(codec)))
                .containsExactly(
                        "1: name|value|day|pence|many|flag",
                        "2: Rutland|#17.3 17.3|2019-04-14|#12.5 12.50||TRUE",
                        "3: ||2019-04-15",
                        "4: Rutland|#17.3 17.3|2019-04-16|#12.5 12.50||TRUE");
    }

    @ParameterizedTest
    @EnumSource(names = {"SNAPPY"})
    void aFileCutShortIsRefused(CompressionCodecName codec) throws IOException {
        byte[] whole = Files.readAllBytes(made(codec));
        Path file = Made.file(folder, "cut.parquet", Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("cut.parquet: the Parquet cannot be read (")
                .hasMessageEndingWith("but must be whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void aPageThatClaimsMoreValuesThanItsBytesHoldIsRefused() {
        Path file = Path.of("src/test/resources/fuzz/run-longer-than-its-page.parquet");
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "run-longer-than-its-page.parquet, row 1: the Parquet cannot be read (a page claims a run of"
                                + " 1073741816 values in its last 0 bytes), but must be whole and undamaged. Fetch the file"
                                + " again from the publisher.");
    }
}

package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;
import uk.jsna.source.SourceDescriptor;

/** What the command says of files that it can propose for, and of those that it cannot. */
class DescribeCommandTest {

    private static final Path RAW = ProjectFolder.path().resolve("data-samples/raw");

    @TempDir
    private Path folder;

    @Test
    void theDescriptorGoesToTheOutputAndItsDoubtsToTheErrors() {
        Command described = Command.run(
                "describe",
                "--lookups",
                RAW.resolve("geography").toString(),
                RAW.resolve("neet/UD_NEETNK_LA_dashboard_2024.csv").toString());

        assertThat(described.exit()).isZero();
        assertThat(described.out()).contains("\n# Read as proposed: ");
        assertThat(SourceDescriptor.parse("proposed.yaml", described.out()).figures())
                .isNotEmpty();
        assertThat(described.err()).startsWith("publisher, 0% sure: ");
    }

    @Test
    void aSheetWithoutATableIsACommandToMend() throws IOException {
        Path file = archive("data.zip", "notes.txt", "Notes only\n");

        Command described = Command.run("describe", "--sheet", "notes.txt", file.toString());

        assertThat(described.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(described.out()).isEmpty();
        assertThat(described.err())
                .startsWith(
                        "jsna describe: no table of figures was found in 'notes.txt': there must be a row of headings"
                                + " with rows of areas and numbers below it. Write the descriptor by hand.");
    }

    @Test
    void aDamagedWorkbookIsRefusedInOneLine() throws IOException {
        Path file = folder.resolve("wards.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    "<?xml version='1.0' encoding='UTF-8'?><a>\u00FF\u00FE</a>".getBytes(StandardCharsets.ISO_8859_1));
        }

        Command described = Command.run("describe", file.toString());

        assertThat(described.exit()).isEqualTo(ExitCode.REFUSED.code());
        assertThat(described.out()).isEmpty();
        assertThat(described.err())
                .isEqualTo(
                        "jsna describe: wards.ods: the ODS cannot be read (it has bytes that are not UTF-8), but must be"
                                + " whole and undamaged. Fetch the file again from the publisher.\n");
    }

    private Path archive(String name, String member, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}

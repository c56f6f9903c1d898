package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    private static final byte[] CSV = Made.utf8("a,b\n1,2\n");

    @TempDir
    Path folder;

    @Test
    void archivesInArchivesAreReadWhateverTheirNames() {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("readme.pdf", Made.utf8("%PDF-1.4"));
        outer.put("data/inner.bin", Made.zip(Map.of("deep.txt", Made.gzip(CSV))));
        outer.put("book.dat", Made.xlsx("S", "<sheetData><row r='1'><c r='A1'><v>5</v></c></row></sheetData>"));
        Path file = Made.file(folder, "all.csv", Made.gzip(Made.zip(outer)));
        assertThat(TableFile.of(file).sheets())
                .extracting(SheetId::describe, SheetId::format)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("all.csv, member readme.pdf", TableFormat.OTHER),
                        org.assertj.core.groups.Tuple.tuple("all.csv, member data/inner.bin!deep.txt", TableFormat.CSV),
                        org.assertj.core.groups.Tuple.tuple("all.csv, member book.dat, sheet 'S'", TableFormat.XLSX));
    }

    @Test
    void aMemberThatIsNotWantedIsNotOpened() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("broken.xlsx", Arrays.copyOf(Made.xlsx("S", ""), 100));
        members.put("a.csv", CSV);
        Path file = Made.file(folder, "a.zip", Made.zip(members));
        StringBuilder read = new StringBuilder();
        TableFile.of(file).visit(new SheetVisitor() {
            @Override
            public boolean wantsMember(String member) {
                return member.endsWith(".csv");
            }

            @Override
            public @Nullable RowVisitor sheet(SheetId sheet) {
                return row -> {
                    read.append(row.cell(0).shown());
                    return true;
                };
            }
        });
        assertThat(read).hasToString("a1");
    }

    @Test
    void whatIsNoTableIsRefusedOnceItsRowsAreWanted() {
        Path file = Made.file(folder, "notes.csv", Made.utf8("%PDF-1.4 and so on"));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "notes.csv: this is not a table, but must be CSV, ODS, XLS, XLSX, Parquet or JSON, or a zip or gzip of"
                                + " these. Check that the download was the data file and not its documentation.");
    }

    @Test
    void namesThatClimbOutOfTheArchiveAreRefused() {
        for (String name : new String[] {"../../a.csv", "/etc/a.csv", "C:\\a.csv", "x/..\\a.csv"}) {
            Path file = Made.file(folder, "a.zip", Made.zip(Map.of(name, CSV)));
            assertThatThrownBy(() -> Made.rows(file))
                    .isInstanceOf(RefusedFileException.class)
                    .hasMessage(
                            "a.zip: the archive names a member '" + name + "', but must be a path inside the archive."
                                    + " Such names are made to write outside a folder; do not unpack the file.");
        }
    }

    @Test
    void archivesWithoutEndAreRefused() {
        byte[] bytes = CSV;
        for (int i = 0; i < 6; i++) {
            bytes = Made.gzip(bytes);
        }
        Path file = Made.file(folder, "a.gz", bytes);
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage("a.gz: holds more than 4 archives inside archives, but must be at most 4."
                        + " Check that this is the publisher's file; if it is, raise the limit.");
    }

    @Test
    void anArchiveWithTooManyMembersIsRefused() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            members.put("m" + i, new byte[0]);
        }
        Path file = Made.file(folder, "a.zip", Made.zip(members));
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage("a.zip: holds more than 10000 members, but must be at most 10000."
                        + " Check that this is the publisher's file; if it is, raise the limit.");
    }

    @Test
    void gzipThatUnpacksWithoutEndIsRefused() {
        Path file = Made.file(folder, "bomb.gz", Made.gzip(new byte[64 << 20]));
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage(
                        "bomb.gz: this is not a table, but must be CSV, ODS, XLS, XLSX, Parquet or JSON, or a zip or"
                                + " gzip of these. Check that the download was the data file and not its documentation.");
        Path text = Made.file(folder, "bomb.gz", Made.gzip(Made.utf8("a,b\n".repeat(10 << 20))));
        assertThatThrownBy(() -> Made.rows(text))
                .hasMessage(
                        "bomb.gz: one packed byte unpacks to more than 250, but must be at most 250 times its packed"
                                + " size. This is what a decompression bomb looks like; do not open the file.");
        assertThatThrownBy(() -> Made.rows(
                        Made.file(folder, "big.gz", Made.gzip(CSV)),
                        ReadLimits.standard().withInflatedBytes(4)))
                .hasMessage("big.gz: holds more than 4 bytes when unpacked, but must be at most 4."
                        + " Check that this is the publisher's file; if it is, raise the limit.");
    }

    @Test
    void gzipCutShortIsRefused() {
        byte[] whole = Made.gzip(Made.utf8("a,b\n".repeat(1000)));
        Path file = Made.file(folder, "cut.gz", Arrays.copyOf(whole, whole.length - 12));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("cut.gz")
                .hasMessageEndingWith("but must be whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Made.rows(folder.resolve("none.csv")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("none.csv: the file cannot be read (");
    }

    @Test
    void aFailureOfTheVisitorIsNotTakenForADamagedFile() {
        Path file = Made.file(folder, "a.csv", CSV);
        assertThatThrownBy(() -> TableFile.of(file).visit(sheet -> row -> {
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
    }
}

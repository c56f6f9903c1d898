package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.attacker.file.ReleaseFiles;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;

/**
 * No count that the council withholds, and none that it rounded away, stands anywhere outside the secure store: in no file
 * of the release, no log, no message, no temporary file and no checksum.
 */
class TrueCountsStayInsideTest {

    private static final int DISTINCT = 10;

    /** The council's counts and what is made of them, from the secure store, and checksums of what holds them. */
    private static PublicBytes marked() throws IOException {
        MarkedNight night = MarkedNight.once();
        PublicBytes bytes = new PublicBytes();
        ReleaseFiles counted = new ReleaseFiles(night.counted());
        counted.read("calculated_figures.parquet", new FigureRows(row -> mark(bytes, row)));
        Path council = MarkedNight.councilFile(night.folder());
        bytes.mark(Checksum.of(council), "the checksum of the council's file");
        for (String name : counted.names()) {
            bytes.mark(Checksum.of(night.counted().resolve(name)), "the checksum of the secure " + name);
        }
        return bytes;
    }

    private static void mark(PublicBytes bytes, FigureRows.Figure figure) {
        if (figure.text(CalculatedFigures.COUNCIL_HELD).equals("true")
                && !figure.text(CalculatedFigures.AREA_TYPE).equals("COUNTRY")) {
            numbers(field -> field.type() == FieldType.COUNT).forEach(field -> {
                double count = figure.number(field);
                if (count % 5 != 0) {
                    bytes.mark(count, field.name() + " of " + figure.key());
                }
            });
            numbers(field -> field.type() == FieldType.NUMBER).forEach(field -> {
                double number = figure.number(field);
                if (Double.toString(number).length() >= DISTINCT) {
                    bytes.mark(number, field.name() + " of " + figure.key());
                }
            });
        }
    }

    private static Stream<Field> numbers(Predicate<Field> which) {
        return CalculatedFigures.TABLE.fields().stream()
                .filter(field -> !field.equals(CalculatedFigures.FIT_PERCENTAGE))
                .filter(which);
    }

    @Test
    void theReleaseHoldsNoneOfThem() throws IOException {
        PublicBytes bytes = marked();
        bytes.folder(MarkedNight.once().release());

        assertThat(bytes.marks()).isGreaterThan(1000);
        assertThat(bytes.found()).isEmpty();
    }

    @Test
    void neitherDoWhatTheNightSaidAndWhatItLeftBehind() throws IOException {
        MarkedNight night = MarkedNight.once();
        PublicBytes bytes = marked();
        bytes.text("output", night.command().out());
        bytes.text("messages and log", night.command().err());
        bytes.left(Command.temporary(night.folder()));
        try (Stream<Path> outside = Files.list(night.folder().resolve("out"))) {
            assertThat(outside.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("releases", "secure");
        }

        assertThat(night.command().err()).contains("published");
        assertThat(bytes.found()).isEmpty();
    }

    @Test
    void aBrokenFileOfTheCouncilIsToldWithoutItsCounts(@TempDir Path folder) throws IOException, InterruptedException {
        MarkedNight.layOut(folder);
        PublicBytes bytes = new PublicBytes();
        Files.writeString(MarkedNight.councilFile(folder), broken(bytes));
        Command night = MarkedNight.run(folder);
        bytes.text("output", night.out());
        bytes.text("messages and log", night.err());
        bytes.left(Command.temporary(folder));

        assertThat(night.exit()).isEqualTo(ExitCode.REFUSED.code());
        assertThat(night.err().lines().filter(line -> line.startsWith("FAIL ")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line).contains("neet_16_18_by_ward_wd19.csv"));
        assertThat(bytes.found()).isEmpty();
        try (Stream<Path> releases = Files.list(folder.resolve("out/releases"))) {
            assertThat(releases).isEmpty();
        }
        PublicBytes secure = new PublicBytes();
        broken(secure);
        secure.left(folder.resolve("out/secure"));
        assertThat(secure.found()).as("the council itself is told the numbers").isNotEmpty();
    }

    /** One ward each with too many, with fewer than none, with what is no number, twice, and with an unknown code. */
    private static String broken(PublicBytes bytes) {
        List<String> lines = new ArrayList<>(MarkedCounts.file().lines().toList());
        String ward = lines.get(7).substring(0, lines.get(7).indexOf(",Persons,"));
        lines.set(7, ward + ",Persons,4567812,4567801");
        lines.set(8, ward + ",Male,-4567823,4567834");
        lines.set(9, ward + ",Female,about 4567845,4567856");
        lines.add(ward + ",Female,4567867,4567878");
        lines.add("E05999999,Nowhere,2020/21,Persons,4567889,5678923");
        for (long number :
                List.of(4567812, 4567801, 4567823, 4567834, 4567845, 4567856, 4567867, 4567878, 4567889, 5678923)) {
            bytes.mark((double) number, "the broken count " + number);
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aCountThatIsLetSlipIsFoundWhereverItStands(@TempDir Path copy) throws IOException {
        MarkedNight night = MarkedNight.once();
        long count = Long.parseLong(MarkedCounts.file().lines().toList().get(1).split(",", -1)[4]);

        assertThat(slipped(copy, release -> append(release.resolve("csv/areas.csv"), "," + count + "\n")))
                .anyMatch(found -> found.endsWith("in csv/areas.csv"));
        assertThat(slipped(copy, release -> append(release.resolve("index.html"), "<p>%,d</p>".formatted(count))))
                .anyMatch(found -> found.endsWith("in index.html"));
        assertThat(slipped(
                        copy,
                        release -> Files.copy(
                                night.counted().resolve("calculated_figures.parquet"),
                                release.resolve("tables/more.parquet"))))
                .anyMatch(found -> found.startsWith("numerator of ") && found.endsWith("in tables/more.parquet"));
        assertThat(slipped(copy, release -> Files.write(release.resolve("more.bin"), littleEndian((double) count))))
                .anyMatch(found -> found.endsWith("in more.bin"));
        assertThat(slipped(copy, release -> zip(release.resolve("more.ods"), "<text:p>" + count + "</text:p>")))
                .anyMatch(found -> found.endsWith("in more.ods!content.xml"));
        assertThat(slipped(
                        copy,
                        release -> append(
                                release.resolve("manifest.json"),
                                Checksum.of(MarkedNight.councilFile(night.folder())))))
                .containsExactly("the checksum of the council's file in manifest.json");
        assertThat(slipped(copy, release -> Files.writeString(release.resolve(count + ".txt"), "")))
                .anyMatch(found -> found.endsWith("in the name of " + count + ".txt"));
    }

    private interface Slip {
        void into(Path release) throws IOException;
    }

    private static List<String> slipped(Path copy, Slip slip) throws IOException {
        Path release = Files.createTempDirectory(copy, "slip");
        Path whole = MarkedNight.once().release().toRealPath();
        for (String file : List.of("csv/areas.csv", "index.html", "manifest.json", "tables/areas.parquet")) {
            Files.createDirectories(release.resolve(file).getParent());
            Files.copy(whole.resolve(file), release.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        slip.into(release);
        PublicBytes bytes = marked();
        bytes.folder(release);
        return bytes.found();
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static byte[] littleEndian(double count) {
        return java.nio.ByteBuffer.allocate(11)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putDouble(count)
                .array();
    }

    private static void zip(Path file, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}

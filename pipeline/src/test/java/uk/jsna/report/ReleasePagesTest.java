package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.jsna.report.WardShape.Point;

class ReleasePagesTest {

    @TempDir
    Path folder;

    private Path made(String name) throws IOException {
        Path release = folder.resolve(name);
        RutlandRelease.in(release).write();
        ReleasePages.write(release, inputs());
        return release;
    }

    private static PageInputs inputs() {
        return new PageInputs(
                "Children & young people",
                LocalDate.of(2026, 11, 1),
                List.of("E06000017", "E10000018"),
                List.of(new PageInputs.Headline("child_poverty_relative", BigDecimal.TEN, null)),
                List.of(square("E05000001", 0), square("E05000003", 1), square("E05000004", 2)),
                List.of(new PageInputs.Protection("child_poverty_relative", 5, true, true, true, true)),
                new PageInputs.Imprint("Rutland County Council", "", ""));
    }

    private static WardShape square(String ward, int east) {
        List<Point> ring = Stream.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {1, 1}, new double[] {0, 1})
                .map(at -> new Point((east + at[0]) / 10, 52 + at[1] / 10))
                .toList();
        return new WardShape(ward, List.of(ring));
    }

    private static List<Path> files(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        List<Path> first = files(made("first"));
        List<Path> second = files(made("second"));
        assertThat(first).hasSizeGreaterThan(15).hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
    }

    @Test
    void everyCsvFileIsWhatItsMetadataSay() throws IOException {
        Path csv = made("release").resolve("csv");
        for (var table : PublishedTables.ALL) {
            JsonNode metadata = new JsonMapper().readTree(csv.resolve(table.name() + ".csv-metadata.json"));
            List<List<String>> rows = rows(csv.resolve(metadata.path("url").asString()));
            List<JsonNode> columns = new ArrayList<>();
            metadata.path("tableSchema").path("columns").forEach(columns::add);
            assertThat(rows.get(0))
                    .isEqualTo(columns.stream()
                            .map(column -> column.path("name").asString())
                            .toList());
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int i = 0; i < row.size(); i++) {
                    assertThat(row.get(i)).satisfies(isA(columns.get(i)));
                }
            }
        }
    }

    private static ThrowingConsumer<String> isA(JsonNode column) {
        return cell -> {
            if (cell.isEmpty()) {
                assertThat(column.path("required").asBoolean())
                        .as(column.toString())
                        .isFalse();
            } else if (column.path("datatype").asString().equals("integer")) {
                assertThat(cell).matches("-?\\d+");
            } else if (column.path("datatype").asString().equals("number")) {
                assertThat(cell).matches("-?\\d+(\\.\\d+)?");
            } else if (column.path("datatype").asString().equals("boolean")) {
                assertThat(cell).matches("true|false");
            }
        };
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    @Test
    void theDataPackageNamesEveryFileWithItsHashAndItsSources() throws Exception {
        Path release = made("release");
        JsonNode dataPackage = new JsonMapper().readTree(release.resolve("datapackage.json"));
        assertThat(dataPackage.path("licenses").path(0).path("name").asString()).isEqualTo("OGL-UK-3.0");
        assertThat(dataPackage.path("resources").size()).isEqualTo(PublishedTables.ALL.size());
        for (JsonNode resource : dataPackage.path("resources")) {
            byte[] bytes =
                    Files.readAllBytes(release.resolve(resource.path("path").asString()));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + hash);
            assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.path("sources").path(0).path("attribution").asString())
                    .startsWith("Source: Department for Work and Pensions");
        }
    }

    @Test
    void theDictionaryExplainsEveryColumn() throws IOException {
        List<List<String>> rows = rows(made("release").resolve("data-dictionary.csv"));
        int columns = PublishedTables.ALL.stream()
                .mapToInt(table -> table.fields().size())
                .sum();
        assertThat(rows).hasSize(columns + 1);
        assertThat(rows.get(1))
                .containsExactly(
                        "indicator_figures",
                        "indicator",
                        "1",
                        "string",
                        "false",
                        "true",
                        "Indicator id; its definition stands in the table indicators");
    }

    @Test
    void noTextOfTheCsvStartsAFormula() throws IOException {
        assertThat(rows(made("release").resolve("csv/findings.csv")).get(1).get(2))
                .startsWith("'=HYPERLINK");
    }

    @Test
    void thePageLeadsWithTheAnswer() throws IOException {
        String html = Files.readString(made("release").resolve("index.html"));
        assertThat(html)
                .contains("<strong>2 of 3 wards</strong> of Rutland in FYE2021, 1 surely</li>")
                .contains("<strong>1 of 1 ward</strong> of Leicestershire in FYE2021, 0 surely</li>")
                .contains("<td class=\"t\">missed</td>")
                .contains("<td class=\"t\">1 of 3</td>")
                .doesNotContain("not due")
                .contains("contains OS data © Crown copyright and database right 2026");
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndEscapesWhatItShows() throws IOException {
        String html = Files.readString(made("release").resolve("index.html"));
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("http:", "https:", " src=")
                .doesNotContain("<b>look</b>")
                .contains("&lt;b&gt;look&lt;/b&gt;", "<h1>Children &amp; young people</h1>")
                .contains("Stanton, &quot;Old&quot; &amp; Flamville");
    }

    @Test
    void idsAreUniqueAndLinksWithinThePageLeadToThem() throws IOException {
        String html = Files.readString(made("release").resolve("index.html"));
        List<String> ids = found(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(html, "href=\"#([^\"]+)\""));
        for (String labels : found(html, "aria-labelledby=\"([^\"]+)\"")) {
            assertThat(ids).containsAll(List.of(labels.split(" ")));
        }
        assertThat(found(html, "<(h1)>")).hasSize(1);
        assertThat(found(html, "<(table)>")).hasSameSizeAs(found(html, "<(caption) "));
    }

    @Test
    void everyWardOnTheMapStandsInTheTableAfterIt() throws IOException {
        String html = Files.readString(made("release").resolve("index.html"));
        String area = html.substring(html.indexOf("id=\"h1-a1-heading\""), html.indexOf("id=\"h1-a2-heading\""));
        assertThat(found(area, "<path [^>]+><title>([^<]+)</title>"))
                .containsExactly("Oakham North West: surely over", "Ketton: at or below", "Greetham: withheld");
        String table = area.substring(area.indexOf("<table>"));
        assertThat(found(table, "<th scope=\"row\">([^<]+)</th>"))
                .containsExactly("Oakham North West", "Uppingham", "Ketton", "Greetham", "Lyddington");
        assertThat(table).contains("<th scope=\"row\">Greetham</th>\n<td class=\"n\">[c]</td>");
        assertThat(table).contains("<th scope=\"row\">Lyddington</th>\n<td class=\"n\">[x]</td>");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theSpreadsheetSaysItsTypeFirstAndHoldsNothingThatIsForbidden() throws IOException {
        try (ZipFile ods =
                new ZipFile(made("release").resolve("needs-assessment.ods").toFile())) {
            List<? extends ZipEntry> entries = Collections.list(ods.entries());
            assertThat(entries.get(0).getName()).isEqualTo("mimetype");
            assertThat(entries.get(0).getMethod()).isEqualTo(ZipEntry.STORED);
            String content = part(ods, "content.xml");
            assertThat(content)
                    .doesNotContain("table:formula", "columns-spanned", "rows-spanned", "covered-table-cell", "draw:")
                    .contains("<table:table-header-rows>");
            assertThat(part(ods, "meta.xml"))
                    .contains(
                            "<dc:title>Children &amp; young people</dc:title>",
                            "<dc:creator>Rutland County Council</dc:creator>",
                            "<dc:language>en-GB</dc:language>");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSpreadsheetReadsBackWithTitlesHeadingsAndShorthand() throws IOException {
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        try (ZipFile ods =
                new ZipFile(made("release").resolve("needs-assessment.ods").toFile())) {
            for (String table :
                    found(part(ods, "content.xml").replace("\n", " "), "(<table:table .*?</table:table>)")) {
                List<List<String>> rows = found(table, "<table:table-row [^>]*>(.*?)</table:table-row>").stream()
                        .map(row -> found(row, "<text:p>(?:<text:a [^>]*>)?([^<]*)<|<table:table-cell [^>]*/>"))
                        .toList();
                sheets.put(found(table, "table:name=\"([^\"]+)\"").get(0), rows);
            }
        }
        assertThat(sheets.keySet())
                .containsExactly(
                        "Areas",
                        "Checks",
                        "Contents",
                        "Cover",
                        "Hot_spots_1",
                        "Notes",
                        "Sources",
                        "Target_wards",
                        "Targets",
                        "Wards");
        assertThat(sheets.get("Cover")).first().isEqualTo(List.of("Children &amp; young people"));
        assertThat(sheets.get("Hot_spots_1"))
                .contains(List.of(
                        "Rutland",
                        "Rutland",
                        "E05000001",
                        "Oakham North West",
                        "FYE2021",
                        "17.3",
                        "12.8",
                        "22.8",
                        "surely over",
                        "15",
                        "joined",
                        "[p]"));
        assertThat(sheets.get("Wards"))
                .filteredOn(row -> row.contains("Greetham"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(6, 13)).containsOnly("[c]"));
        assertThat(sheets.get("Checks"))
                .anySatisfy(row -> assertThat(row).anyMatch(cell -> cell.startsWith("'=HYPER")));
    }

    @Test
    void aReleaseWithoutFiguresIsRefused() {
        assertThatThrownBy(() -> ReleasePages.write(folder, inputs()))
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessageContaining("no release is here");
    }
}

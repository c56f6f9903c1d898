package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lookups, histories, shapes and small-area estimates in the layouts of any year, invented. */
class PortalEditionsTest {

    @TempDir
    private Path folder;

    private static Read read(String source, Path file) {
        return Read.of(SourceCatalogue.find(source, Path.of("")), file);
    }

    @Test
    void daysOfTheCodeHistoryDatabaseHaveATimeBehindThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Changes.csv"));
            zip.write("GEOGCD,GEOGCD_P\nE05990002,E05990001\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("ChangeHistory.csv"));
            zip.write("""
                    GEOGCD,GEOGNM,OPER_DATE,TERM_DATE,PARENTCD,ENTITYCD,STATUS
                    E05990001,Oak,01/01/2009 00:00:00,01/05/2019 00:00:00,E07990901,E05,terminated
                    E05990002,Oak Hill,02/05/2019 00:00,,E07990901,E05,live
                    E07990901,Alder Vale,01/01/2009 00:00,,E10990001,E07,live
                    """.getBytes(StandardCharsets.UTF_8));
        }
        Read read = read(
                "ons_code_history",
                Files.write(folder.resolve("Code_History_Database_(July_2024)_UK.zip"), out.toByteArray()));
        assertThat(read.complaints()).isEmpty();
        assertThat(read.facts())
                .map(CodeRecord.class::cast)
                .extracting(
                        record -> record.code() + " " + record.parent() + " " + record.start() + " to " + record.end())
                .containsExactly(
                        "E05990001 E07990901 2009-01-01 to 2019-05-01", "E05990002 E07990901 2019-05-02 to null");
    }

    @Test
    void childrenOfSmallAreasAreThoseOfBothSexes() throws IOException {
        String ages = IntStream.rangeClosed(0, 90).mapToObj(String::valueOf).collect(Collectors.joining(",F", "F", ""));
        Path file = Files.writeString(
                folder.resolve("sapelsoasyoa20222024.csv"),
                "\"Population estimates by single year of age and sex for LSOAs, mid-2023\"\n\n"
                        + "LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total,"
                        + ages + "," + ages.replace('F', 'M') + "\n"
                        + "E07000901,Alder Vale,E01990001,Alder Vale 001A,273" + ",1".repeat(91) + ",2".repeat(91)
                        + "\n"
                        + "W06000901,Dyffryn,W01990001,Dyffryn 001A,273" + ",1".repeat(91) + ",2".repeat(91) + "\n");
        assertThat(read("lsoa_population_0_15", file).figures())
                .containsExactly("population_0_15 E01990001 mid-2023 PERSONS/Total/Total 48.0/null=null []");
    }

    @Test
    void boundariesOfAnyYearAreReadByTheirProperties() throws IOException {
        Path file = Editions.text(folder, "E06000017.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"FID": 1, "WD24CD":
                "E05990101", "WD24NM": "Oak Hill", "LAD24CD": "E07000901", "LONG": -0.7, "LAT": 52.6}, "geometry":
                {"type": "Polygon", "coordinates": [[[-0.7, 52.6], [-0.6, 52.6], [-0.6, 52.7], [-0.7, 52.6]]]}}]}
                """);

        assertThat(Editions.clean(Editions.builtIn("boundaries_wards"), file).facts())
                .map(AreaLink.class::cast)
                .extracting(link -> link.vintage() + " " + link.code() + " " + link.name())
                .containsExactly("WD24 E05990101 Oak Hill");
    }

    private static String answer(boolean isCut) {
        return """
                {"objectIdFieldName": "ObjectId", "fields": [{"name": "WD24CD", "type": "esriFieldTypeString", "length": 9}],
                "exceededTransferLimit": %s, "features": [
                {"attributes": {"ObjectId": 1, "WD24CD": "E05990101", "WD24NM": "Oak Hill", "LAD24CD": "E07000901", "LAD24NM":
                "Alder Vale"}, "geometry": {"x": -0.7, "y": 52.6}}]}
                """.formatted(isCut);
    }

    @Test
    void theAnswerOfAMapServiceIsReadAsItsFileIs() throws IOException {
        Path file = Editions.text(folder, "WD24_LAD24_UK_LU.json", answer(false));

        assertThat(Editions.clean(Editions.builtIn("ward_lookup"), file).facts())
                .map(AreaLink.class::cast)
                .extracting(link -> link.vintage() + " " + link.code() + " " + link.name())
                .containsExactly("WD24 E05990101 Oak Hill", "LAD24 E07000901 Alder Vale");
    }

    @Test
    void theFirstPageOfAnAnswerIsNotTakenForTheWhole() throws IOException {
        Path file = Editions.text(folder, "WD24_LAD24_UK_LU.json", answer(true));

        assertThat(Read.of(Editions.builtIn("ward_lookup"), file).complaints())
                .first()
                .asString()
                .isEqualTo("FAIL file_readable WD24_LAD24_UK_LU.json: the file is the first page of an answer"
                        + " ('exceededTransferLimit'), but must be the whole table. Download the table from the portal"
                        + " instead, or ask the service for the further pages too.");
    }

    @Test
    void aLookupOfTwoYearsIsRefusedForNoneIsMeant() throws IOException {
        Path file = Editions.text(
                folder, "two.csv", "WD23CD,WD23NM,WD24CD,WD24NM,LAD24CD,LAD24NM", "E05990001,Oak,E05990101,Oak Hill,,");

        assertThat(Read.of(Editions.builtIn("ward_lookup"), file).complaints())
                .first()
                .asString()
                .isEqualTo(
                        "FAIL columns_present two.csv:1: 2 columns are named 'WD{year}CD', but exactly one must be. The"
                                + " header has 'WD23CD', 'WD23NM', 'WD24CD', 'WD24NM', 'LAD24CD', 'LAD24NM'. Correct the name"
                                + " in the source 'ward_lookup'.");
    }
}

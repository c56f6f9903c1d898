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

/** The code history database, small-area estimates and health profiles as their publishers lay them out, invented. */
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
                .extracting(record ->
                        record.code() + " " + record.parent() + " " + record.start() + " to " + record.end())
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
                        + "E07000901,Alder Vale,E01990001,Alder Vale 001A,273" + ",1".repeat(91) + ",2".repeat(91) + "\n"
                        + "W06000901,Dyffryn,W01990001,Dyffryn 001A,273" + ",1".repeat(91) + ",2".repeat(91) + "\n");
        assertThat(read("lsoa_population_0_15", file).figures())
                .containsExactly("population_0_15 E01990001 mid-2023 PERSONS/Total/Total 48.0/null=null []");
    }

    @Test
    void profilesOfChildrensWeightAndIncomeAreReadByTheNumbersOfTheirIndicators() throws IOException {
        Path file = Files.writeString(folder.resolve("fingertips_children.csv"), """
                Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,\
                Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note
                90323,Year 6 prevalence of obesity,E06000017,Rutland,Persons,10-11 yrs,,,2022/23,20.5,18.1,23.1,82,400,
                93700,Children in relative low income,E06000017,Rutland,Persons,<16 yrs,,,2021/22,12.5,,,800,6400,
                """);
        assertThat(read("fingertips", file).figures())
                .containsExactly(
                        "obesity_year6 E06000017 2022/23 PERSONS/Total/Total 82.0/400.0=20.5 []",
                        "child_poverty_relative E06000017 FYE2022 PERSONS/Total/Total 800.0/6400.0=12.5 []");
    }
}

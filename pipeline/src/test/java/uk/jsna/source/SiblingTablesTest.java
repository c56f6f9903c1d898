package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Built-in sources on invented tables with the very columns of their own, but about something else: other deciles, other
 * children, other ages. {@link OtherTablesTest} tries the published tables.
 */
class SiblingTablesTest {

    @TempDir
    private Path folder;

    /**
     * A source with its own table and another.
     *
     * @param period given by the workspace, which must not take the guard away; null for none
     */
    private record Pair(String source, @Nullable String period, String own, String other, String table, String wanted) {
        String table(String title) {
            return '"' + title + '"' + table;
        }

        @Override
        public String toString() {
            return source + " on " + other;
        }
    }

    private static List<Pair> pairs() {
        String deciles = """

                ,IDACI decile,,
                ,,Number of pupils at the end of Key Stage 4,5+ A*-C grades inc. English and mathematics GCSEs
                921,England6,,
                ,0 - 10 %,500,33.3
                """;
        String poverty = """

                %s,Area Code,Number of children FYE 2021,Percentage of children FYE 2021 (%%)
                Elm,%s,12,10.5
                """;
        String ages = """

                %s,All ages,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17
                %s,180,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5
                """;
        String estimates = ages.formatted("Code,Name,Geography", "E06000017,Elm,Unitary");
        String wards =
                ages.formatted("Ward Code 1,Ward Name 1,LA Code (2021),LA name (2021)", "E05990001,Oak,E07000901,Elm");
        return List.of(
                new Pair(
                        "sfr_ks4_idaci_deciles",
                        "2012/13",
                        "Table A1: Achievements by IDACI decile2,3 of pupil residence",
                        "Table A2: Achievements by degree of rurality2 of pupil residence",
                        deciles,
                        "/.*by IDACI decile[\\d,]* of pupil residence.*/"),
                new Pair(
                        "sfr_ks4_idaci_deciles",
                        "2012/13",
                        "Table A1: Achievements by IDACI decile2,3 of pupil residence",
                        "Table A4: Achievements by IDACI decile2,3 and degree of rurality4 of pupil residence",
                        deciles,
                        "/.*by IDACI decile[\\d,]* of pupil residence.*/"),
                new Pair(
                        "cilif_relative_la",
                        null,
                        "Table 1: Children living in Relative low income families",
                        "Table 2: Children living in Absolute low income families",
                        poverty.formatted("Local Authority", "E06000017"),
                        "/(?!.*(absolute|after housing|AHC)).*relative( low income|_).*/"),
                new Pair(
                        "cilif_relative_ward",
                        null,
                        "Table 11: Children living in Relative low income families, Before Housing Costs, Ward",
                        "Table 4: Children living in Relative low income families, After Housing Costs, Ward",
                        poverty.formatted("Ward", "E05990001"),
                        "/(?!.*(absolute|after housing|AHC)).*relative( low income|_).*/"),
                new Pair(
                        "cilif_absolute_ward",
                        "2021",
                        "Table 6: Children living in Absolute low income families",
                        "Table 5: Children living in Relative low income families",
                        poverty.formatted("Ward", "E05990001"),
                        "/(?!.*(relative|after housing|AHC)).*absolute( low income|_).*/"),
                new Pair(
                        "mid_year_population_2020_females_15_17",
                        "2020",
                        "MYE2: Females by single year of age",
                        "MYE2: Males by single year of age",
                        estimates,
                        "*females*"),
                new Pair(
                        "mid_year_population_2020_persons_0_15",
                        "2020",
                        "MYE2: Persons by single year of age",
                        "MYE2: Females by single year of age",
                        estimates,
                        "*persons*"),
                new Pair(
                        "sape_ward_persons_0_15",
                        null,
                        "Mid-2020 Population Estimates by Single Year of Age and Sex - Persons",
                        "Mid-2020 Population Estimates by Single Year of Age and Sex - Females",
                        wards,
                        "*persons*"),
                new Pair(
                        "sape_ward_females_15_17",
                        null,
                        "Mid-2020 Population Estimates by Single Year of Age and Sex - Females",
                        "Mid-2020 Population Estimates by Single Year of Age and Sex - Persons",
                        wards,
                        "*females*"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aTableWithTheSameColumnsAboutSomethingElseIsRefused(Pair pair) throws IOException {
        SourceDescriptor source = SourceCatalogue.find(pair.source(), Path.of(""));
        if (pair.period() != null) {
            source = source.withPeriod(pair.period());
        }

        assertThat(Read.of(source, file("own.csv", pair.table(pair.own()))).figures())
                .hasSize(1);
        Read other = Read.of(source, file("other.csv", pair.table(pair.other())));
        assertThat(other.figures()).isEmpty();
        assertThat(other.complaints())
                .first()
                .isEqualTo("FAIL header_found other.csv: the table has the columns of the source '" + pair.source()
                        + "', but neither a text above it nor the name of its sheet is like '" + pair.wanted()
                        + "', and one must be: other tables with the same columns are about something else. Point the"
                        + " source at its own table, or correct 'titled' in a copy of the source.");
    }

    /** These files have nothing but a header and rows. */
    @Test
    void whereNoTextStandsAboveATableTheNameOfItsFileTellsItApart() throws IOException {
        String table = """
                MSOA name,LA name,2015/16 to 2017/18 | %
                Elm 001,Elm,9.5
                """;
        SourceDescriptor reception = SourceCatalogue.find("ncmp_msoa_reception", Path.of(""));

        assertThat(Read.of(reception, file("Reception_obesity_rates.csv", table))
                        .figures())
                .containsExactly("obesity_reception Elm 001 2015/16 - 17/18 PERSONS/Total/Total null/null=9.5 []");
        Read older = Read.of(reception, file("Year6_obesity_rates.csv", table));
        assertThat(older.figures()).isEmpty();
        assertThat(older.complaints())
                .first()
                .isEqualTo("FAIL header_found Year6_obesity_rates.csv: the table has the columns of the source"
                        + " 'ncmp_msoa_reception', but neither a text above it nor the name of its sheet or file is like"
                        + " '*reception*', and one must be: other tables with the same columns are about something else."
                        + " Point the source at its own table, or correct 'titled' in a copy of the source.");
    }

    @Test
    void theNameOfAFileDoesNotOutweighTheTextAboveItsTable() throws IOException {
        Pair females = pairs().stream()
                .filter(pair -> pair.source().equals("sape_ward_persons_0_15"))
                .findFirst()
                .orElseThrow();
        SourceDescriptor persons = SourceCatalogue.find(females.source(), Path.of(""));
        assertThat(Read.of(persons, file("sape_persons.csv", females.table(females.other())))
                        .figures())
                .isEmpty();
    }

    @Test
    void otherFilesOfNeighboursNeedTheirEdition() {
        SourceDescriptor neighbours = SourceCatalogue.find("dfe_neighbours_2021", Path.of(""));
        assertThatThrownBy(neighbours::checkOtherFilesHaveAPeriod)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "reads other files than its own, but says itself that its neighbours are of the edition 2021."
                                + " Say which edition the files are of with 'period', even where it is the same.");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

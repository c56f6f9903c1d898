package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.geography.SmallArea;
import uk.jsna.quality.Finding;
import uk.jsna.source.SourceCatalogue;

class DescribedSmallAreasTest {

    private static final String HEADER = "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),"
            + "Income Deprivation Affecting Children Index (IDACI) Rank,Income Deprivation Affecting Children Index (IDACI) Decile\n";

    @TempDir
    private Path folder;

    private References read(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("idaci.csv"), HEADER + String.join("\n", rows) + "\n");
        return References.read(
                List.of(new FileTask(SourceCatalogue.find("iod2019_idaci", folder), 0, file.toString())), List.of());
    }

    @Test
    void aRankAndATenthAreWholeNumbersWithinTheirBounds() throws IOException {
        References references = read(
                "E01000001,A 001A,E07000001,1,1",
                "E01000002,A 001B,E07000001,100000,10",
                "E01000003,A 001C,E07000001,7,5");

        assertThat(references.findings()).isEmpty();
        assertThat(references.describedSmallAreas())
                .extracting(SmallArea::deprivation)
                .containsExactly(
                        new SmallArea.Deprivation(1, 1, "2019"),
                        new SmallArea.Deprivation(100_000, 10, "2019"),
                        new SmallArea.Deprivation(7, 5, "2019"));
    }

    @Test
    void aRankThatIsNoneIsToldAndLeftOut() throws IOException {
        References references = read(
                "E01000001,A 001A,E07000001,99999999999,1",
                "E01000002,A 001B,E07000001,0,11",
                "E01000003,A 001C,E07000001,100001,0");

        assertThat(references.describedSmallAreas())
                .extracting(SmallArea::deprivation)
                .containsOnlyNulls();
        assertThat(references.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "idaci.csv:3: idaci_decile of E01000002 is 11, but must be a whole number from 1 to 10. Check that"
                                + " the column is the right one.",
                        "idaci.csv:2: idaci_rank of E01000001 is 99999999999, but must be a whole number from 1 to 100000."
                                + " Check that the column is the right one.");
    }
}

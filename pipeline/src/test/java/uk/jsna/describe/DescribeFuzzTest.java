package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.file.RefusedFileException;

/** Whatever stands in the cells, a file is proposed for or refused in words. */
class DescribeFuzzTest extends InventedFiles {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverATableHoldsIsProposedForOrRefusedInWords(long seed) throws IOException {
        String[] cells = {
            "",
            "",
            "12",
            "3.5",
            "45%",
            "1,234",
            "x",
            "..",
            "E06000017",
            "E05000026",
            "45UBFQ",
            "A",
            "921",
            "857",
            "England",
            "North East",
            "2019",
            "2019/20",
            "201920",
            "2015 to 20175",
            "Code",
            "Name",
            "Boys",
            "Girls",
            "Total",
            "*",
            "Number of pupils",
            "% reached",
            "Rate | per 1,000",
            "{period}",
            "/Rate/",
            "[note 1]",
            "\u00A0",
            "0",
            "1",
            "2",
            "Indicator",
            "Time period",
            "\"quoted\"\"\"",
            "a: b # c",
            "Lower CI",
            "Upper CI",
            "x = suppressed",
            "-"
        };
        SplittableRandom random = new SplittableRandom(seed);
        int proposals = 0;
        for (int trial = 0; trial < 60; trial++) {
            int width = 1 + random.nextInt(7);
            List<String> lines = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                List<String> own = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    own.add(
                            row > 3 && column > 0 && random.nextInt(3) > 0
                                    ? String.valueOf(random.nextInt(100))
                                    : "\"" + cells[random.nextInt(cells.length)].replace("\"", "\"\"") + "\"");
                }
                lines.add(String.join(",", own));
            }
            Path file = file("any.csv", lines.toArray(String[]::new));
            try {
                Description description = Description.of(file, null, KnownAreas.none());
                assertThat(facts(description, file))
                        .as(String.join("\n", lines))
                        .isNotNegative();
                proposals++;
            } catch (IllegalArgumentException | RefusedFileException e) {
                assertThat(e).hasMessageContaining("must be").hasMessageMatching("(?s).*[.]");
            }
        }
        assertThat(proposals).isPositive();
    }
}

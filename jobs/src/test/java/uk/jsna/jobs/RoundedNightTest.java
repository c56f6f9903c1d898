package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.attacker.Attack;
import uk.jsna.attacker.AttackReport;
import uk.jsna.attacker.file.ReleaseFiles;
import uk.jsna.table.IndicatorFigures;

/** A night that rounds the council's counts: 1 to 7 withheld, others to the nearest 5. */
class RoundedNightTest {

    private static List<FigureRows.Figure> participation() throws IOException {
        List<FigureRows.Figure> figures = new ArrayList<>();
        new ReleaseFiles(MarkedNight.once().release())
                .read("tables/indicator_figures.parquet", new FigureRows(figures::add));
        figures.removeIf(figure -> !figure.text(IndicatorFigures.INDICATOR).equals("neet_16_18_academic_year"));
        return figures;
    }

    @Test
    void theAttackerWhoKnowsThatCountsAreRoundedFindsNothing() throws IOException {
        assertThat(MarkedNight.once().command().exit())
                .as(MarkedNight.once().command().err())
                .isZero();
        AttackReport report = Attack.of(MarkedNight.once().release(), List.of());

        System.out.println("rounded release: " + report.lines().get(0));
        assertThat(report.faults()).isEmpty();
        assertThat(report.withheld()).isGreaterThan(20);
    }

    @Test
    void theReleaseSaysWhichCountsAreRounded() throws IOException {
        assertThat(Files.readAllLines(MarkedNight.once().release().resolve("csv/indicators.csv")))
                .filteredOn(line -> line.startsWith("neet_16_18_academic_year,"))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(",5"));
    }

    @Test
    void whatIsShownOfTheCouncilsCountsIsRoundedWhole() throws IOException {
        List<FigureRows.Figure> shown = participation().stream()
                .filter(figure -> !figure.text(IndicatorFigures.NUMERATOR).isEmpty())
                .toList();

        assertThat(shown).hasSizeGreaterThan(20).allSatisfy(figure -> {
            double numerator = figure.number(IndicatorFigures.NUMERATOR);
            double denominator = figure.number(IndicatorFigures.DENOMINATOR);
            assertThat(numerator % 5).as(figure.key()).isZero();
            assertThat(denominator % 5).as(figure.key()).isZero();
            assertThat(figure.number(IndicatorFigures.VALUE)).isCloseTo(100 * numerator / denominator, within(1e-9));
            assertThat(figure.number(IndicatorFigures.LOWER_CI95))
                    .isCloseTo(wilson(numerator, denominator, -1.959963984540054), within(1e-6));
            assertThat(figure.number(IndicatorFigures.UPPER_CI998))
                    .isCloseTo(wilson(numerator, denominator, 3.090232306167813), within(1e-6));
        });
    }

    private static double wilson(double x, double n, double z) {
        double p = x / n;
        return 100 * (p + z * z / (2 * n) + z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
    }

    @Test
    void whatIsWithheldHasNoNumber() throws IOException {
        assertThat(participation())
                .filteredOn(figure -> figure.text(IndicatorFigures.VALUE_NOTE).equals("c"))
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> assertThat(List.of(
                                figure.text(IndicatorFigures.NUMERATOR),
                                figure.text(IndicatorFigures.DENOMINATOR),
                                figure.text(IndicatorFigures.VALUE),
                                figure.text(IndicatorFigures.LOWER_CI95)))
                        .containsOnly(""));
    }
}

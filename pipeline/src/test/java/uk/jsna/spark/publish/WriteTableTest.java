package uk.jsna.spark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.Areas;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.workspace.IndicatorCatalogue;

class WriteTableTest {

    @TempDir
    Path folder;

    private static List<Cells> figures() {
        List<Cells> figures = new ArrayList<>();
        for (String area : List.of(Vale.CASTLE, Vale.BRIDGE, Vale.MILL, Vale.MARKET, Vale.NORTH, Vale.COUNTY)) {
            for (int fye = 2015; fye <= 2021; fye++) {
                figures.add(Rows.calculated(area, fye, fye - 2000, 300));
            }
        }
        return figures;
    }

    private byte[] written(String name, Dataset<Row> rows) throws IOException {
        WriteTable.secure(folder.resolve(name), CalculatedFigures.TABLE, rows);
        return Files.readAllBytes(folder.resolve(name).resolve("calculated_figures.parquet"));
    }

    @Test
    void theSameRowsGiveTheSameBytesWhateverTheirOrderAndPartitions() throws IOException {
        List<Cells> shuffled = figures();
        Collections.shuffle(shuffled, new Random(5));
        byte[] once = written("once", Rows.dataset(CalculatedFigures.TABLE, figures()));
        byte[] twice =
                written("twice", Rows.dataset(CalculatedFigures.TABLE, shuffled).repartition(5));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void theFolderHoldsTheOneFileAndItsRowsStandInTheOrderOfTheKey() throws IOException {
        written("release", Rows.dataset(CalculatedFigures.TABLE, figures()));

        try (var files = Files.list(folder.resolve("release"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("calculated_figures.parquet");
        }
        List<Row> read = LocalSpark.session()
                .read()
                .parquet(folder.resolve("release/calculated_figures.parquet").toString())
                .collectAsList();
        assertThat(read)
                .isEqualTo(
                        Rows.collect(CalculatedFigures.TABLE, Rows.dataset(CalculatedFigures.TABLE, figures())).stream()
                                .map(Cells::toRow)
                                .toList());
    }

    @Test
    void columnsThatTheTableDoesNotDeclareAreDropped() throws IOException {
        Dataset<Row> rows = Rows.dataset(CalculatedFigures.TABLE, figures());

        assertThat(written("more", rows.withColumn("scratch", functions.lit(1))))
                .isEqualTo(written("plain", rows));
    }

    @Test
    void aRequiredColumnThatIsMissingIsRefused() {
        Dataset<Row> rows =
                Rows.dataset(CalculatedFigures.TABLE, figures()).drop(Fields.col(CalculatedFigures.AREA_CODE));

        assertThatThrownBy(() -> written("less", rows))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("area_code");
    }

    @Test
    void aTableWithoutRowsIsAFileWithItsColumns() throws IOException {
        written("empty", Rows.dataset(CalculatedFigures.TABLE, List.of()));
        Dataset<Row> read = LocalSpark.session()
                .read()
                .parquet(folder.resolve("empty/calculated_figures.parquet").toString());

        assertThat(read.collectAsList()).isEmpty();
        assertThat(read.columns())
                .isEqualTo(Fields.schema(CalculatedFigures.TABLE).fieldNames());
    }

    @Test
    void theAreasOfAReleaseAreThoseWithFigures() {
        Dataset<Row> figures = Rows.dataset(
                IndicatorFigures.TABLE,
                List.of(
                        Rows.figure(Vale.NORTH, 2021, 10, 100),
                        Rows.figure(Vale.CASTLE, 2020, 10, 100),
                        Rows.figure(Vale.CASTLE, 2021, 10, 100)));
        List<Row> rows = SmallTables.areas(PublishedAreas.of(figures, Vale.REGISTER));

        assertThat(rows).hasSize(2);
        Cells castle = Cells.of(Areas.TABLE, rows.get(0));
        assertThat(castle.text(Areas.AREA_CODE)).isEqualTo(Vale.CASTLE);
        assertThat(castle.text(Areas.DISTRICT_CODE)).isEqualTo(Vale.NORTH);
        assertThat(castle.text(Areas.BOUNDARY_VINTAGE)).isEqualTo("WD19");
    }

    @Test
    void definitionsAndFindingsBecomeRowsOfTheirTables() {
        Cells indicator = Cells.of(
                Indicators.TABLE,
                SmallTables.indicators(
                                List.of(IndicatorCatalogue.builtIn()
                                        .find(Rows.POVERTY)
                                        .orElseThrow()),
                                any -> OptionalInt.of(5))
                        .get(0));
        Finding finding =
                Finding.warn("a_check", new Finding.Place("s", "f.csv", "t", 7, "c", "E05000901"), "a message");
        Cells row =
                Cells.of(Findings.TABLE, SmallTables.findings(List.of(finding)).get(0));

        assertThat(indicator.text(Indicators.INDICATOR)).isEqualTo(Rows.POVERTY);
        assertThat(indicator.text(Indicators.POLARITY)).isEqualTo("low_is_good");
        assertThat(indicator.text(Indicators.PERIOD_TYPE)).isEqualTo("financial_year_ending");
        assertThat(indicator.integer(Indicators.ROUNDED_TO)).isEqualTo(5);
        assertThat(row.text(Findings.OUTCOME)).isEqualTo("warn");
        assertThat(row.integer(Findings.ROW)).isEqualTo(7);
        assertThat(row.text(Findings.MESSAGE)).isEqualTo("a message");
    }
}

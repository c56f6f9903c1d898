package uk.jsna.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.Table;

class SeriesPassTest {

    private static final Field AREA = new Field("area", FieldType.TEXT, true, "Area");
    private static final Field SEX = new Field("sex", FieldType.TEXT, true, "Sex");
    private static final Field YEAR = new Field("year", FieldType.INTEGER, true, "Year");
    private static final Field YEARS = new Field("years", FieldType.TEXT, true, "Years in the order they came");
    private static final Table IN =
            new Table("ins", "In", "One year", List.of(AREA, SEX, YEAR), List.of(AREA, SEX, YEAR));
    private static final Table OUT =
            new Table("outs", "Out", "One series", List.of(AREA, SEX), List.of(AREA, SEX, YEARS));
    private static final SeriesPass.Declared SERIES = new SeriesPass.Declared(IN, List.of(AREA, SEX), List.of(YEAR));

    private static Cells in(String area, String sex, int year) {
        return Cells.of(IN).set(AREA, area).set(SEX, sex).set(YEAR, year);
    }

    private static List<Cells> joined(List<Cells> series) {
        return List.of(Cells.of(OUT)
                .copy(series.get(0))
                .set(
                        YEARS,
                        series.stream()
                                .map(row -> Integer.toString(row.integer(YEAR)))
                                .collect(Collectors.joining(" "))));
    }

    @Test
    void everySeriesComesOnceWholeAndInOrderHoweverTheHashesInterleave() {
        List<Cells> rows = new ArrayList<>();
        for (int area = 0; area < 300; area++) {
            for (String sex : List.of("Female", "Male")) {
                int length = 1 + area % 4;
                int first = 2010 + area;
                IntStream.range(first, first + length).forEach(year -> rows.add(in("A" + (first - 2010), sex, year)));
            }
        }
        Collections.shuffle(rows, new Random(7));

        List<Cells> series = Rows.collect(
                OUT, SeriesPass.over(SERIES, OUT, SeriesPassTest::joined).apply(Rows.dataset(IN, rows)));

        assertThat(series).hasSize(600);
        for (Cells each : series) {
            int area = Integer.parseInt(each.text(AREA).substring(1));
            assertThat(each.text(YEARS))
                    .isEqualTo(IntStream.range(2010 + area, 2010 + area + 1 + area % 4)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void aSeriesThatGivesNoRowsAndOneThatGivesTwoAreBothTaken() {
        SeriesPass.SeriesFunction byLength = series -> series.size() == 1
                ? List.of()
                : List.of(joined(series).get(0), joined(series).get(0));
        Dataset<Row> rows =
                Rows.dataset(IN, List.of(in("A", "Female", 2019), in("B", "Female", 2019), in("B", "Female", 2020)));

        assertThat(Rows.texts(
                        Rows.collect(OUT, SeriesPass.over(SERIES, OUT, byLength).apply(rows)), YEARS))
                .containsExactly("2019 2020", "2019 2020");
    }

    @Test
    void noRowsGiveNoSeries() {
        assertThat(SeriesPass.over(SERIES, OUT, SeriesPassTest::joined)
                        .apply(Rows.dataset(IN, List.of()))
                        .collectAsList())
                .isEmpty();
    }
}

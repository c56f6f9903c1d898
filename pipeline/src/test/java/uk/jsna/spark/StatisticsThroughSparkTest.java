package uk.jsna.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.Difference;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Estimates;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;
import uk.jsna.statistics.SeededCases;

/** A hundred thousand seeded cases through Spark's partitions and called directly: the same doubles, bit by bit. */
class StatisticsThroughSparkTest {

    private static final int CASES = 100_000;
    private static final StructType INPUT = columns("case", "x1", "n1", "x2", "n2");
    private static final StructType OUTPUT = columns(
            "case",
            "proportion",
            "lower95",
            "upper95",
            "lower998",
            "upper998",
            "rate",
            "rate_lower95",
            "rate_upper95",
            "rate_lower998",
            "rate_upper998",
            "gap",
            "gap_lower95",
            "gap_upper95",
            "gap_lower998",
            "gap_upper998");

    private static StructType columns(String... names) {
        StructType type = new StructType();
        for (String name : names) {
            type = type.add(name, DataTypes.DoubleType, false);
        }
        return type;
    }

    @Test
    void throughSparkAndCalledDirectlyTheDoublesAreEqual() {
        SeededCases cases = new SeededCases(CASES, 3);
        List<Row> input = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            input.add(RowFactory.create((double) i, cases.x1[i], cases.n1[i], cases.x2[i], cases.n2[i]));
        }
        Dataset<Row> calculated = LocalSpark.session()
                .createDataFrame(input, INPUT)
                .repartition(7)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) StatisticsThroughSparkTest::inBulk, Encoders.row(OUTPUT));
        List<Row> rows = calculated.collectAsList();
        assertThat(rows).hasSize(CASES);
        for (Row row : rows) {
            int i = (int) row.getDouble(0);
            same(row, 1, Proportion.of(cases.x1[i], cases.n1[i], 100));
            same(row, 6, Rate.of(cases.x1[i], cases.n1[i], 1000));
            same(row, 11, Difference.of(cases.x1[i], cases.n1[i], cases.x2[i], cases.n2[i]));
        }
    }

    private static void same(Row row, int from, Estimate direct) {
        double[] parts = {direct.value(), direct.lower95(), direct.upper95(), direct.lower998(), direct.upper998()};
        for (int k = 0; k < parts.length; k++) {
            if (Double.doubleToRawLongBits(row.getDouble(from + k)) != Double.doubleToRawLongBits(parts[k])) {
                fail("case " + row.getDouble(0) + " is " + row + " through Spark and " + direct + " directly");
            }
        }
    }

    private static Iterator<Row> inBulk(Iterator<Row> partition) {
        List<Row> rows = new ArrayList<>();
        partition.forEachRemaining(rows::add);
        double[] x1 = column(rows, 1);
        double[] n1 = column(rows, 2);
        Estimates proportions = Proportion.of(x1, n1, 100);
        Estimates rates = Rate.of(x1, n1, 1000);
        Estimates gaps = Difference.of(x1, n1, column(rows, 3), column(rows, 4));
        List<Row> calculated = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<Object> values = new ArrayList<>(List.of(rows.get(i).getDouble(0)));
            for (Estimates each : List.of(proportions, rates, gaps)) {
                values.addAll(
                        List.of(each.value(i), each.lower95(i), each.upper95(i), each.lower998(i), each.upper998(i)));
            }
            calculated.add(RowFactory.create(values.toArray()));
        }
        return calculated.iterator();
    }

    private static double[] column(List<Row> rows, int index) {
        return rows.stream().mapToDouble(row -> row.getDouble(index)).toArray();
    }
}

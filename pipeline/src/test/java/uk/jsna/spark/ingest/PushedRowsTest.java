package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PushedRowsTest {

    private static List<Integer> drained(PushedRows<Integer> rows) {
        List<Integer> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    @Test
    void rowsComeInTheOrderInWhichTheyWerePushedOverManyBatches() {
        PushedRows<Integer> rows =
                PushedRows.of(sink -> IntStream.range(0, 20_000).forEach(sink::accept));

        assertThat(drained(rows)).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
    }

    @Test
    void aReaderWithoutRowsGivesNone() {
        PushedRows<Integer> rows = PushedRows.of(sink -> {});

        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void askingTwiceTakesNothing() {
        PushedRows<Integer> rows = PushedRows.of(sink -> sink.accept(7));

        assertThat(rows.hasNext()).isTrue();
        assertThat(rows.hasNext()).isTrue();
        assertThat(drained(rows)).containsExactly(7);
    }

    @Test
    void whatTheReaderThrowsIsThrownToSparkAfterTheFullBatchesBeforeIt() {
        IllegalStateException broken = new IllegalStateException("row 1500 is broken");
        PushedRows<Integer> rows = PushedRows.of(sink -> {
            IntStream.range(0, 1500).forEach(sink::accept);
            throw broken;
        });
        List<Integer> before = new ArrayList<>();

        assertThatThrownBy(() -> rows.forEachRemaining(before::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a reader failed")
                .hasCause(broken);
        assertThat(before).hasSize(1024);
    }

    @Test
    void anErrorOfTheReaderIsNotSwallowed() {
        PushedRows<Integer> rows = PushedRows.of(sink -> {
            throw new OutOfMemoryError("a cell of a gigabyte");
        });

        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("a cell of a gigabyte");
    }
}

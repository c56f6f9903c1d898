package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PushedRowsTest {

    @Test
    void everyRowArrivesInItsOrder() {
        List<Integer> rows = new ArrayList<>();
        PushedRows.<Integer>of(sink -> {
                    for (int i = 0; i < 5000; i++) {
                        sink.accept(i);
                    }
                })
                .forEachRemaining(rows::add);
        assertThat(rows).hasSize(5000).isSorted();
    }

    @Test
    void aReaderIsStoppedWhenNobodyTakesItsRows() throws InterruptedException {
        AtomicLong made = new AtomicLong();
        PushedRows<Long> rows = PushedRows.of(sink -> {
            while (true) {
                sink.accept(made.incrementAndGet());
            }
        });
        assertThat(rows.next()).isEqualTo(1);
        assertThat(rows.isReading(Duration.ofMillis(50))).isTrue();

        rows.close();

        assertThat(rows.isReading(Duration.ofSeconds(10))).isFalse();
    }

    @Test
    void whatAReaderThrowsIsThrownToItsCaller() {
        PushedRows<Integer> rows = PushedRows.of(sink -> {
            throw new IllegalArgumentException("the disc is gone");
        });
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a reader failed")
                .hasRootCauseMessage("the disc is gone");
    }
}

package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParquetRunsTest {

    private static ParquetRuns runs(int... bytes) {
        byte[] page = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            page[i] = (byte) bytes[i];
        }
        return new ParquetRuns(page);
    }

    @Test
    void aValueRepeatedTakesNoMemoryHoweverOften() {
        // 2^28 - 1 times the value 1
        assertThatCode(() -> runs(0xFE, 0xFF, 0xFF, 0xFF, 0x01, 1).check(1)).doesNotThrowAnyException();
    }

    @Test
    void packedGroupsLieWithinTheirBytes() {
        // two groups of eight values of three bits, then a group that is cut short
        assertThatCode(() -> runs(0x05, 1, 2, 3, 4, 5, 6, 0x03, 1).check(3)).doesNotThrowAnyException();
    }

    @Test
    void moreGroupsThanThereAreBytesForAreRefused() {
        assertThatThrownBy(() -> runs(0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 2).check(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page claims a run of 17179869176 values in its last 2 bytes");
    }

    @Test
    void valuesWithoutWidthTakeMemoryTooAndAreRefused() {
        assertThatThrownBy(() -> runs(0, 0xFF, 0xFF, 0x03, 1).checkOwnWidth())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page claims a run of 262136 values in its last 1 bytes");
    }

    @Test
    void aLengthBeyondThePageIsRefused() {
        assertThatThrownBy(() -> runs(9, 0, 0, 0, 2, 1).checkMeasured(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page of 6 bytes claims 9 bytes of runs");
        assertThatThrownBy(() -> runs(9, 0).checkMeasured(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page ends where the length of its runs must stand");
    }
}

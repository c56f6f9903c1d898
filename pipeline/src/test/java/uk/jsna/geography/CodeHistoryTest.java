package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

class CodeHistoryTest {

    private static final AreaCode WARD = new AreaCode("E05001067");
    private static final AreaCode OLD_GATESHEAD = new AreaCode("E08000020");
    private static final AreaCode GATESHEAD = new AreaCode("E08000037");

    private static CodeLife life(String start, @Nullable String end, @Nullable AreaCode parent) {
        return new CodeLife(LocalDate.parse(start), end == null ? null : LocalDate.parse(end), parent);
    }

    @Test
    void aWardThatCameToAnotherAuthorityKeepsItsFirstDayAndHasTheLastAuthority() {
        CodeLife now = life("2013-04-01", null, GATESHEAD);
        CodeLife before = life("2009-01-01", "2013-03-31", OLD_GATESHEAD);
        CodeLife whole = life("2009-01-01", null, GATESHEAD);
        assertThat(new CodeHistory.Builder()
                        .add(WARD, now)
                        .add(WARD, before)
                        .build()
                        .of(WARD))
                .contains(whole);
        assertThat(new CodeHistory.Builder()
                        .add(WARD, before)
                        .add(WARD, now)
                        .build()
                        .of(WARD))
                .contains(whole);
    }

    @Test
    void aCodeWhoseRecordsAllEndedHasTheLastDayOfThem() {
        CodeHistory history = new CodeHistory.Builder()
                .add(WARD, life("2010-02-03", "2022-05-04", null))
                .add(WARD, life("2009-01-01", "2010-02-02", OLD_GATESHEAD))
                .build();
        assertThat(history.of(WARD)).contains(life("2009-01-01", "2022-05-04", OLD_GATESHEAD));
        assertThat(history.of(GATESHEAD)).isEmpty();
    }

    @Test
    void anAuthorityWasInUseWhileWardsLayInIt() {
        CodeHistory history = new CodeHistory.Builder()
                .add(WARD, life("2009-01-01", "2013-03-31", OLD_GATESHEAD))
                .add(WARD, life("2013-04-01", null, GATESHEAD))
                .add(new AreaCode("E05001068"), life("2010-02-03", "2013-03-31", OLD_GATESHEAD))
                .succeed(OLD_GATESHEAD, GATESHEAD)
                .build();
        assertThat(history.of(OLD_GATESHEAD)).contains(life("2009-01-01", "2013-03-31", null));
        assertThat(history.told(OLD_GATESHEAD))
                .isEqualTo("in use from 2009-01-01 until 2013-03-31, succeeded by E08000037");
        assertThat(history.told(GATESHEAD)).isEqualTo("in use from 2013-04-01 on");
        assertThat(history.told(new AreaCode("E08000099"))).isEmpty();
        assertThat(history.hasEnded(OLD_GATESHEAD)).isTrue();
        assertThat(history.hasEnded(GATESHEAD)).isFalse();
    }

    @Test
    void successorsAreFollowedToTheOneThatIsWanted() {
        AreaCode taunton = new AreaCode("E07000190");
        AreaCode westAndTaunton = new AreaCode("E07000246");
        AreaCode somerset = new AreaCode("E06000066");
        CodeHistory history = new CodeHistory.Builder()
                .succeed(taunton, westAndTaunton)
                .succeed(taunton, somerset)
                .succeed(westAndTaunton, somerset)
                .succeed(somerset, taunton)
                .build();
        assertThat(history.successor(taunton, Set.of(westAndTaunton, somerset))).contains(westAndTaunton);
        assertThat(history.successor(taunton, Set.of(somerset))).contains(somerset);
        assertThat(history.successor(taunton, Set.of(GATESHEAD))).isEmpty();
    }

    @Test
    void aLifeThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> life("2019-05-02", "2019-05-01", null))
                .hasMessage("a code's last day is 2019-05-01, but must not be before its first, 2019-05-02");
    }
}

package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrimaryRuleTest {

    private static final PrimaryRule SHARE = PrimaryRule.ofShare(5);

    @ParameterizedTest
    @CsvSource({
        "0, 100, SHOWN",
        "1, 100, SMALL_COUNT",
        "5, 100, SMALL_COUNT",
        "6, 100, SHOWN",
        "94, 100, SHOWN",
        "95, 100, SMALL_COMPLEMENT",
        "99, 100, SMALL_COMPLEMENT",
        "100, 100, WHOLE_GROUP",
        "0, 0, SHOWN",
        "0, 1, SMALL_DENOMINATOR",
        "3, 5, SMALL_DENOMINATOR",
        "0, 5, SMALL_DENOMINATOR",
        "5, 5, SMALL_DENOMINATOR",
        "0, 6, SHOWN",
        "6, 6, WHOLE_GROUP"
    })
    void aShareIsWithheldWhereCountComplementOrDenominatorIsSmall(long numerator, long denominator, String decision) {
        assertThat(nameOf(SHARE.decide(CellCount.held(numerator, denominator)))).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"0, SHOWN", "1, SMALL_COUNT", "9, SMALL_COUNT", "10, SHOWN"})
    void aCountWithoutDenominatorIsJudgedByItsSizeAlone(long numerator, String decision) {
        assertThat(nameOf(PrimaryRule.ofShare(9).decide(CellCount.held(numerator))))
                .isEqualTo(decision);
    }

    @Test
    void eventsMayOutnumberTheirDenominatorAndHaveNoComplement() {
        PrimaryRule events = PrimaryRule.ofEvents(5);
        assertThat(events.decide(CellCount.held(130, 97)).isShown()).isTrue();
        assertThat(events.decide(CellCount.held(97, 97)).isShown()).isTrue();
        assertThat(events.decide(CellCount.held(95, 97)).isShown()).isTrue();
        assertThat(nameOf(events.decide(CellCount.held(7, 3)))).isEqualTo("SMALL_DENOMINATOR");
    }

    @Test
    void eachProtectionCanBeSwitchedOff() {
        PrimaryRule onlyCounts = new PrimaryRule(5, false, false, false, true);
        assertThat(onlyCounts.decide(CellCount.held(98, 100)).isShown()).isTrue();
        assertThat(onlyCounts.decide(CellCount.held(100, 100)).isShown()).isTrue();
        assertThat(onlyCounts.decide(CellCount.held(0, 3)).isShown()).isTrue();
        assertThat(nameOf(new PrimaryRule(5, true, false, false, true).decide(CellCount.held(98, 100))))
                .isEqualTo("SMALL_COMPLEMENT");
        assertThat(nameOf(new PrimaryRule(5, false, true, false, true).decide(CellCount.held(100, 100))))
                .isEqualTo("WHOLE_GROUP");
    }

    @Test
    void whatItsPublisherReleasedIsShownWhateverItsSize() {
        assertThat(SHARE.decide(CellCount.alreadyPublic(1)).isShown()).isTrue();
        assertThat(SHARE.decide(CellCount.alreadyPublic(3, 3)).isShown()).isTrue();
    }

    @Test
    void whatTheSourceSuppressedStaysSuppressed() {
        assertThat(SHARE.decide(CellCount.withheldBySource()))
                .isEqualTo(new PrimaryDecision.Withheld(WithholdingReason.WITHHELD_BY_SOURCE));
    }

    @Test
    void aShareAboveOneHundredPerCentIsRefused() {
        assertThatThrownBy(() -> SHARE.decide(CellCount.held(130, 97)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numerator is 130, but must be at most the denominator, 97, of which it is a part."
                        + " Check that both count the same children, or configure the indicator as events.");
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatThrownBy(() -> CellCount.held(-1))
                .hasMessage("numerator is -1, but a count must be zero or more."
                        + " Check the source's sign and its missing-value marks.");
        assertThatThrownBy(() -> CellCount.held(1, -1))
                .hasMessage("denominator is -1, but a count must be zero or more."
                        + " Check the source's sign and its missing-value marks.");
    }

    @Test
    void aThresholdUnderOneIsRefused() {
        assertThatThrownBy(() -> PrimaryRule.ofShare(0))
                .hasMessage("threshold is 0, but must be at least 1."
                        + " Give the largest count that is to be withheld; 5 is usual.");
    }

    private static String nameOf(PrimaryDecision decision) {
        return decision instanceof PrimaryDecision.Withheld withheld
                ? withheld.reason().name()
                : "SHOWN";
    }
}

package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LedgerTest {

    private static final PrimaryRule RULE = PrimaryRule.ofShare(5);

    @Test
    void whatWasWithheldStaysWithheld() {
        PastRelease past = released("2025", wards(3, 20, 40, 90));
        Ledger.Joined joined = join(past, wards(3, 20, 40, 90));
        Suppression now = SecondarySuppression.of(joined.model());
        assertThat(now.mask().primary()).containsExactly(key("W0"));
        assertThat(now.mask().secondary()).containsExactly(key("W1"));
        assertThat(joined.incidents()).isEmpty();
    }

    @Test
    void aWithheldCountThatIsRevisedUpwardsStaysWithheld() {
        PastRelease past = released("2025", wards(3, 20, 40, 90));
        Suppression now =
                SecondarySuppression.of(join(past, wards(12, 20, 40, 90)).model());
        assertThat(now.mask().withholds(key("W0"))).isTrue();
        assertThat(now.mask().withholds(key("W0").asReleased("2025"))).isTrue();
        WitnessProof.holds(now);
    }

    @Test
    void whatWasShownIsKnownForEverAndAnIncidentWhereTheRuleNowWithholdsIt() {
        Children children = wards(3, 20, 40, 90);
        PastRelease careless = new PastRelease(
                "2025",
                children.cells(RULE).stream()
                        .map(cell -> Cell.open(cell.key(), cell.value()))
                        .toList(),
                children.relations());
        Ledger.Joined joined = join(careless, children);
        assertThat(joined.incidents()).containsExactly(new Incident(key("W0"), "2025"));
        assertThat(joined.incidents().get(0).message())
                .isEqualTo("poverty/W0/2023/P/all: the rule now withholds the count, but release 2025 showed it, so"
                        + " everyone can know it. Record the incident, correct the earlier release if its figure was"
                        + " wrong, and decide by hand.");
        assertThat(SecondarySuppression.of(joined.model()).mask().size()).isZero();
    }

    @Test
    void aShownCountThatIsRevisedToASmallOneTakesTheRevisedTotalsWithItWhereAllOthersAreKnown() {
        PastRelease past = released("2025", wards(8, 20, 40, 90));
        Suppression now =
                SecondarySuppression.of(join(past, wards(3, 20, 40, 90)).model());
        assertThat(now.mask().primary()).containsExactly(key("W0"));
        assertThat(now.mask().secondary()).containsExactly(key("C0"), key("D0"), key("E92000001"));
        WitnessProof.holds(now);
    }

    @Test
    void aCountThatFollowsFromTheDifferenceOfTwoMasksIsProtectedInTheSecond() {
        PastRelease past = released("2025", wards(3, 20, 40, 90));
        Suppression now =
                SecondarySuppression.of(join(past, wards(3, 24, 30, 90)).model());
        WitnessProof.holds(now);
        assertThat(now.isSafe()).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoReleasesWithARevisionAreSafeTogether(int seed) {
        Random random = new Random(seed);
        long[] first = random.longs(10, 0, 25).toArray();
        long[] second = first.clone();
        for (int revised = 0; revised < 3; revised++) {
            int ward = random.nextInt(second.length);
            second[ward] = Math.max(0, second[ward] + random.nextInt(5) - 2);
        }
        PastRelease past = released("2025", wards(first));
        Ledger.Joined joined = join(past, wards(second));
        Suppression now = SecondarySuppression.of(joined.model());
        WitnessProof.holds(now);
        TreeSet<CellKey> sticky = new TreeSet<>();
        past.cells().stream()
                .filter(cell -> cell.isWithheld() && secondValue(cell.key(), second) > 0)
                .forEach(cell -> sticky.add(cell.key()));
        assertThat(sticky).allMatch(key -> now.mask().withholds(key));
    }

    private static long secondValue(CellKey key, long[] second) {
        return key.areaCode().startsWith("W")
                ? second[Integer.parseInt(key.areaCode().substring(1))]
                : 0;
    }

    private static Children wards(long... counts) {
        Children children = new Children();
        for (int ward = 0; ward < counts.length; ward++) {
            children.place("W" + ward, "D" + ward / 4, "C0").count("W" + ward, "P", "2023", counts[ward], 100);
        }
        return children;
    }

    private static PastRelease released(String name, Children children) {
        return PastRelease.of(name, SecondarySuppression.of(children.model(RULE)), children.relations());
    }

    private static Ledger.Joined join(PastRelease past, Children now) {
        return Ledger.of(List.of(past)).join(now.cells(RULE), now.relations());
    }

    private static CellKey key(String area) {
        return Children.key(area, "2023", "P");
    }
}

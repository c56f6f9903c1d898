package uk.jsna.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.Polarity;
import uk.jsna.priority.Need.Uncertain;
import uk.jsna.priority.Priorities.Part;
import uk.jsna.priority.Priorities.Scored;

class PrioritiesTest {

    private static Need need(String id, double value, double people, int plans) {
        return new Need(
                id,
                Polarity.LOW_IS_GOOD,
                new Uncertain(value, 1),
                Uncertain.UNKNOWN,
                Double.NaN,
                Double.NaN,
                Need.Gap.NONE,
                new Need.People(people, 100),
                plans,
                Map.of());
    }

    private static double score(Scored scored, Criterion criterion) {
        return scored.parts().stream()
                .filter(part -> part.criterion() == criterion)
                .mapToDouble(Part::score)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theScoreIsTheSumOfItsParts() {
        List<Need> needs = List.of(need("a", 20, 1000, 1), need("b", 10, 1000, 2), need("c", 5, 1000, 0));

        List<Scored> scored = Priorities.of(needs, Map.of(Criterion.SIZE, 3.0, Criterion.PLANS, 1.0))
                .scored();

        assertThat(scored).extracting(each -> each.need().indicator()).containsExactly("a", "b", "c");
        assertThat(scored.get(0).score()).isCloseTo(100 * (0.75 * 1 + 0.25 * 0.5), within(1e-9));
        assertThat(scored.get(1).score()).isCloseTo(100 * (0.75 * 0.5 + 0.25 * 1), within(1e-9));
        scored.forEach(each -> assertThat(
                        each.parts().stream().mapToDouble(Part::points).sum())
                .isCloseTo(each.score(), within(1e-9)));
    }

    @Test
    void eachCriterionRunsFromNoReasonToTheStrongest() {
        Need worse = new Need(
                "attainment",
                Polarity.HIGH_IS_GOOD,
                new Uncertain(60, 0),
                new Uncertain(-1, 1),
                65,
                80,
                new Need.Gap(new Uncertain(20, 0), 70),
                new Need.People(1000, 100),
                1,
                Map.of());

        Scored scored = Priorities.of(List.of(worse), Map.of(Criterion.SIZE, 1.0))
                .scored()
                .get(0);

        assertThat(scored.parts().get(0).measure()).isEqualTo(400);
        assertThat(score(scored, Criterion.DISTANCE)).isEqualTo(0.25);
        assertThat(score(scored, Criterion.TREND)).isCloseTo(0.8413, within(1e-4));
        assertThat(score(scored, Criterion.INEQUALITY)).isCloseTo(20 / 70.0, within(1e-12));
        assertThat(score(scored, Criterion.COMPARISON)).isEqualTo(1);
        assertThat(score(scored, Criterion.PLANS)).isEqualTo(1);
    }

    @Test
    void whatIsNotKnownIsNeitherForNorAgainst() {
        Scored scored = Priorities.of(List.of(need("a", 20, Double.NaN, 0)), Map.of(Criterion.SIZE, 1.0))
                .scored()
                .get(0);

        assertThat(score(scored, Criterion.SIZE)).isZero();
        assertThat(score(scored, Criterion.DISTANCE)).isZero();
        assertThat(score(scored, Criterion.TREND)).isEqualTo(0.5);
        assertThat(score(scored, Criterion.COMPARISON)).isEqualTo(0.5);
    }

    @Test
    void howFarTheChoiceHangsOnWeightsAndFiguresIsTold() {
        List<Need> needs = new ArrayList<>();
        needs.add(need("surely", 50, 1000, 3));
        needs.add(need("large", 40, 1000, 0));
        needs.add(need("close", 21, 1000, 1));
        needs.add(need("closer", 20, 1000, 1));
        needs.add(need("planned", 2, 1000, 2));

        List<Scored> scored = Priorities.of(needs, Map.of(Criterion.SIZE, 1.0)).scored();

        assertThat(scored.get(0).chanceOverWeights()).isEqualTo(1);
        assertThat(scored.get(0).chanceOverFigures()).isEqualTo(1);
        assertThat(scored.get(2).need().indicator()).isEqualTo("close");
        assertThat(scored.get(2).chanceOverFigures()).isBetween(0.6, 0.9);
        assertThat(scored.get(2).chanceOverFigures() + scored.get(3).chanceOverFigures())
                .isCloseTo(1, within(0.01));
        Scored planned = scored.get(4);
        assertThat(planned.need().indicator()).isEqualTo("planned");
        assertThat(planned.turn()).hasValueSatisfying(turn -> {
            assertThat(turn.criterion()).isEqualTo(Criterion.PLANS);
            assertThat(turn.from()).isZero();
            assertThat(turn.to()).isCloseTo(0.5327, within(1e-3));
        });
    }

    /** At the weight that turns the choice, the need draws level with the one it would replace. */
    @Test
    void theTurningWeightMakesTwoNeedsEqual() {
        List<Need> needs =
                List.of(need("a", 50, 1000, 0), need("b", 40, 1000, 0), need("c", 30, 1000, 0), need("d", 20, 1000, 2));
        Priorities.Turn turn = Priorities.of(needs, Map.of(Criterion.SIZE, 3.0, Criterion.PLANS, 0.2))
                .scored()
                .get(3)
                .turn()
                .orElseThrow();

        List<Scored> level = Priorities.of(needs, Map.of(Criterion.SIZE, 1 - turn.to(), Criterion.PLANS, turn.to()))
                .scored();

        assertThat(level.get(2).score()).isCloseTo(level.get(3).score(), within(1e-9));
    }

    @Test
    void theSameInputsGiveTheSameChances() {
        List<Need> needs =
                List.of(need("a", 5, 1000, 1), need("b", 5.5, 1000, 0), need("c", 6, 1000, 0), need("d", 5.2, 900, 2));
        Map<Criterion, Double> weights = Map.of(Criterion.SIZE, 1.0, Criterion.PLANS, 1.0);

        assertThat(Priorities.of(needs, weights).scored())
                .isEqualTo(Priorities.of(needs, weights).scored());
    }

    @Test
    void atLeastOneCriterionMustCount() {
        assertThatThrownBy(() -> Priorities.of(List.of(), Map.of(Criterion.SIZE, 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the weights of the priorities add up to 0.0, but must add up to more than 0."
                        + " Give at least one criterion a weight.");
    }
}

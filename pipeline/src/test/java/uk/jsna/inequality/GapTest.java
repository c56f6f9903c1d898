package uk.jsna.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Proportion;

class GapTest {

    private static final Indicator ATTAINMENT = indicator(ValueType.PROPORTION, "%", 100);

    private static Indicator indicator(ValueType type, String unit, double multiplier) {
        return new Indicator(
                "ks4",
                "Attainment",
                "Pupils with five good passes among all pupils",
                "attainment",
                type,
                unit,
                multiplier,
                Polarity.HIGH_IS_GOOD,
                PeriodType.ACADEMIC_YEAR,
                1,
                null,
                null,
                null,
                List.of());
    }

    private static GroupFigure counted(double numerator, double denominator) {
        return new GroupFigure(Proportion.of(numerator, denominator, 100), numerator, denominator);
    }

    private static Gap printed(double gap) {
        return new Gap(Estimate.withoutLimits(gap), "none");
    }

    @Test
    void theGapHasNewcombesLimits() {
        Gap gap = Gap.of(ATTAINMENT, counted(70, 200), counted(660, 1000));

        assertThat(gap.method()).isEqualTo("Newcombe hybrid score");
        assertThat(gap.estimate().value()).isCloseTo(31.0, within(1e-12));
        assertThat(gap.estimate().lower95()).isCloseTo(23.5373, within(1e-4));
        assertThat(gap.estimate().upper95()).isCloseTo(37.8966, within(1e-4));
    }

    @Test
    void printedGapsOfPlansDifferByWhatTheirTablesSay() {
        assertThat(printed(31.8).less(printed(26.4)).value()).isCloseTo(5.4, within(1e-9));
        assertThat(printed(22).less(printed(17)).value()).isCloseTo(5, within(1e-9));
        assertThat(printed(31.8).less(printed(26.4)).lower95()).isNaN();
    }

    @Test
    void theGapBetweenGapsCarriesTheUncertaintyOfBoth() {
        Gap county = Gap.of(ATTAINMENT, counted(70, 200), counted(660, 1000));
        Gap england = Gap.of(ATTAINMENT, counted(40_000, 100_000), counted(600_000, 1_000_000));

        Estimate against = county.less(england);
        Estimate known = county.less(printed(20));

        assertThat(against.value()).isCloseTo(11, within(1e-9));
        assertThat(against.upper95() - against.lower95()).isGreaterThan(known.upper95() - known.lower95());
        assertThat(known.lower95()).isCloseTo(3.5373, within(1e-4));
    }

    @Test
    void aScoreHasAGapWithoutLimits() {
        GroupFigure eligible = new GroupFigure(Estimate.withoutLimits(33), 3300, 100);
        GroupFigure others = new GroupFigure(Estimate.withoutLimits(47.5), 47_500, 1000);

        Gap gap = Gap.of(indicator(ValueType.SCORE, "points", 1), eligible, others);

        assertThat(gap.method()).isEqualTo("none");
        assertThat(gap.estimate().value()).isEqualTo(14.5);
        assertThat(gap.estimate().lower95()).isNaN();
    }

    @Test
    void aWithheldGroupHasNoGap() {
        assertThat(Gap.of(ATTAINMENT, GroupFigure.MISSING, counted(1, 2))).isEqualTo(Gap.MISSING);
        assertThat(Gap.MISSING.less(printed(3)).isMissing()).isTrue();
    }

    @Test
    void theHeadingsOwnReferenceIsCompared() {
        assertThat(GroupPair.of(Set.of("Eligible", "All other pupils")))
                .containsExactly(new GroupPair("Eligible", "All other pupils"));
        assertThat(GroupPair.of(Set.of("Eligible", "Disadvantaged"))).isEmpty();
    }

    @Test
    void ethnicGroupsAreComparedOneByOneAndNeverMerged() {
        assertThat(GroupPair.of(Set.of("White British", "Bangladeshi", "Black Caribbean", "Mixed")))
                .extracting(GroupPair::group)
                .containsExactly("Bangladeshi", "Black Caribbean", "Mixed");
    }

    @Test
    void aGroupIsOverRepresentedByItsShareOfTheCountedOverItsShareOfAll() {
        Estimate boys = Gap.representation(counted(30, 500), counted(20, 500));

        assertThat(boys.value()).isCloseTo(1.2, within(1e-12));
        assertThat(boys.lower95()).isCloseTo(0.9235, within(1e-3));
        assertThat(Gap.representation(counted(0, 500), counted(0, 500)).isMissing())
                .isTrue();
    }

    @Test
    void theGradientRunsFromTheLeastToTheMostDeprived() {
        List<DeprivationGradient.Place> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            places.add(new DeprivationGradient.Place(i, 50 + 10 * (i / 4), 1000));
        }

        DeprivationGradient gradient =
                DeprivationGradient.of(ATTAINMENT, places).orElseThrow();

        assertThat(gradient.least().estimate().value()).isCloseTo(5, within(1e-12));
        assertThat(gradient.most().estimate().value()).isCloseTo(9, within(1e-12));
        assertThat(gradient.index().slopeIndex().value()).isCloseTo(5, within(1e-9));
        assertThat(gradient.index().relativeIndex().value()).isCloseTo(9.5 / 4.5, within(1e-9));
        assertThat(gradient.index().slopeIndex().lower95()).isPositive();
    }

    @Test
    void theGradientIsNotCalculatedWhereWithheldAreasCouldMakeIt() {
        List<DeprivationGradient.Place> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            double numerator = i < 5 ? Double.NaN : 50;
            places.add(new DeprivationGradient.Place(i, numerator, 1000));
        }

        assertThat(DeprivationGradient.of(ATTAINMENT, places)).isEmpty();
        assertThat(DeprivationGradient.of(ATTAINMENT, places.subList(5, 20))).isPresent();
        assertThat(DeprivationGradient.of(ATTAINMENT, places.subList(5, 9))).isEmpty();
    }
}

package uk.jsna.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.PeriodType;

class BlockDecisionTest {

    private static final String DISTRICT = "E07000001";
    private static final String COUNTY = "E10000001";
    private static final String EVERYBODY = CountedFigure.EVERYBODY;

    private final List<CountedFigure> figures = new ArrayList<>();
    private final Map<String, PrimaryRule> primary = new TreeMap<>(Map.of("neet", PrimaryRule.ofShare(5)));
    private IndicatorRelations relations = IndicatorRelations.none();

    private CellKey key(String area, String sex, String category) {
        return new CellKey("neet", area, "2021", sex, category);
    }

    private void held(CellKey key, long numerator, long denominator) {
        figures.add(figure(key, numerator, denominator, Custody.COUNCIL_HELD));
    }

    private static CountedFigure figure(CellKey key, long numerator, long denominator, Custody custody) {
        return new CountedFigure(
                key,
                new CountedFigure.Place(
                        new AreaCode(key.areaCode()).type(),
                        key.areaCode().equals(COUNTY) ? List.of(COUNTY) : List.of(DISTRICT, COUNTY)),
                new CellCount.Known(numerator, OptionalLong.of(denominator), custody),
                false);
    }

    private BlockOutcome decide(BlockInput input) {
        BlockOutcome outcome = BlockDecision.of(input, rules());
        BlockProof.holds(input.now(), rules(), outcome);
        return outcome;
    }

    private BlockRules rules() {
        return new BlockRules(primary, relations, Map.of("G-town", List.of("E05000001", "E05000002")), false);
    }

    private static Set<CellKey> withheld(BlockOutcome outcome) {
        return outcome.decisions().stream()
                .filter(FigureDecision::isWithheld)
                .map(FigureDecision::key)
                .collect(Collectors.toSet());
    }

    @Test
    void theOtherSexIsWithheldWhereItGivesASmallCountAway() {
        held(key("E05000001", "Persons", EVERYBODY), 30, 100);
        held(key("E05000001", "Female", EVERYBODY), 3, 50);
        held(key("E05000001", "Male", EVERYBODY), 27, 50);

        assertThat(withheld(decide(BlockInput.of(figures)))).hasSize(2).contains(key("E05000001", "Female", EVERYBODY));
    }

    @Test
    void aSexThatIsNotListedIsProtectedAllTheSame() {
        held(key("E05000001", "Persons", EVERYBODY), 30, 100);
        held(key("E05000001", "Female", EVERYBODY), 27, 50);

        assertThat(withheld(decide(BlockInput.of(figures)))).isNotEmpty();
    }

    @Test
    void twoDivisionsOfTheSamePupilsAreDecidedTogetherThoughTheirTotalIsNotPublished() {
        held(key(DISTRICT, "Persons", "Meals: Eligible"), 2, 10);
        held(key(DISTRICT, "Persons", "Meals: Others"), 60, 95);
        held(key(DISTRICT, "Persons", "Disadvantage: Disadvantaged"), 8, 19);
        held(key(DISTRICT, "Persons", "Disadvantage: Others"), 54, 86);

        assertThat(withheld(decide(BlockInput.of(figures)))).hasSizeGreaterThan(1);
    }

    @Test
    void aGroupOfFewIsProtectedWithItsSize() {
        held(key("E05000001", "Persons", EVERYBODY), 9, 40);
        held(key("E05000001", "Female", EVERYBODY), 2, 4);
        held(key("E05000001", "Male", EVERYBODY), 7, 36);
        BlockOutcome outcome = decide(BlockInput.of(figures));

        assertThat(outcome.decisions())
                .filteredOn(FigureDecision::hidesDenominator)
                .hasSizeGreaterThan(1);
        assertThat(outcome.unprotected()).isEmpty();
    }

    @Test
    void aDistrictAndAGroupOfItsWardsAreSums() {
        held(key(DISTRICT, "Persons", EVERYBODY), 60, 300);
        held(key("G-town", "Persons", EVERYBODY), 33, 200);
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        held(key("E05000002", "Persons", EVERYBODY), 30, 100);
        held(key("E05000003", "Persons", EVERYBODY), 27, 100);

        assertThat(withheld(decide(BlockInput.of(figures))))
                .contains(key("E05000001", "Persons", EVERYBODY), key("E05000002", "Persons", EVERYBODY));
    }

    @Test
    void whatIsPublicIsKnownAndNeverHidden() {
        figures.add(figure(key(DISTRICT, "Persons", EVERYBODY), 60, 300, Custody.ALREADY_PUBLIC));
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        held(key("E05000002", "Persons", EVERYBODY), 30, 100);
        held(key("E05000003", "Persons", EVERYBODY), 27, 100);
        BlockOutcome outcome = decide(BlockInput.of(figures));

        assertThat(withheld(outcome)).hasSize(2).doesNotContain(key(DISTRICT, "Persons", EVERYBODY));
    }

    @Test
    void whatFollowsFromPublicFiguresWhateverIsWithheldIsReported() {
        figures.add(figure(key(DISTRICT, "Persons", EVERYBODY), 30, 200, Custody.ALREADY_PUBLIC));
        figures.add(figure(key("E05000002", "Persons", EVERYBODY), 27, 100, Custody.ALREADY_PUBLIC));
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        BlockOutcome outcome = BlockDecision.of(BlockInput.of(figures), rules());

        assertThat(outcome.unprotected()).containsExactly(key("E05000001", "Persons", EVERYBODY));
        assertThat(outcome.ladder())
                .extracting(BlockOutcome.Rung::name)
                .containsExactly("yearly figures", "all figures");
    }

    @Test
    void anIndicatorThatIsPartOfAnotherIsDecidedWithIt() {
        primary.put("neet_or_not_known", PrimaryRule.ofShare(5));
        relations = new IndicatorRelations(Map.of("neet_or_not_known", List.of("neet")), Map.of());
        held(key(DISTRICT, "Persons", EVERYBODY), 20, 300);
        held(new CellKey("neet_or_not_known", DISTRICT, "2021", "Persons", EVERYBODY), 22, 300);

        assertThat(withheld(decide(BlockInput.of(figures)))).isNotEmpty();
    }

    @Test
    void overlappingWindowsAreDecidedWithTheirYears() {
        primary.put("pooled", PrimaryRule.ofShare(5));
        relations = new IndicatorRelations(
                Map.of(), Map.of("pooled", new IndicatorRelations.Pooled("neet", PeriodType.CALENDAR_YEAR)));
        long[] counts = {12, 3, 14, 15};
        for (int year = 0; year < counts.length; year++) {
            held(new CellKey("neet", DISTRICT, "" + (2018 + year), "Persons", EVERYBODY), counts[year], 200);
        }
        held(new CellKey("pooled", DISTRICT, "2018 - 19", "Persons", EVERYBODY), 15, 400);
        held(new CellKey("pooled", DISTRICT, "2019 - 20", "Persons", EVERYBODY), 17, 400);

        assertThat(withheld(decide(BlockInput.of(figures)))).hasSizeGreaterThan(2);
    }

    @Test
    void whatWasWithheldStaysWithheldAndWhatWasShownStaysKnown() {
        held(key(DISTRICT, "Persons", EVERYBODY), 60, 300);
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        held(key("E05000002", "Persons", EVERYBODY), 30, 100);
        held(key("E05000003", "Persons", EVERYBODY), 27, 100);
        BlockOutcome first = decide(BlockInput.of(figures));
        SortedMap<String, List<BlockInput.Past>> past = past("2021-06-01", first);
        figures.remove(1);
        held(key("E05000001", "Persons", EVERYBODY), 4, 100);
        figures.set(0, figure(key(DISTRICT, "Persons", EVERYBODY), 61, 300, Custody.COUNCIL_HELD));
        BlockOutcome second = decide(new BlockInput(figures, past, Set.of()));

        assertThat(withheld(second)).containsAll(withheld(first));
        assertThat(second.incidents()).isEmpty();
        assertThat(second.unprotected()).isEmpty();
    }

    @Test
    void aSmallCountThatWasShownIsAnIncidentUntilItIsSigned() {
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        CellKey key = figures.get(0).key();
        FigureDecision shown = new FigureDecision(key, FigureDecision.Kind.SHOWN, false);
        TreeMap<String, List<BlockInput.Past>> past =
                new TreeMap<>(Map.of("2021-06-01", List.of(new BlockInput.Past(figures.get(0), shown))));

        BlockOutcome outcome = BlockDecision.of(new BlockInput(figures, past, Set.of()), rules());
        BlockOutcome signed = BlockDecision.of(new BlockInput(figures, past, Set.of(key)), rules());

        assertThat(outcome.incidents()).containsExactly(new Incident(key, "2021-06-01"));
        assertThat(signed.incidents()).isEmpty();
        assertThat(signed.decisions()).extracting(FigureDecision::kind).containsExactly(FigureDecision.Kind.INCIDENT);
    }

    @Test
    void aGroupThatGainsAnAreaDoesNotGiveItsCountAwayBySubtraction() {
        held(key("E05000001", "Persons", EVERYBODY), 3, 100);
        held(key("E05000002", "Persons", EVERYBODY), 4, 100);
        held(key("E05000003", "Persons", EVERYBODY), 5, 100);
        held(key("G-town", "Persons", EVERYBODY), 7, 200);
        BlockOutcome first = decide(BlockInput.of(figures));
        SortedMap<String, List<BlockInput.Past>> past = past("2021-06-01", first);
        figures.remove(3);
        held(key("G-town", "Persons", EVERYBODY), 12, 300);
        List<String> three = List.of("E05000001", "E05000002", "E05000003");
        BlockRules.Groups groups = new BlockRules.Groups(
                Map.of("G-town", three), Map.of("2021-06-01", Map.of("G-town", three.subList(0, 2))));
        BlockOutcome second = BlockDecision.of(
                new BlockInput(figures, past, Set.of()), new BlockRules(primary, relations, groups, false));

        assertThat(withheld(first)).doesNotContain(key("G-town", "Persons", EVERYBODY));
        assertThat(withheld(BlockDecision.of(
                        BlockInput.of(figures), new BlockRules(primary, relations, Map.of("G-town", three), false))))
                .doesNotContain(key("G-town", "Persons", EVERYBODY));
        assertThat(withheld(second)).contains(key("G-town", "Persons", EVERYBODY));
        assertThat(second.unprotected()).isEmpty();
    }

    private SortedMap<String, List<BlockInput.Past>> past(String release, BlockOutcome outcome) {
        Map<CellKey, FigureDecision> decisions =
                outcome.decisions().stream().collect(Collectors.toMap(FigureDecision::key, decision -> decision));
        return new TreeMap<>(Map.of(
                release,
                figures.stream()
                        .map(figure -> new BlockInput.Past(figure, requireNonNull(decisions.get(figure.key()))))
                        .toList()));
    }

    private static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomDistrictsAreProtectedByWhatTheirReadersCannotTell(int seed) {
        Random random = new Random(seed);
        int wards = 1 + random.nextInt(6);
        long[][] totals = new long[3][2];
        for (int ward = 1; ward <= wards; ward++) {
            long[] all = new long[2];
            for (String sex : List.of("Female", "Male")) {
                long among = random.nextInt(4) == 0 ? random.nextInt(7) : 20 + random.nextInt(60);
                long counted = Math.min(among, random.nextInt(random.nextBoolean() ? 5 : 20));
                held(key("E0500000" + ward, sex, EVERYBODY), counted, among);
                all[0] += counted;
                all[1] += among;
                totals[sex.equals("Female") ? 1 : 2][0] += counted;
                totals[sex.equals("Female") ? 1 : 2][1] += among;
            }
            held(key("E0500000" + ward, "Persons", EVERYBODY), all[0], all[1]);
            totals[0][0] += all[0];
            totals[0][1] += all[1];
        }
        List<String> sexes = List.of("Persons", "Female", "Male");
        for (int sex = 0; sex < sexes.size(); sex++) {
            held(key(DISTRICT, sexes.get(sex), EVERYBODY), totals[sex][0], totals[sex][1]);
        }
        BlockOutcome outcome = decide(BlockInput.of(figures));

        assertThat(outcome.decisions()).hasSize(3 * wards + 3);
        assertThat(outcome).isEqualTo(BlockDecision.of(BlockInput.of(figures), rules()));
    }
}

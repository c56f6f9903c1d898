package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaType;

/**
 * Each statistic from which withheld counts have been recovered elsewhere, put back beside them: a release of other counts
 * then differs from that of the true ones, and the comparison of the two, which the night's own test makes on its files,
 * tells.
 */
class LeaksAreCaughtTest {

    private static final String DISTRICT = "E07000001";
    private static final List<String> YEARS = List.of("2017", "2018", "2019", "2020", "2021");
    private static final PrimaryRule RULE = PrimaryRule.ofShare(5);
    private static final BlockRules RULES =
            new BlockRules(Map.of("neet", RULE), IndicatorRelations.none(), Map.of(), false);

    private static final List<CountedFigure> FIGURES = new ArrayList<>();
    private static final TreeMap<CellKey, long[]> TRUTH = new TreeMap<>();
    private static final List<Map<CellKey, long[]>> ALTERNATIVES = new ArrayList<>();
    private static Set<CellKey> mask = Set.of();

    /** A column that is calculated from the counts of all figures, the withheld ones too. */
    private interface Column {
        String of(Map<CellKey, long[]> counts, CellKey key);
    }

    @BeforeAll
    static void decide() {
        Random random = new Random(7);
        for (String year : YEARS) {
            for (int ward = 1; ward <= 8; ward++) {
                for (String sex : List.of("Female", "Male")) {
                    long among = 40L + random.nextInt(60);
                    long[] counts = {1 + random.nextInt(14), among};
                    for (String area : List.of("E0500000" + ward, DISTRICT)) {
                        for (String each : List.of(sex, "Persons")) {
                            long[] sum = TRUTH.computeIfAbsent(key(area, year, each), unused -> new long[2]);
                            sum[0] += counts[0];
                            sum[1] += counts[1];
                        }
                    }
                }
            }
        }
        TRUTH.forEach((key, counts) -> FIGURES.add(new CountedFigure(
                key,
                new CountedFigure.Place(
                        key.areaCode().equals(DISTRICT) ? AreaType.DISTRICT : AreaType.WARD, List.of(DISTRICT)),
                new CellCount.Known(counts[0], OptionalLong.of(counts[1]), Custody.COUNCIL_HELD),
                false)));
        BlockOutcome outcome = BlockDecision.of(BlockInput.of(FIGURES), RULES);
        mask = outcome.decisions().stream()
                .filter(FigureDecision::isWithheld)
                .map(FigureDecision::key)
                .collect(Collectors.toSet());
        for (List<BlockOutcome.Alternative> alternative : outcome.alternatives()) {
            Map<CellKey, long[]> counts = new TreeMap<>(TRUTH);
            alternative.forEach(each -> counts.put(
                    each.key(), new long[] {each.numerator(), each.denominator().orElse(0)}));
            ALTERNATIVES.add(counts);
        }
    }

    private static CellKey key(String area, String year, String sex) {
        return new CellKey("neet", area, year, sex, CountedFigure.EVERYBODY);
    }

    private static String published(Map<CellKey, long[]> counts, Column leak) {
        StringBuilder text = new StringBuilder();
        counts.forEach((key, each) -> text.append(key)
                .append(mask.contains(key) ? " c c " : " " + each[0] + " " + each[1] + " ")
                .append(leak.of(counts, key))
                .append('\n'));
        return text.toString();
    }

    /** How many of the alternative sets of counts the release tells from the true ones. */
    private static long toldApart(Column leak) {
        String truth = published(TRUTH, leak);
        return ALTERNATIVES.stream()
                .filter(counts -> !published(counts, leak).equals(truth))
                .count();
    }

    private static void isCaught(Column leak) {
        assertThat(toldApart(leak)).as("releases of other counts that differ").isPositive();
    }

    private static double share(Map<CellKey, long[]> counts, CellKey key) {
        long[] each = counts.getOrDefault(key, new long[] {0, 1});
        return (double) each[0] / each[1];
    }

    private static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    private static CellKey in(CellKey key, String year) {
        return key(key.areaCode(), year, key.sex());
    }

    private static List<Double> wards(Map<CellKey, long[]> counts, CellKey key) {
        return counts.keySet().stream()
                .filter(each -> each.areaCode().startsWith("E05"))
                .filter(each -> each.period().equals(key.period()) && each.sex().equals(key.sex()))
                .map(each -> share(counts, each))
                .toList();
    }

    private static double wilson(Map<CellKey, long[]> counts, CellKey key, int side) {
        double n = counts.getOrDefault(key, new long[] {0, 1})[1];
        double p = share(counts, key);
        double z = 1.959963984540054;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return 100 * (p + z * z / (2 * n) + side * half) / (1 + z * z / n);
    }

    @Test
    void withoutALeakNoReleaseOfOtherCountsDiffers() {
        assertThat(ALTERNATIVES).hasSizeGreaterThanOrEqualTo(16);
        assertThat(mask).hasSizeGreaterThan(40);
        assertThat(toldApart((counts, key) -> "")).isZero();
    }

    @Test
    void aPercentageBesideAWithheldCountIsCaught() {
        isCaught((counts, key) -> decimals(1, 100 * share(counts, key)));
    }

    @Test
    void aPercentageWithoutDecimalsIsCaught() {
        isCaught((counts, key) -> decimals(0, 100 * share(counts, key)));
    }

    @Test
    void aRatePerThousandIsCaught() {
        isCaught((counts, key) -> decimals(0, 1000 * share(counts, key)));
    }

    @Test
    void limitsBesideAWithheldCountAreCaught() {
        isCaught((counts, key) -> decimals(1, wilson(counts, key, -1)) + " " + decimals(1, wilson(counts, key, 1)));
    }

    @Test
    void theLowerLimitAloneIsCaught() {
        isCaught((counts, key) -> decimals(1, wilson(counts, key, -1)));
    }

    @Test
    void aRankAmongAllWardsIsCaught() {
        isCaught((counts, key) -> ""
                + wards(counts, key).stream()
                        .filter(other -> other > share(counts, key))
                        .count());
    }

    @Test
    void theOrderOfRowsByValueIsCaught() {
        isCaught((counts, key) -> counts.keySet().stream()
                .filter(each -> each.period().equals(key.period()))
                .sorted((a, b) -> Double.compare(share(counts, b), share(counts, a)))
                .map(CellKey::areaCode)
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aQuintileAsAMapIsColouredByIsCaught() {
        isCaught((counts, key) -> ""
                + 5
                        * wards(counts, key).stream()
                                .filter(other -> other > share(counts, key))
                                .count()
                        / 8);
    }

    @Test
    void aChangeOnThePreviousYearIsCaught() {
        isCaught((counts, key) -> decimals(
                1, 100 * (share(counts, key) - share(counts, in(key, "" + (Integer.parseInt(key.period()) - 1))))));
    }

    @Test
    void aGapBetweenTheSexesIsCaught() {
        isCaught((counts, key) -> decimals(
                1,
                100
                        * (share(counts, key(key.areaCode(), key.period(), "Female"))
                                - share(counts, key(key.areaCode(), key.period(), "Male")))));
    }

    @Test
    void aSlopeOverFiveYearsIsCaught() {
        isCaught((counts, key) -> {
            double slope = 0;
            for (int year = 0; year < YEARS.size(); year++) {
                slope += (year - 2) * 100 * share(counts, in(key, YEARS.get(year))) / 10;
            }
            return decimals(2, slope);
        });
    }

    @Test
    void aZScoreAmongAllWardsIsCaught() {
        isCaught((counts, key) -> {
            List<Double> wards = wards(counts, key);
            double mean = wards.stream().mapToDouble(each -> each).average().orElse(0);
            double square = wards.stream()
                    .mapToDouble(each -> (each - mean) * (each - mean))
                    .sum();
            return decimals(2, (share(counts, key) - mean) / Math.sqrt(square / wards.size()));
        });
    }

    @Test
    void theMeanCountOfAWindowIsCaught() {
        isCaught((counts, key) -> decimals(
                1,
                YEARS.subList(1, 4).stream()
                        .mapToLong(year -> counts.getOrDefault(in(key, year), new long[2])[0])
                        .average()
                        .orElse(0)));
    }

    @Test
    void theChildrenFewerThatATargetNeedsAreCaught() {
        isCaught((counts, key) -> {
            long[] each = counts.getOrDefault(key, new long[2]);
            return "" + Math.max(0, each[0] - each[1] / 10);
        });
    }

    @Test
    void aSumOfTheSmallCountsOfAPageIsCaught() {
        isCaught((counts, key) -> ""
                + counts.entrySet().stream()
                        .filter(each -> each.getKey().areaCode().compareTo(key.areaCode()) <= 0)
                        .filter(each -> mask.contains(each.getKey()))
                        .mapToLong(each -> each.getValue()[0])
                        .sum());
    }

    @Test
    void aChecksumOverTrueCountsIsCaught() {
        isCaught((counts, key) -> ""
                + counts.values().stream()
                        .mapToLong(each -> 31 * each[0] + each[1])
                        .reduce(7, (sum, each) -> 31 * sum + each));
    }

    @Test
    void aSecondMaskThatForgetsTheFirstIsCaught() {
        BlockOutcome first = BlockDecision.of(BlockInput.of(FIGURES), RULES);
        Set<CellKey> before = mask;
        Set<CellKey> second =
                mask.stream().filter(key -> !key.sex().equals("Persons")).collect(Collectors.toSet());
        BlockInput forgetful = new BlockInput(FIGURES, past(before), Set.of());
        Set<CellKey> kept = BlockDecision.of(forgetful, RULES).decisions().stream()
                .filter(FigureDecision::isWithheld)
                .map(FigureDecision::key)
                .collect(Collectors.toSet());

        assertThat(first.unprotected()).isEmpty();
        assertThat(kept).containsAll(before);
        isCaught((counts, key) -> second.contains(key) ? "c" : "" + counts.getOrDefault(key, new long[2])[0]);
    }

    @Test
    void aRevisionThatIsDecidedByItselfIsCaught() {
        Random random = new Random(11);
        List<CountedFigure> revised = new ArrayList<>();
        for (CountedFigure figure : FIGURES) {
            boolean isLeaf = figure.place().type() == AreaType.WARD
                    && !figure.key().sex().equals("Persons");
            CellCount.Known count = (CellCount.Known) figure.count();
            long other = isLeaf && random.nextInt(10) == 0 ? count.numerator() + 1 : count.numerator();
            revised.add(new CountedFigure(
                    figure.key(),
                    figure.place(),
                    new CellCount.Known(other, count.denominator(), Custody.COUNCIL_HELD),
                    false));
        }
        List<CountedFigure> summed = summed(revised);
        BlockOutcome joint = BlockDecision.of(new BlockInput(summed, past(mask), Set.of()), RULES);
        Set<CellKey> now = joint.decisions().stream()
                .filter(FigureDecision::isWithheld)
                .map(FigureDecision::key)
                .collect(Collectors.toSet());

        assertThat(now)
                .containsAll(mask.stream().filter(key -> !isZero(summed, key)).toList());
        assertThat(joint.unprotected()).isEmpty();
        BlockProof.holds(summed, RULES, joint);
    }

    private static boolean isZero(List<CountedFigure> figures, CellKey key) {
        return figures.stream()
                .anyMatch(figure -> figure.key().equals(key)
                        && figure.count() instanceof CellCount.Known known
                        && known.numerator() == 0);
    }

    private static List<CountedFigure> summed(List<CountedFigure> figures) {
        Map<CellKey, Long> sums = new TreeMap<>();
        for (CountedFigure figure : figures) {
            CellKey key = figure.key();
            if (figure.place().type() == AreaType.WARD && !key.sex().equals("Persons")) {
                long counted = ((CellCount.Known) figure.count()).numerator();
                for (String area : List.of(key.areaCode(), DISTRICT)) {
                    sums.merge(key(area, key.period(), key.sex()), counted, Long::sum);
                    sums.merge(key(area, key.period(), "Persons"), counted, Long::sum);
                }
            }
        }
        return figures.stream()
                .map(figure -> new CountedFigure(
                        figure.key(),
                        figure.place(),
                        new CellCount.Known(
                                sums.getOrDefault(figure.key(), 0L),
                                ((CellCount.Known) figure.count()).denominator(),
                                Custody.COUNCIL_HELD),
                        false))
                .toList();
    }

    private static SortedMap<String, List<BlockInput.Past>> past(Set<CellKey> withheld) {
        return new TreeMap<>(Map.of(
                "2021-06-01",
                FIGURES.stream()
                        .map(figure -> new BlockInput.Past(
                                figure,
                                new FigureDecision(
                                        figure.key(),
                                        withheld.contains(figure.key())
                                                ? FigureDecision.Kind.SECONDARY
                                                : FigureDecision.Kind.SHOWN,
                                        false)))
                        .toList()));
    }
}

package uk.jsna.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.GapMeasure;
import uk.jsna.plan.GapTarget;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.Verdict;
import uk.jsna.review.PublishedFigure;
import uk.jsna.review.PublishedSeries;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Field;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.TargetResults;

/** The figures of a release that a plan's indicators are linked to: of everybody, for all areas but wards. */
public final class ReleaseSeries implements PublishedSeries {

    private static final Set<String> AUTHORITIES =
            Set.of("unitary", "county", "metropolitan_district", "london_borough");
    private static final List<Field> READ = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.NUMERATOR,
            IndicatorFigures.DENOMINATOR,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.UNIT,
            IndicatorFigures.VALUE_NOTE,
            IndicatorFigures.ENGLAND_OUTCOME_95,
            IndicatorFigures.SOURCE);

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<List<String>, List<PublishedFigure>> figures = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, CohortResult>> cohorts = new HashMap<>();
    private final Set<String> authorities = new TreeSet<>();
    private final ReleaseGaps gaps = new ReleaseGaps();
    private final Set<List<String>> periodsNotOut = new HashSet<>();
    private final KnownEditions editions;

    /**
     * What a figure's numbers are.
     *
     * @param period how its periods are cut
     * @param unit its unit
     * @param decimals decimals printed
     */
    private record Definition(PeriodType period, String unit, int decimals) {}

    private ReleaseSeries(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * The figures that a plan's indicators are linked to.
     *
     * @param knownBy the day by which their edition must have come out; null where any edition is taken
     */
    public static ReleaseSeries of(Release release, Plan plan, @Nullable LocalDate knownBy) {
        Set<String> linked = new TreeSet<>();
        plan.indicators().stream()
                .flatMap(each -> Stream.of(Optional.ofNullable(each.indicator()), gapOf(each)))
                .flatMap(Optional::stream)
                .forEach(linked::add);
        ReleaseSeries series = new ReleaseSeries(KnownEditions.of(release, knownBy));
        release.table(Indicators.TABLE).forEach(row -> {
            if (linked.contains(row.text(Indicators.INDICATOR))) {
                series.definitions.put(
                        row.text(Indicators.INDICATOR),
                        new Definition(
                                PeriodType.valueOf(
                                        row.text(Indicators.PERIOD_TYPE).toUpperCase(Locale.ROOT)),
                                row.text(Indicators.UNIT),
                                (int) row.number(Indicators.DECIMALS).orElseThrow()));
            }
        });
        release.table(IndicatorFigures.TABLE).forEach(READ, series::add);
        if (release.has(Gaps.TABLE)) {
            release.table(Gaps.TABLE).forEach(series::addGap);
        }
        if (release.has(TargetResults.TABLE)) {
            release.table(TargetResults.TABLE).forEach(row -> series.addResult(row, plan));
        }
        return series;
    }

    @Override
    public List<PublishedFigure> of(String indicator, String area, String unit) {
        Definition definition = definitions.get(indicator);
        return definition == null || !definition.unit().equals(unit)
                ? List.of()
                : figures.getOrDefault(List.of(indicator, area), List.of());
    }

    private static Optional<String> gapOf(PlanIndicator each) {
        return each.target() instanceof GapTarget gap && gap.measure() instanceof GapMeasure.OfGroups groups
                ? Optional.of(groups.indicator())
                : Optional.empty();
    }

    @Override
    public List<PublishedFigure> gaps(GapMeasure.OfGroups measure, String area) {
        return gaps.of(measure, area);
    }

    @Override
    public List<String> leftOut() {
        return editions.leftOut();
    }

    @Override
    public List<Observation> authorities(String indicator, PublishedFigure like) {
        List<Observation> all = new ArrayList<>();
        for (String authority : authorities) {
            figures.getOrDefault(List.of(indicator, authority), List.of()).stream()
                    .filter(each -> each.period().equals(like.period()))
                    .forEach(each -> Optional.ofNullable(each.value())
                            .flatMap(value -> Observation.of(
                                    value,
                                    each.limits95().lower(),
                                    each.limits95().upper()))
                            .ifPresent(all::add));
        }
        return all;
    }

    @Override
    public Optional<CohortResult> cohort(String target, LocalDate asOf) {
        return Optional.ofNullable(cohorts.get(target))
                .flatMap(verdicts -> Optional.ofNullable(verdicts.floorEntry(asOf)))
                .map(Map.Entry::getValue);
    }

    private void add(PublishedRow row) {
        Definition definition = definitions.get(row.text(IndicatorFigures.INDICATOR));
        if (definition == null || HotSpots.isWard(row)) {
            return;
        }
        if (!editions.holds(row.text(IndicatorFigures.SOURCE))) {
            periodsNotOut.add(List.of(row.text(IndicatorFigures.INDICATOR), row.text(IndicatorFigures.TIME_PERIOD)));
            return;
        }
        if (!LatestFigures.isOfEverybody(row)) {
            return;
        }
        String area = row.text(IndicatorFigures.AREA_CODE);
        if (AUTHORITIES.contains(row.text(IndicatorFigures.AREA_TYPE).toLowerCase(Locale.ROOT))) {
            authorities.add(area);
        }
        figures.computeIfAbsent(List.of(row.text(IndicatorFigures.INDICATOR), area), unused -> new ArrayList<>())
                .add(figure(row, definition));
    }

    private static PublishedFigure figure(PublishedRow row, Definition definition) {
        OptionalDouble value = row.number(IndicatorFigures.VALUE);
        OptionalDouble numerator = row.number(IndicatorFigures.NUMERATOR);
        OptionalDouble denominator = row.number(IndicatorFigures.DENOMINATOR);
        String england = row.text(IndicatorFigures.ENGLAND_OUTCOME_95);
        return new PublishedFigure(
                TimePeriod.parse(definition.period(), row.text(IndicatorFigures.TIME_PERIOD)),
                value.isPresent() ? value.getAsDouble() : null,
                new Interval(
                        row.number(IndicatorFigures.LOWER_CI95).orElse(Double.NaN),
                        row.number(IndicatorFigures.UPPER_CI95).orElse(Double.NaN)),
                numerator.isPresent() && denominator.isPresent()
                        ? new PublishedFigure.Counts(numerator.getAsDouble(), denominator.getAsDouble())
                        : null,
                row.text(IndicatorFigures.VALUE_NOTE),
                value.isEmpty() || england.equals("not compared") ? "" : england,
                definition.decimals());
    }

    /** Gaps and targets' results name no edition: they are of that which gave the period's figures. */
    private boolean isOut(String indicator, String period) {
        return !periodsNotOut.contains(List.of(indicator, period));
    }

    private void addGap(PublishedRow row) {
        String indicator = row.text(Gaps.INDICATOR);
        Definition definition = definitions.get(indicator);
        if (definition == null
                || !row.text(Gaps.SEX).equals("Persons")
                || !isOut(indicator, row.text(Gaps.TIME_PERIOD))) {
            return;
        }
        gaps.add(row, definition.period(), definition.decimals());
    }

    private void addResult(PublishedRow row, Plan plan) {
        Definition definition = definitions.get(row.text(TargetResults.INDICATOR));
        Optional<PlanIndicator> target = plan.indicator(row.text(TargetResults.TARGET));
        if (definition == null
                || target.isEmpty()
                || !isOut(row.text(TargetResults.INDICATOR), row.text(TargetResults.TIME_PERIOD))
                || !plan.areaOf(target.get()).value().equals(row.text(TargetResults.AREA_CODE))) {
            return;
        }
        TimePeriod period = TimePeriod.parse(definition.period(), row.text(TargetResults.TIME_PERIOD));
        for (Verdict verdict : Verdict.values()) {
            if (verdict.words().equals(row.text(TargetResults.VERDICT))) {
                cohorts.computeIfAbsent(row.text(TargetResults.TARGET), unused -> new TreeMap<>())
                        .put(
                                period.end(),
                                new CohortResult(
                                        period,
                                        verdict,
                                        (int) row.number(TargetResults.COHORT_MET)
                                                .orElse(0),
                                        (int) row.number(TargetResults.COHORT_WARDS)
                                                .orElse(0)));
            }
        }
    }
}

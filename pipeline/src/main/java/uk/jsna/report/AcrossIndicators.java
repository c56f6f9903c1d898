package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.IndicatorFigures;

/**
 * In how many indicators a ward is a hot spot: worse than England by its limits in the latest period of each indicator,
 * or worse than its county where England has no value.
 */
public final class AcrossIndicators {

    private static final String WORSE = "worse";

    private static final List<Field> READ = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.DISTRICT_CODE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.REGION_CODE,
            IndicatorFigures.COUNTRY_CODE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD_SORTABLE,
            IndicatorFigures.COUNTY_OUTCOME_95,
            IndicatorFigures.COUNTY_OUTCOME_998,
            IndicatorFigures.ENGLAND_VALUE,
            IndicatorFigures.ENGLAND_OUTCOME_95,
            IndicatorFigures.ENGLAND_OUTCOME_998);

    /** The columns of the rows. */
    public static final List<Field> COLUMNS = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            new Field("compared", FieldType.INTEGER, true, "Indicators in which the ward is compared"),
            new Field("worse", FieldType.INTEGER, true, "Of these, indicators in which it is worse by the 95% limits"),
            new Field("surely_worse", FieldType.INTEGER, true, "Of these, by the 99.8% limits too"),
            new Field("indicators", FieldType.TEXT, true, "The indicators in which it is worse"));

    private record Ward(String code, String name, List<String> worse, int compared, int surely) {}

    private final String area;
    private final List<Ward> wards;

    private AcrossIndicators(String area, List<Ward> wards) {
        this.area = area;
        this.wards = wards;
    }

    /** Counts over the wards of an area. */
    public static AcrossIndicators find(Release release, String area) {
        AreaScope scope = AreaScope.of(release, area);
        Map<String, Map<String, PublishedRow>> latest = new TreeMap<>();
        release.table(IndicatorFigures.TABLE).forEach(READ, row -> {
            if (HotSpots.isWard(row) && LatestFigures.isOfEverybody(row) && AreaScope.isIn(row, scope.codes())) {
                latest.computeIfAbsent(row.text(IndicatorFigures.AREA_CODE), unused -> new TreeMap<>())
                        .merge(row.text(IndicatorFigures.INDICATOR), row.copy(READ), AcrossIndicators::later);
            }
        });
        List<Ward> wards = new ArrayList<>();
        latest.values().forEach(figures -> wards.add(ward(figures)));
        wards.sort(Comparator.comparingInt((Ward ward) -> -ward.worse().size())
                .thenComparingInt(ward -> -ward.surely())
                .thenComparing(Ward::code));
        return new AcrossIndicators(scope.wardsOf(), List.copyOf(wards));
    }

    private static PublishedRow later(PublishedRow one, PublishedRow other) {
        return sortable(other) >= sortable(one) ? other : one;
    }

    private static double sortable(PublishedRow row) {
        return row.number(IndicatorFigures.TIME_PERIOD_SORTABLE).orElse(0);
    }

    private static Ward ward(Map<String, PublishedRow> figures) {
        List<String> worse = new ArrayList<>();
        int compared = 0;
        int surely = 0;
        for (Map.Entry<String, PublishedRow> figure : figures.entrySet()) {
            PublishedRow row = figure.getValue();
            boolean england = row.number(IndicatorFigures.ENGLAND_VALUE).isPresent();
            String at95 = row.text(england ? IndicatorFigures.ENGLAND_OUTCOME_95 : IndicatorFigures.COUNTY_OUTCOME_95);
            String at998 =
                    row.text(england ? IndicatorFigures.ENGLAND_OUTCOME_998 : IndicatorFigures.COUNTY_OUTCOME_998);
            compared += Stream.of("better", "similar", WORSE).anyMatch(at95::equals) ? 1 : 0;
            surely += at998.equals(WORSE) ? 1 : 0;
            if (at95.equals(WORSE)) {
                worse.add(figure.getKey());
            }
        }
        PublishedRow any = figures.values().iterator().next();
        return new Ward(
                any.text(IndicatorFigures.AREA_CODE), any.text(IndicatorFigures.AREA_NAME), worse, compared, surely);
    }

    /** The wards that are worse in any indicator, those worse in most first. */
    public List<List<@Nullable Object>> rows() {
        return wards.stream()
                .filter(ward -> !ward.worse().isEmpty())
                .map(ward -> Arrays.<@Nullable Object>asList(
                        ward.code(),
                        ward.name(),
                        (long) ward.compared(),
                        (long) ward.worse().size(),
                        (long) ward.surely(),
                        String.join("; ", ward.worse())))
                .toList();
    }

    /** How many wards are worse in any indicator and in most. */
    public String sentence() {
        long any = wards.stream().filter(ward -> !ward.worse().isEmpty()).count();
        int most = wards.stream().mapToInt(ward -> ward.worse().size()).max().orElse(0);
        return any + " of the " + wards.size() + " wards of " + area
                + " are worse than England (or than their county, where England has no value) in at least one"
                + " indicator; the most are " + most + " in one ward. Figures may be of different years.";
    }
}

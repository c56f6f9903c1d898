package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.ValueNote;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.IndicatorFigures;

/**
 * One area on one screen: the latest figure of each indicator with its limits, how surely it differs from the areas it
 * lies in, where it is going, its place among the wards of its county, and what the plans' targets ask of it. A group of areas is shown with those in it.
 */
public final class AreaProfile {

    /** The columns of a profile. */
    public static final List<Field> COLUMNS = withPlaces(List.of(
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.INDICATOR,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.UNIT,
            IndicatorFigures.VALUE_NOTE,
            text("against_district", "Against the lower-tier authority: surely where the 99.8% limits say so too"),
            text("against_county", "Against the county or single-tier authority"),
            text("against_england", "Against England"),
            text("trend", "Recent trend, where the release has it"),
            text("hot_spot", "How it stands to the thresholds of the workspace"),
            text("target", "The plans' targets and the verdicts")));

    private static final List<Field> READ = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.TIME_PERIOD_SORTABLE,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.UNIT,
            IndicatorFigures.VALUE_NOTE,
            IndicatorFigures.DISTRICT_OUTCOME_95,
            IndicatorFigures.DISTRICT_OUTCOME_998,
            IndicatorFigures.COUNTY_OUTCOME_95,
            IndicatorFigures.COUNTY_OUTCOME_998,
            IndicatorFigures.ENGLAND_OUTCOME_95,
            IndicatorFigures.ENGLAND_OUTCOME_998);

    private final Release release;
    private final AreaChoice area;
    private final Map<List<String>, PublishedRow> latest = new TreeMap<>(AreaProfile::compare);
    private final Set<String> byGroup = new TreeSet<>();
    private final TargetWords targets;
    private final TrendWords trends;

    private AreaProfile(Release release, AreaChoice area, TargetWords targets, TrendWords trends) {
        this.release = release;
        this.area = area;
        this.targets = targets;
        this.trends = trends;
    }

    /**
     * The profile of the area with a code or a name.
     *
     * @throws UnknownChoiceException where there is no such area, or several of the name
     */
    public static AreaProfile of(Release release, String text) {
        AreaChoice area = AreaChoice.find(release, text);
        Set<String> codes = new TreeSet<>(AreaScope.of(release, area.code()).codes());
        codes.add(area.code());
        AreaProfile profile =
                new AreaProfile(release, area, TargetWords.of(release, codes), TrendWords.of(release, codes));
        release.table(IndicatorFigures.TABLE).forEach(READ, row -> {
            if (codes.contains(row.text(IndicatorFigures.AREA_CODE))) {
                profile.add(row);
            }
        });
        return profile;
    }

    /** The latest figures, a line an indicator; null where a cell is empty. */
    public List<List<@Nullable Object>> rows() {
        WardPlaces places = WardPlaces.of(release, latest.values());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PublishedRow row : latest.values()) {
            List<@Nullable Object> line = new ArrayList<>(line(row));
            line.addAll(places.of(row));
            rows.add(Collections.unmodifiableList(line));
        }
        return rows;
    }

    /** What the area is, and what of it cannot be seen. */
    public String sentence() {
        long withheld = latest.values().stream()
                .filter(row -> row.text(IndicatorFigures.VALUE_NOTE).equals(ValueNote.CONFIDENTIAL.letter()))
                .count();
        Set<String> onlyByGroup = new TreeSet<>(byGroup);
        latest.keySet().forEach(key -> onlyByGroup.remove(key.get(0)));
        return area.description() + " (" + area.code() + "), boundaries " + area.vintage() + ". "
                + (latest.isEmpty() ? "This release has no figure of it." : "The latest figure of each indicator.")
                + (withheld == 0 ? "" : " [c]: withheld to protect people, " + withheld + " of " + latest.size() + ".")
                + (onlyByGroup.isEmpty()
                        ? ""
                        : " By group only: " + String.join(", ", onlyByGroup) + "; see jsna query.");
    }

    /** Rows of one indicator and area follow each other by period, so that the last is the latest. */
    private void add(PublishedRow row) {
        if (LatestFigures.isOfEverybody(row)) {
            latest.put(
                    List.of(row.text(IndicatorFigures.INDICATOR), row.text(IndicatorFigures.AREA_CODE)),
                    row.copy(READ));
        } else {
            byGroup.add(row.text(IndicatorFigures.INDICATOR));
        }
    }

    private List<@Nullable Object> line(PublishedRow row) {
        String note = row.text(IndicatorFigures.VALUE_NOTE);
        return Collections.unmodifiableList(Arrays.<@Nullable Object>asList(
                row.text(IndicatorFigures.AREA_NAME),
                row.text(IndicatorFigures.INDICATOR),
                row.text(IndicatorFigures.TIME_PERIOD),
                row.value(IndicatorFigures.VALUE),
                row.value(IndicatorFigures.LOWER_CI95),
                row.value(IndicatorFigures.UPPER_CI95),
                row.text(IndicatorFigures.UNIT),
                note.isEmpty() ? null : "[" + note + "]",
                outcome(row, IndicatorFigures.DISTRICT_OUTCOME_95, IndicatorFigures.DISTRICT_OUTCOME_998),
                outcome(row, IndicatorFigures.COUNTY_OUTCOME_95, IndicatorFigures.COUNTY_OUTCOME_998),
                outcome(row, IndicatorFigures.ENGLAND_OUTCOME_95, IndicatorFigures.ENGLAND_OUTCOME_998),
                trends.of(row),
                targets.hotSpot(row),
                targets.verdicts(row)));
    }

    /**
     * A difference that the wider limits show too is sure; a similar figure is not surely the same. Where there is no
     * value nothing is said of it.
     */
    static @Nullable String outcome(PublishedRow row, Field at95, Field at998) {
        if (row.value(IndicatorFigures.VALUE) == null) {
            return null;
        }
        String outcome = row.text(at95);
        return switch (outcome) {
            case "", "not compared" -> null;
            case "similar" -> outcome;
            default -> outcome.equals(row.text(at998)) ? "surely " + outcome : outcome;
        };
    }

    private static int compare(List<String> one, List<String> other) {
        int byIndicator = one.get(0).compareTo(other.get(0));
        return byIndicator != 0 ? byIndicator : one.get(1).compareTo(other.get(1));
    }

    private static List<Field> withPlaces(List<Field> columns) {
        List<Field> all = new ArrayList<>(columns);
        all.addAll(WardPlaces.COLUMNS);
        return List.copyOf(all);
    }

    private static Field text(String name, String description) {
        return new Field(name, FieldType.TEXT, false, description);
    }
}

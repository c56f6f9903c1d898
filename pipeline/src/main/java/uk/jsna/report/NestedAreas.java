package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.SmallAreasOfWards;

/**
 * The small areas within wards whose children are the most deprived, by the publisher's ranks of the income deprivation
 * affecting children index. The ranks come without limits of error, and need not be of the year of the wards' figures.
 */
public final class NestedAreas {

    /** The columns of the rows. */
    public static final List<Field> COLUMNS = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.VALUE,
            HotSpotWards.RANK,
            SmallAreasOfWards.SMALL_AREA_CODE,
            SmallAreasOfWards.SMALL_AREA_NAME,
            SmallAreasOfWards.CHILDREN,
            SmallAreasOfWards.IDACI_RANK,
            SmallAreasOfWards.IDACI_DECILE,
            new Field("rank_here", FieldType.INTEGER, true, "Rank among the small areas of all the wards chosen"));

    private record Nested(PublishedRow row, double rank) {}

    private final List<RankedWard> wards;
    private final Map<String, List<Nested>> byWard;
    private final int most;

    private NestedAreas(List<RankedWard> wards, Map<String, List<Nested>> byWard, int most) {
        this.wards = wards;
        this.byWard = byWard;
        this.most = most;
    }

    /**
     * The small areas of wards.
     *
     * @param most how many of each ward are shown
     * @throws UnreadableReleaseException where the release does not hold ranks of small areas in any of the wards
     */
    static NestedAreas of(Release release, List<RankedWard> wards, int most) {
        Map<String, List<Nested>> byWard = new TreeMap<>();
        wards.forEach(ward -> byWard.put(ward.figure().area().value(), new ArrayList<>()));
        PublishedTable table = release.table(SmallAreasOfWards.TABLE);
        table.rows(row -> byWard.containsKey(row.text(SmallAreasOfWards.WARD_CODE)))
                .forEach(row -> row.number(SmallAreasOfWards.IDACI_RANK)
                        .ifPresent(rank -> byWard.getOrDefault(row.text(SmallAreasOfWards.WARD_CODE), List.of())
                                .add(new Nested(row, rank))));
        if (!wards.isEmpty() && byWard.values().stream().allMatch(List::isEmpty)) {
            throw new UnreadableReleaseException("The release holds no rank of a small area in these wards, but"
                    + " --small-areas needs them. Name a source of the index under boundaries.small_area_deprivation in"
                    + " the workspace, and ask for wards in its scope.");
        }
        byWard.values().forEach(areas -> areas.sort(Comparator.comparingDouble(Nested::rank)));
        return new NestedAreas(wards, byWard, most);
    }

    /** The wards, the worst first, and in each its small areas, the most deprived first. */
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RankedWard ward : wards) {
            shown(ward).forEach(area -> rows.add(row(ward, area)));
        }
        return rows;
    }

    private List<@Nullable Object> row(RankedWard ward, Nested area) {
        PublishedRow row = area.row();
        return Arrays.asList(
                ward.figure().area().value(),
                ward.name(),
                ward.figure().value(),
                (long) ward.sureness().rank(),
                row.text(SmallAreasOfWards.SMALL_AREA_CODE),
                row.text(SmallAreasOfWards.SMALL_AREA_NAME),
                whole(row, SmallAreasOfWards.CHILDREN),
                (long) area.rank(),
                whole(row, SmallAreasOfWards.IDACI_DECILE),
                1 + all().stream().filter(other -> other.rank() < area.rank()).count());
    }

    private List<Nested> shown(RankedWard ward) {
        List<Nested> areas = byWard.getOrDefault(ward.figure().area().value(), List.of());
        return areas.subList(0, Math.min(most, areas.size()));
    }

    private List<Nested> all() {
        return byWard.values().stream().flatMap(List::stream).toList();
    }

    private static @Nullable Long whole(PublishedRow row, Field field) {
        return row.number(field).isPresent() ? (long) row.number(field).getAsDouble() : null;
    }

    /** How many small areas are shown of how many, how many are in England's most deprived tenth, and how sure that is. */
    public String sentence() {
        List<Nested> all = all();
        if (all.isEmpty()) {
            return "No ward is chosen, so no small area is shown.";
        }
        List<Nested> worst = all.stream()
                .filter(area ->
                        area.row().number(SmallAreasOfWards.IDACI_DECILE).orElse(0) == 1)
                .toList();
        String first =
                rows().size() + " of the " + all.size() + " small areas of these wards are shown, at most " + most
                        + " of each ward. " + worst.size() + " of the " + all.size()
                        + " are in the most deprived tenth of England's by income deprivation affecting children";
        double children = children(all);
        return first
                + (children > 0
                        ? ", with " + Numbers.rounded(100 * children(worst) / children, 1)
                                + "% of the children of these wards"
                        : "")
                + ". Their ranks are of " + all.get(0).row().text(SmallAreasOfWards.IDACI_PERIOD)
                + " and are published without limits of error.";
    }

    private static double children(List<Nested> areas) {
        return areas.stream()
                .mapToDouble(
                        area -> area.row().number(SmallAreasOfWards.CHILDREN).orElse(0))
                .sum();
    }
}

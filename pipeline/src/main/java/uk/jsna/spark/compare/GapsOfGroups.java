package uk.jsna.spark.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.inequality.Gap;
import uk.jsna.inequality.GroupFigure;
import uk.jsna.inequality.GroupPair;
import uk.jsna.spark.Cells;
import uk.jsna.statistics.Estimate;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;

/** Gaps between groups of children, from the figures of one indicator and period by area, sex, heading and group. */
final class GapsOfGroups {

    private record Heading(String area, String sex, String type) {}

    private final Indicator indicator;
    private final Map<Heading, Map<String, Cells>> byHeading = new LinkedHashMap<>();

    GapsOfGroups(Indicator indicator, List<Cells> figures) {
        this.indicator = indicator;
        for (Cells figure : figures) {
            String area = figure.text(IndicatorFigures.AREA_CODE);
            String sex = figure.text(IndicatorFigures.SEX);
            String type = figure.text(IndicatorFigures.CATEGORY_TYPE);
            String category = figure.text(IndicatorFigures.CATEGORY);
            if (!category.equals(MeasureGaps.TOTAL)) {
                add(new Heading(area, sex, type), category, figure);
            } else if (!sex.equals("Persons")) {
                add(new Heading(area, "Persons", "Sex"), sex, figure);
            }
        }
    }

    private void add(Heading heading, String group, Cells figure) {
        byHeading.computeIfAbsent(heading, unused -> new TreeMap<>()).put(group, figure);
    }

    List<Cells> rows() {
        List<Cells> rows = new ArrayList<>();
        byHeading.forEach((heading, groups) -> {
            boolean sexes = heading.type.equals("Sex") && groups.containsKey(GroupPair.SEXES.reference());
            List<GroupPair> pairs = sexes ? List.of(GroupPair.SEXES) : GroupPair.of(groups.keySet());
            for (GroupPair pair : pairs) {
                Cells group = groups.get(pair.group());
                Cells reference = groups.get(pair.reference());
                if (group != null && reference != null) {
                    rows.add(row(heading, pair, group, reference));
                }
            }
        });
        return rows;
    }

    private Cells row(Heading heading, GroupPair pair, Cells group, Cells reference) {
        Gap gap = Gap.of(indicator, figure(group), figure(reference));
        Cells row = Cells.of(Gaps.TABLE)
                .copy(group)
                .set(Gaps.SEX, heading.sex)
                .set(Gaps.CATEGORY_TYPE, heading.type)
                .set(Gaps.GROUP, pair.group())
                .set(Gaps.COMPARED_WITH, pair.reference())
                .set(Gaps.GROUP_VALUE, group.number(IndicatorFigures.VALUE))
                .set(Gaps.COMPARED_WITH_VALUE, reference.number(IndicatorFigures.VALUE));
        GapColumns.gap(row, indicator, gap);
        GapColumns.ENGLAND.write(row, gap, gapOf(AreaCode.ENGLAND.value(), heading, pair));
        GapColumns.REGION.write(row, gap, gapOf(group.textOrNull(IndicatorFigures.REGION_CODE), heading, pair));
        double neighbours =
                reference.number(IndicatorFigures.NEIGHBOURS_VALUE) - group.number(IndicatorFigures.NEIGHBOURS_VALUE);
        GapColumns.NEIGHBOURS.write(row, gap, new Gap(Estimate.withoutLimits(neighbours), "none"));
        if (indicator.valueType() != ValueType.SCORE) {
            GapColumns.representation(row, Gap.representation(figure(group), figure(reference)));
        }
        return row;
    }

    private Gap gapOf(@Nullable String area, Heading heading, GroupPair pair) {
        if (area == null || area.equals(heading.area)) {
            return Gap.MISSING;
        }
        Map<String, Cells> groups = byHeading.getOrDefault(new Heading(area, heading.sex, heading.type), Map.of());
        Cells group = groups.get(pair.group());
        Cells reference = groups.get(pair.reference());
        return group == null || reference == null ? Gap.MISSING : Gap.of(indicator, figure(group), figure(reference));
    }

    private static GroupFigure figure(Cells figure) {
        return new GroupFigure(
                new Estimate(
                        figure.number(IndicatorFigures.VALUE),
                        figure.number(IndicatorFigures.LOWER_CI95),
                        figure.number(IndicatorFigures.UPPER_CI95),
                        figure.number(IndicatorFigures.LOWER_CI998),
                        figure.number(IndicatorFigures.UPPER_CI998)),
                figure.number(IndicatorFigures.NUMERATOR),
                figure.number(IndicatorFigures.DENOMINATOR));
    }
}

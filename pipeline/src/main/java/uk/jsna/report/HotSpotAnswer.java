package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.HotSpot.Certainty;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetWards;

/** The hot spots that a query found, and a sentence that says among how many wards. */
public final class HotSpotAnswer {

    private static final Field CERTAINTY = new Field(
            "certainty",
            FieldType.TEXT,
            true,
            "surely over where the lower 95% limit is over the threshold too, else possibly over");

    /** The columns of the answer. */
    public static final List<Field> COLUMNS = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.LOWER_CI998,
            IndicatorFigures.UPPER_CI998,
            CERTAINTY,
            TargetWards.FEWER_NEEDED,
            IndicatorFigures.DENOMINATOR_KIND,
            IndicatorFigures.VALUE_NOTE);

    private final HotSpotQuery query;
    private final IndicatorWords indicator;
    private final String areaName;
    private final String period;
    private final List<HotSpot> hotSpots;
    private final WardTally wards;

    HotSpotAnswer(
            HotSpotQuery query,
            IndicatorWords indicator,
            String areaName,
            String period,
            List<HotSpot> hotSpots,
            WardTally wards) {
        this.query = query;
        this.indicator = indicator;
        this.areaName = areaName;
        this.period = period;
        this.hotSpots = List.copyOf(hotSpots);
        this.wards = wards;
    }

    /** The wards over the threshold, the worst first. */
    public List<HotSpot> hotSpots() {
        return hotSpots;
    }

    /** The same as rows of {@link #COLUMNS}; null where a cell is empty. */
    public List<List<@Nullable Object>> rows() {
        return hotSpots.stream().map(HotSpotAnswer::row).toList();
    }

    /** How many wards are over the threshold, of how many, or why none is. */
    public String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wards.judged() == 0 ? nothingToJudge() : hotSpots.isEmpty() ? noneOver() : someOver());
        if (wards.withheld() > 0) {
            sentences.add(wards(wards.withheld()) + " withheld to protect people and counted as neither.");
        }
        if (wards.absent() > 0) {
            sentences.add(wards(wards.absent()) + " without a value and counted as neither.");
        }
        return String.join(" ", sentences);
    }

    private String nothingToJudge() {
        return period.isEmpty()
                ? "The release holds no ward figures of " + indicator.id() + "."
                : "No ward of " + areaName + " has a value of " + indicator.id() + " in " + period + " ("
                        + query.group() + ").";
    }

    private String noneOver() {
        return "None of the " + wards.judged() + " wards of " + areaName + " with a value is over " + threshold()
                + ": " + subject() + ". The highest is "
                + indicator.withUnit(Numbers.shortest(wards.highest())) + " in " + wards.highestName() + ".";
    }

    private String someOver() {
        long sure = hotSpots.stream()
                .filter(ward -> ward.certainty() == Certainty.SURELY_OVER)
                .count();
        return hotSpots.size() + " of the " + wards.judged() + " wards of " + areaName
                + " with a value " + (hotSpots.size() == 1 ? "is" : "are") + " over " + threshold() + ", " + sure
                + " of them surely: " + subject() + ".";
    }

    private String subject() {
        return indicator.name() + ", " + period;
    }

    private String threshold() {
        return indicator.withUnit(query.threshold().stripTrailingZeros().toPlainString());
    }

    private static String wards(int count) {
        return count == 1 ? "1 ward is" : count + " wards are";
    }

    private static List<@Nullable Object> row(HotSpot ward) {
        HotSpot.Limits limits = ward.limits();
        return Arrays.asList(
                ward.areaCode(),
                ward.areaName(),
                ward.value(),
                number(limits.lower95()),
                number(limits.upper95()),
                number(limits.lower998()),
                number(limits.upper998()),
                ward.certainty().words(),
                ward.fewerNeeded().isPresent() ? ward.fewerNeeded().getAsLong() : null,
                ward.denominatorKind(),
                ward.valueNote());
    }

    private static @Nullable Double number(OptionalDouble limit) {
        return limit.isPresent() ? limit.getAsDouble() : null;
    }
}

package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
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
    private final AreaScope area;
    private final String period;
    private final List<WardStanding> wards;

    HotSpotAnswer(
            HotSpotQuery query, IndicatorWords indicator, AreaScope area, String period, List<WardStanding> wards) {
        this.query = query;
        this.indicator = indicator;
        this.area = area;
        this.period = period;
        this.wards = List.copyOf(wards);
    }

    /** The name of the area whose wards were looked at. */
    public String areaName() {
        return area.name();
    }

    /** The period the values are of; empty where the indicator has no ward figures. */
    public String period() {
        return period;
    }

    /** Every ward of the area, the worst first. */
    public List<WardStanding> wards() {
        return wards;
    }

    /** The wards over the threshold, the worst first. */
    public List<WardStanding> hotSpots() {
        return wards.stream().filter(ward -> ward.standing().isOver()).toList();
    }

    /** How many wards stand so. */
    public int count(Standing standing) {
        return (int) wards.stream().filter(ward -> ward.standing() == standing).count();
    }

    /** How many wards have a value. */
    public int judged() {
        return (int) wards.stream().filter(ward -> ward.standing().isJudged()).count();
    }

    /** The wards over the threshold as rows of {@link #COLUMNS}; null where a cell is empty. */
    public List<List<@Nullable Object>> rows() {
        return hotSpots().stream().map(HotSpotAnswer::row).toList();
    }

    /** The same as a Tablesaw table. */
    public Table toTablesaw() {
        TablesawColumns table = new TablesawColumns(sentence(), COLUMNS);
        rows().forEach(row -> table.accept(field -> row.get(COLUMNS.indexOf(field))));
        return table.toTable();
    }

    /** How many wards are over the threshold, of how many, or why none is. */
    public String sentence() {
        List<String> sentences = new ArrayList<>();
        int over = hotSpots().size();
        sentences.add(judged() == 0 ? nothingToJudge() : over == 0 ? noneOver() : someOver(over));
        if (count(Standing.WITHHELD) > 0) {
            sentences.add(wards(count(Standing.WITHHELD)) + " withheld to protect people and counted as neither.");
        }
        if (count(Standing.ABSENT) > 0) {
            sentences.add(wards(count(Standing.ABSENT)) + " without a value and counted as neither.");
        }
        return String.join(" ", sentences);
    }

    private String nothingToJudge() {
        return period.isEmpty()
                ? "The release holds no ward figures of " + indicator.id() + "."
                : "No ward of " + area.wardsOf() + " has a value of " + indicator.id() + " in " + period + " ("
                        + query.group() + ").";
    }

    private String noneOver() {
        WardStanding highest = wards.get(0);
        return (judged() == 1 ? "The one ward of " : "None of the " + judged() + " wards of ")
                + area.wardsOf() + " with a value is " + (judged() == 1 ? "not " : "") + "over " + threshold() + ": "
                + subject() + ". The highest is "
                + indicator.withUnit(Numbers.shortest(highest.value().orElseThrow())) + " in " + highest.areaName()
                + ".";
    }

    private String someOver(int over) {
        return (judged() == 1 ? "The one ward of " : over + " of the " + judged() + " wards of ")
                + area.wardsOf() + " with a value " + (over == 1 ? "is" : "are")
                + " over " + threshold() + ", " + count(Standing.SURELY_OVER) + " of them surely: " + subject() + ".";
    }

    private String subject() {
        return indicator.name() + ", " + period;
    }

    /** The threshold with its unit. */
    String threshold() {
        return indicator.withUnit(query.threshold().stripTrailingZeros().toPlainString());
    }

    private static String wards(int count) {
        return count == 1 ? "1 ward is" : count + " wards are";
    }

    private static List<@Nullable Object> row(WardStanding ward) {
        WardStanding.Limits limits = ward.limits();
        return Arrays.asList(
                ward.areaCode(),
                ward.areaName(),
                number(ward.value()),
                number(limits.lower95()),
                number(limits.upper95()),
                number(limits.lower998()),
                number(limits.upper998()),
                ward.standing().words(),
                ward.fewerNeeded().isPresent() ? ward.fewerNeeded().getAsLong() : null,
                ward.denominatorKind(),
                ward.valueNote());
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}

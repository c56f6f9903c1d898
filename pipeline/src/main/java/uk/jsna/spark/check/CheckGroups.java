package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.CalculatedFigures;

/** Groups of areas without a figure, because not all of their areas have one. */
public final class CheckGroups {

    private CheckGroups() {}

    /** The findings, one a group and indicator. */
    public static List<Finding> of(Dataset<Row> calculated, AreaRegister register) {
        if (register.groups().isEmpty()) {
            return List.of();
        }
        Map<String, List<Cells>> lacking = new TreeMap<>();
        calculated
                .filter(col(CalculatedFigures.AREA_TYPE)
                        .equalTo(AreaType.GROUP.name())
                        .and(col(CalculatedFigures.NUMERATOR).isNull()))
                .orderBy(Fields.cols(CalculatedFigures.TABLE.key()))
                .collectAsList()
                .stream()
                .map(row -> Cells.of(CalculatedFigures.TABLE, row))
                .forEach(row -> lacking.computeIfAbsent(
                                row.text(CalculatedFigures.AREA_CODE) + "|" + row.text(CalculatedFigures.INDICATOR),
                                unused -> new ArrayList<>())
                        .add(row));
        Set<String> counted = counted(calculated, register);
        return lacking.values().stream()
                .map(figures -> finding(figures, counted, register))
                .toList();
    }

    private static Finding finding(List<Cells> figures, Set<String> counted, AreaRegister register) {
        Cells first = figures.get(0);
        String group = first.text(CalculatedFigures.AREA_CODE);
        Set<AreaCode> members = register.membersOf(new AreaCode(group));
        List<AreaCode> missing = members.stream()
                .filter(member -> !counted.contains(key(first, member.value())))
                .toList();
        AreaCode one = missing.get(0);
        return Finding.warn(
                "group_has_all_areas",
                Finding.Place.ofArea(first.text(CalculatedFigures.SOURCE), group),
                figures.size() + " figures of " + first.text(CalculatedFigures.INDICATOR) + " for '"
                        + first.text(CalculatedFigures.AREA_NAME) + "' are not available; in "
                        + first.text(CalculatedFigures.TIME_PERIOD) + " " + missing.size() + " of its "
                        + members.size() + " areas have no count, the first: " + one
                        + register.area(one)
                                .map(area -> " '" + area.name() + "'")
                                .orElse("") + ".");
    }

    /** Which areas of groups have a count of which figure. */
    private static Set<String> counted(Dataset<Row> calculated, AreaRegister register) {
        Set<AreaCode> members = new TreeSet<>();
        register.groups().forEach(group -> members.addAll(register.membersOf(group.code())));
        Object[] codes = members.stream().map(AreaCode::value).toArray();
        Set<String> counted = new TreeSet<>();
        calculated
                .filter(col(CalculatedFigures.AREA_CODE)
                        .isin(codes)
                        .and(col(CalculatedFigures.NUMERATOR).isNotNull()))
                .collectAsList()
                .forEach(row -> {
                    Cells figure = Cells.of(CalculatedFigures.TABLE, row);
                    counted.add(key(figure, figure.text(CalculatedFigures.AREA_CODE)));
                });
        return counted;
    }

    private static String key(Cells figure, String area) {
        return String.join(
                "|",
                area,
                figure.text(CalculatedFigures.INDICATOR),
                figure.text(CalculatedFigures.SEX),
                figure.text(CalculatedFigures.CATEGORY_TYPE),
                figure.text(CalculatedFigures.CATEGORY),
                figure.text(CalculatedFigures.TIME_PERIOD));
    }
}

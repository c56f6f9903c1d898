package uk.jsna.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source states each figure once. What stands twice was pasted twice, or two files hold one year. */
final class NoFigureStandsTwice implements SliceCheck {

    static final String CHECK = "no_figure_stands_twice";

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<CheckedFigure> slice, GateReport report) {
        Map<String, List<CheckedFigure>> same = new LinkedHashMap<>();
        for (CheckedFigure figure : slice) {
            report.looked(CHECK, figure.source(), 1);
            same.computeIfAbsent(
                            figure.source() + "|" + figure.slice().period() + "|"
                                    + figure.area().code(),
                            unused -> new ArrayList<>())
                    .add(figure);
        }
        same.values().stream().filter(each -> each.size() > 1).forEach(each -> report.breached(twice(each)));
    }

    /** The last of the rows is the one to look at. */
    private static Breach twice(List<CheckedFigure> same) {
        CheckedFigure last = same.stream()
                .max(java.util.Comparator.comparing(
                                (CheckedFigure figure) -> figure.place().file())
                        .thenComparing(figure -> figure.place().sheet())
                        .thenComparingLong(figure -> figure.place().row()))
                .orElseThrow();
        return Breach.open(Finding.fail(
                CHECK,
                last.place(),
                last.subject() + " stands " + same.size() + " times for "
                        + last.area().code() + " (" + last.slice().group()
                        + "), but must stand once. Remove the rows that repeat it, or one of two files of one year."));
    }
}

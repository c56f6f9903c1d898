package uk.jsna.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.jsna.indicator.AreaType;

/**
 * A source that states a figure for wards of an area states it for all of them, if only by a mark. Wards of other
 * boundaries than the workspace's are not counted: there the lookups say what becomes of them.
 */
final class ExpectedWardsArePresent implements SliceCheck {

    static final String CHECK = "expected_wards_are_present";

    private final ExpectedWards expected;

    ExpectedWardsArePresent(ExpectedWards expected) {
        this.expected = expected;
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<CheckedFigure> slice, GateReport report) {
        Map<String, List<CheckedFigure>> bySource = new TreeMap<>();
        for (CheckedFigure figure : slice) {
            if (figure.area().code().type() == AreaType.WARD) {
                bySource.computeIfAbsent(figure.source(), unused -> new ArrayList<>())
                        .add(figure);
            }
        }
        bySource.values().forEach(wards -> expected.scope().forEach(area -> look(area, wards, report)));
    }

    private void look(String area, List<CheckedFigure> wards, GateReport report) {
        TreeMap<String, String> missing = new TreeMap<>(expected.of(area));
        int all = missing.size();
        CheckedFigure any = null;
        for (CheckedFigure ward : wards) {
            if (area.equals(ward.area().district()) || area.equals(ward.area().county())) {
                if (!ward.area().vintage().equals(expected.vintage())) {
                    return;
                }
                missing.remove(ward.area().code().value());
                any = ward;
            }
        }
        if (any == null || all == 0) {
            return;
        }
        report.looked(CHECK, any.source(), all);
        if (!missing.isEmpty()) {
            report.breached(breach(area, any, missing, all));
        }
    }

    private Breach breach(String area, CheckedFigure any, SortedMap<String, String> missing, int all) {
        String first = missing.firstKey();
        return Breach.open(Finding.warn(
                CHECK,
                new Finding.Place(any.source(), any.place().file(), any.place().sheet(), 0, "", first),
                any.subject() + " (" + any.slice().group() + ") has no row for " + missing.size() + " of the " + all
                        + " wards of " + area + " in " + expected.vintage()
                        + ", but must have one for each; the first: "
                        + first + " '" + missing.get(first)
                        + "'. Get the whole file, or mark the ward as not available."));
    }
}

package uk.jsna.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.ValueType;
import uk.jsna.quality.Reconciliation;
import uk.jsna.quality.ValueMovedWithinChance.Move;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;

/**
 * The published figures of two releases. Whatever is said of their difference is worked out from what both publish, so
 * that it knows no more than a reader of both does.
 */
public final class ReleasePair {

    private final Side before;
    private final Side after;
    private final Map<List<Object>, FigureState> was;
    private final Map<List<Object>, FigureState> now;

    private ReleasePair(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.was = figures(before.release());
        this.now = figures(after.release());
    }

    /**
     * A release and what it was made of, which a release that is being built cannot say itself yet.
     *
     * @param release its tables
     * @param origin what it was made of
     */
    public record Side(Release release, ReleaseOrigin origin) {

        /**
         * A published release.
         *
         * @throws UnreadableReleaseException where it is not there or does not say what it was made of
         */
        public static Side of(Path folder) {
            return new Side(Release.open(folder), ReleaseOrigin.read(folder));
        }
    }

    /**
     * Reads the figures of two releases.
     *
     * @throws UnreadableReleaseException where a table is missing or damaged
     */
    public static ReleasePair of(Side before, Side after) {
        return new ReleasePair(before, after);
    }

    /** Every figure that differs. */
    public ReleaseDifference difference() {
        RevisionCauses causes = causes();
        List<Revision> revisions = new ArrayList<>();
        now.forEach((key, figure) -> {
            FigureState old = was.get(key);
            if (old == null) {
                revisions.add(new Revision(null, figure, causes.ofAdded(figure)));
            } else if (!(old.isWithheld() && figure.isWithheld())) {
                compare(old, figure, causes, revisions);
            }
        });
        was.forEach((key, figure) -> {
            if (!now.containsKey(key)) {
                revisions.add(new Revision(figure, null, causes.ofRemoved(figure)));
            }
        });
        revisions.sort(Revision.IN_KEY_ORDER);
        return new ReleaseDifference(before.origin().release(), revisions);
    }

    private static void compare(FigureState was, FigureState now, RevisionCauses causes, List<Revision> revisions) {
        if (!was.hasTheNumbersOf(now)) {
            revisions.add(new Revision(was, now, causes.ofNumbers(was, now)));
        } else if (was.isShown() && !was.outcomes().equals(now.outcomes())) {
            revisions.add(new Revision(was, now, causes.ofComparisons(was, now)));
        }
    }

    private RevisionCauses causes() {
        RevisionCauses causes = new RevisionCauses(before.origin(), after.origin());
        Set<String> counts = counts(before.release());
        counts.addAll(counts(after.release()));
        for (Map<List<Object>, FigureState> side : List.of(was, now)) {
            side.values()
                    .forEach(figure -> causes.learn(figure, counts.contains(figure.text(IndicatorFigures.INDICATOR))));
        }
        now.forEach((key, figure) -> {
            FigureState old = was.get(key);
            if (old != null && old.isWithheld() != figure.isWithheld()) {
                causes.learnMask(figure);
            }
        });
        return causes;
    }

    /** Whether figures of an indicator for two periods are of one series, with no break between them. */
    @FunctionalInterface
    public interface OneSeries {

        /** Whether they are; periods as they are published. */
        boolean holds(String indicator, String earlier, String later);
    }

    /**
     * Every value that has limits and one to be held against: its own, or for a new period the latest of its series. An
     * indicator that one release defines otherwise than the other has none.
     */
    public List<Move> moves(OneSeries series) {
        Set<String> redefined = redefined();
        Map<String, FigureState> latest = new TreeMap<>();
        was.values().stream()
                .filter(FigureState::hasLimits)
                .forEach(figure -> latest.merge(
                        figure.series(), figure, (one, other) -> one.period() > other.period() ? one : other));
        List<Move> moves = new ArrayList<>();
        now.forEach((key, figure) -> {
            FigureState own = was.get(key);
            FigureState last = latest.get(figure.series());
            FigureState old = own == null && last != null && last.period() < figure.period() ? last : own;
            String indicator = figure.text(IndicatorFigures.INDICATOR);
            if (old != null
                    && old.hasLimits()
                    && figure.hasLimits()
                    && !redefined.contains(indicator)
                    && series.holds(
                            indicator,
                            old.said(IndicatorFigures.TIME_PERIOD),
                            figure.said(IndicatorFigures.TIME_PERIOD))) {
                moves.add(move(old, figure));
            }
        });
        return moves.stream().filter(move -> move.standardError() > 0).toList();
    }

    private static Move move(FigureState old, FigureState figure) {
        return new Move(
                new Reconciliation.Point(
                        figure.text(IndicatorFigures.INDICATOR),
                        new AreaCode(figure.text(IndicatorFigures.AREA_CODE)),
                        figure.said(IndicatorFigures.AREA_NAME),
                        figure.said(IndicatorFigures.TIME_PERIOD)),
                figure.text(IndicatorFigures.SEX) + ", " + figure.text(IndicatorFigures.CATEGORY),
                old.said(IndicatorFigures.TIME_PERIOD),
                old.amount(IndicatorFigures.VALUE),
                figure.amount(IndicatorFigures.VALUE),
                Math.hypot(old.standardError(), figure.standardError()));
    }

    /** Indicators of which a part of the definition is another than in the release before. */
    private Set<String> redefined() {
        Map<String, String> then = definitions(before.release());
        Set<String> redefined = new TreeSet<>();
        definitions(after.release()).forEach((indicator, definition) -> {
            if (!definition.equals(then.getOrDefault(indicator, definition))) {
                redefined.add(indicator);
            }
        });
        return redefined;
    }

    private static Map<String, String> definitions(Release release) {
        Map<String, String> definitions = new TreeMap<>();
        release.table(Indicators.TABLE)
                .forEach(row -> definitions.put(
                        row.text(Indicators.INDICATOR),
                        String.join(
                                "|",
                                row.text(Indicators.DEFINITION),
                                row.text(Indicators.POPULATION),
                                row.text(Indicators.UNIT),
                                row.text(Indicators.PERIOD_TYPE))));
        return definitions;
    }

    private static Map<List<Object>, FigureState> figures(Release release) {
        Map<List<Object>, FigureState> figures = new LinkedHashMap<>();
        release.table(IndicatorFigures.TABLE).forEach(row -> {
            FigureState figure = FigureState.of(row);
            figures.put(figure.key(), figure);
        });
        return figures;
    }

    private static Set<String> counts(Release release) {
        Set<String> counts = new TreeSet<>();
        release.table(Indicators.TABLE).forEach(row -> {
            if (row.text(Indicators.VALUE_TYPE).equalsIgnoreCase(ValueType.COUNT.name())) {
                counts.add(row.text(Indicators.INDICATOR));
            }
        });
        return counts;
    }
}

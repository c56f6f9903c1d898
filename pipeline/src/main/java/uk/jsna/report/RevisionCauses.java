package uk.jsna.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.ReleaseOrigin.Gives;
import uk.jsna.report.ReleaseOrigin.SourceOrigin;
import uk.jsna.report.Revision.Cause;
import uk.jsna.table.IndicatorFigures;

/**
 * Why a figure changed, worked out from what the two releases were made of and never guessed: a cause is named where what
 * it needs did change. Where several did, all of them are named.
 */
final class RevisionCauses {

    private final ReleaseOrigin before;
    private final ReleaseOrigin after;
    private final Map<String, Set<String>> sourcesOf = new TreeMap<>();
    private final Set<String> counts = new TreeSet<>();
    private final Set<String> masked = new HashSet<>();

    RevisionCauses(ReleaseOrigin before, ReleaseOrigin after) {
        this.before = before;
        this.after = after;
    }

    /** Learns which sources an indicator's figures come from. */
    void learn(FigureState figure, boolean isCount) {
        String source = figure.said(IndicatorFigures.SOURCE);
        sourcesOf
                .computeIfAbsent(figure.text(IndicatorFigures.INDICATOR), unused -> new TreeSet<>())
                .add(source);
        if (isCount) {
            counts.add(source);
        }
    }

    /** Learns that a figure was withheld or shown anew; others of its slice may lose or gain what they are compared with. */
    void learnMask(FigureState figure) {
        masked.add(figure.slice());
    }

    EnumSet<Cause> ofAdded(FigureState now) {
        return any(now.said(IndicatorFigures.SOURCE), Cause.NEW_DATA);
    }

    EnumSet<Cause> ofRemoved(FigureState was) {
        return any(was.said(IndicatorFigures.SOURCE), Cause.REVISION);
    }

    /** A figure that both releases hold, with other numbers. */
    EnumSet<Cause> ofNumbers(FigureState was, FigureState now) {
        if (was.isWithheld() != now.isWithheld()) {
            return EnumSet.of(Cause.DISCLOSURE);
        }
        Set<String> sources =
                new TreeSet<>(List.of(was.said(IndicatorFigures.SOURCE), now.said(IndicatorFigures.SOURCE)));
        if (now.said(IndicatorFigures.DENOMINATOR_KIND).equals("joined")) {
            sources.addAll(counts);
        }
        EnumSet<Cause> causes = general(sources);
        if (sources.stream().anyMatch(this::mayBeRevised)) {
            causes.add(Cause.REVISION);
        }
        if (!was.said(IndicatorFigures.BOUNDARY_VINTAGE).equals(now.said(IndicatorFigures.BOUNDARY_VINTAGE))) {
            causes.add(Cause.BOUNDARY);
        }
        return orUnexplained(causes);
    }

    /** A figure that both releases hold with the same numbers, compared with others to another end. */
    EnumSet<Cause> ofComparisons(FigureState was, FigureState now) {
        Set<String> sources = new TreeSet<>(sourcesOf.getOrDefault(now.text(IndicatorFigures.INDICATOR), Set.of()));
        sources.addAll(after.sources().keySet().stream()
                .filter(id -> gives(id) == Gives.NEIGHBOURS)
                .toList());
        EnumSet<Cause> causes = general(sources);
        if (sources.stream().anyMatch(this::mayBeRevised)) {
            causes.add(gained(was, now) ? Cause.NEW_DATA : Cause.REVISION);
        }
        if (masked.contains(now.slice())) {
            causes.add(Cause.DISCLOSURE);
        }
        return orUnexplained(causes);
    }

    private static boolean gained(FigureState was, FigureState now) {
        return now.outcomes().entrySet().stream()
                .allMatch(each -> each.getValue().equals(was.outcomes().get(each.getKey()))
                        || "not compared".equals(was.outcomes().get(each.getKey())));
    }

    private EnumSet<Cause> any(String source, Cause ofFiles) {
        EnumSet<Cause> causes = general(Set.of(source));
        if (mayBeRevised(source)
                && before.sources().containsKey(source)
                && after.sources().containsKey(source)) {
            causes.add(ofFiles);
        }
        return orUnexplained(causes);
    }

    /** What does not depend on a source's files: the programme, the configuration, the places. */
    private EnumSet<Cause> general(Set<String> sources) {
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!before.programme().equals(after.programme())) {
            causes.add(Cause.METHOD);
        }
        if (!before.workspace().equals(after.workspace())
                || sources.stream()
                        .anyMatch(source -> !Objects.equals(described(before, source), described(after, source)))) {
            causes.add(Cause.CONFIGURATION);
        }
        if (placesMoved()) {
            causes.add(Cause.BOUNDARY);
        }
        return causes;
    }

    private boolean placesMoved() {
        Set<String> all = new TreeSet<>(before.sources().keySet());
        all.addAll(after.sources().keySet());
        return all.stream().anyMatch(id -> gives(id) == Gives.PLACES && mayBeRevised(id));
    }

    private @Nullable Gives gives(String source) {
        SourceOrigin origin =
                after.sources().getOrDefault(source, before.sources().get(source));
        return origin == null ? null : origin.gives();
    }

    private boolean mayBeRevised(String source) {
        SourceOrigin was = before.sources().get(source);
        SourceOrigin now = after.sources().get(source);
        if (was == null || now == null) {
            return was != null || now != null;
        }
        return now.mayHaveOtherFilesThan(was);
    }

    private static @Nullable String described(ReleaseOrigin release, String source) {
        SourceOrigin origin = release.sources().get(source);
        return origin == null ? null : origin.description();
    }

    private static EnumSet<Cause> orUnexplained(EnumSet<Cause> causes) {
        return causes.isEmpty() ? EnumSet.of(Cause.UNEXPLAINED) : causes;
    }
}

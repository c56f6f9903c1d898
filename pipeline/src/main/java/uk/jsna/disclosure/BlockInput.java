package uk.jsna.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one block: those of the new release, and those that earlier releases showed and withheld.
 *
 * @param now figures of the new release
 * @param past earlier figures with their decisions, by release, oldest first
 * @param signed figures for whose incident a person has signed
 */
public record BlockInput(List<CountedFigure> now, SortedMap<String, List<Past>> past, java.util.Set<CellKey> signed) {

    /** A figure as an earlier release left it. */
    public record Past(CountedFigure figure, FigureDecision decision) {}

    public BlockInput {
        now = List.copyOf(now);
        past = new TreeMap<>(past);
        signed = java.util.Set.copyOf(signed);
    }

    /** The figures of a first release. */
    public static BlockInput of(List<CountedFigure> now) {
        return new BlockInput(now, new TreeMap<>(Map.of()), java.util.Set.of());
    }
}

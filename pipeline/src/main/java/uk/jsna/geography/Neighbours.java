package uk.jsna.geography;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.jsna.indicator.AreaCode;

/**
 * Statistical neighbours: for each authority the authorities most like it, nearest first, in one year's edition of the
 * set. The edition is part of every figure that uses it.
 *
 * @param edition such as {@code 2021}; empty where a workspace has none
 */
public record Neighbours(String edition, Map<AreaCode, List<AreaCode>> byArea) implements Serializable {

    /** No neighbours at all. */
    public static final Neighbours NONE = new Neighbours("", Map.of());

    public Neighbours {
        byArea = Map.copyOf(byArea);
    }

    /** The neighbours of an authority, nearest first; none where the edition does not hold it. */
    public List<AreaCode> of(AreaCode area) {
        return byArea.getOrDefault(area, List.of());
    }

    /**
     * The same set with the codes that authorities have now. Where an edition holds an authority under both codes, its
     * row under the code of now stands, and as a neighbour it counts once.
     */
    public Neighbours renamed(UnaryOperator<AreaCode> now) {
        Map<AreaCode, List<AreaCode>> renamed = new TreeMap<>();
        new TreeMap<>(byArea).forEach((area, others) -> {
            AreaCode own = now.apply(area);
            if (own.equals(area) || !byArea.containsKey(own)) {
                renamed.put(own, others.stream().map(now).distinct().toList());
            }
        });
        return new Neighbours(edition, renamed);
    }

    /** From ranked links: area, then rank, then neighbour. */
    public static Neighbours ofRanks(String edition, Map<AreaCode, ? extends Map<Integer, AreaCode>> ranks) {
        Map<AreaCode, List<AreaCode>> byArea = new TreeMap<>();
        ranks.forEach((area, ranked) -> byArea.put(
                area,
                new TreeSet<>(ranked.keySet())
                        .stream().map(rank -> neighbour(ranked, rank)).toList()));
        return new Neighbours(edition, byArea);
    }

    private static AreaCode neighbour(Map<Integer, AreaCode> ranked, Integer rank) {
        AreaCode neighbour = ranked.get(rank);
        if (neighbour == null) {
            throw new IllegalStateException("no neighbour of rank " + rank);
        }
        return neighbour;
    }
}

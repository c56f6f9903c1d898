package uk.jsna.geography;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.indicator.AreaCode;

/**
 * Which areas lie beside each other: those whose boundaries share a corner. Official boundaries of one vintage share
 * their corners exactly, however they are generalised.
 */
public record Adjacency(Map<AreaCode, Set<AreaCode>> byArea) implements Serializable {

    /** No shapes are known, so no area is known to lie beside another. */
    public static final Adjacency NONE = new Adjacency(Map.of());

    public Adjacency {
        byArea = Map.copyOf(byArea);
    }

    /** Areas with the corners of their boundaries; corners are the same where they are equal. */
    public static Adjacency ofCorners(Map<AreaCode, ? extends Collection<?>> corners) {
        Map<Object, List<AreaCode>> atCorner = new HashMap<>();
        corners.forEach((area, points) -> new HashSet<Object>(points)
                .forEach(point -> atCorner.computeIfAbsent(point, unused -> new java.util.ArrayList<>(2))
                        .add(area)));
        Map<AreaCode, Set<AreaCode>> byArea = new TreeMap<>();
        corners.keySet().forEach(area -> byArea.put(area, new TreeSet<>()));
        atCorner.values()
                .forEach(meeting -> meeting.forEach(area -> meeting.stream()
                        .filter(other -> !other.equals(area))
                        .forEach(other -> beside(byArea, area).add(other))));
        return new Adjacency(byArea);
    }

    private static Set<AreaCode> beside(Map<AreaCode, Set<AreaCode>> byArea, AreaCode area) {
        return byArea.computeIfAbsent(area, unused -> new TreeSet<>());
    }

    /** Whether the area's shape is known. */
    public boolean knows(AreaCode area) {
        return byArea.containsKey(area);
    }

    /** The areas beside an area; none where it is an island or its shape is not known. */
    public Set<AreaCode> of(AreaCode area) {
        return byArea.getOrDefault(area, Set.of());
    }
}

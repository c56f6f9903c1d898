package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts that are still unknown, grouped by the constraints that link them. */
final class Components {

    private final int[] parent;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, List<Constraint>> constraints = new HashMap<>();

    private Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    static Components of(CountSystem system) {
        Components components = new Components(system.size());
        for (Constraint constraint : system.constraints()) {
            int first = firstUnknown(constraint, system);
            for (int i = 0; i < constraint.size(); i++) {
                if (!system.isKnown(constraint.unknown(i))) {
                    components.parent[components.rootOf(constraint.unknown(i))] = components.rootOf(first);
                }
            }
        }
        components.gather(system);
        return components;
    }

    private void gather(CountSystem system) {
        for (int place = 0; place < parent.length; place++) {
            if (!system.isKnown(place)) {
                members.computeIfAbsent(rootOf(place), root -> new ArrayList<>())
                        .add(place);
            }
        }
        for (Constraint constraint : system.constraints()) {
            int first = firstUnknown(constraint, system);
            if (first >= 0) {
                constraints
                        .computeIfAbsent(rootOf(first), root -> new ArrayList<>())
                        .add(constraint);
            }
        }
    }

    private static int firstUnknown(Constraint constraint, CountSystem system) {
        for (int i = 0; i < constraint.size(); i++) {
            if (!system.isKnown(constraint.unknown(i))) {
                return constraint.unknown(i);
            }
        }
        return -1;
    }

    int rootOf(int place) {
        int root = place;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    RangeSearch search(int root, CountSystem system) {
        int[] places = members.getOrDefault(root, List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        return new RangeSearch(system, places, constraints.getOrDefault(root, List.of()));
    }

    Set<Technique> techniques(int root) {
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        constraints.getOrDefault(root, List.of()).forEach(constraint -> techniques.add(constraint.technique()));
        return techniques;
    }
}

package uk.jsna.attacker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that one release publishes, cell by cell. */
final class Release {

    /** Children are known for a period where the release names them in any row of that period. */
    private record Family(String indicator, String period, String parent) {}

    private final SortedMap<Key, Published> cells = new TreeMap<>();
    private final Map<Family, SortedSet<String>> children = new java.util.HashMap<>();
    private final Map<String, String> parents = new java.util.HashMap<>();
    private final List<String> unread = new java.util.ArrayList<>();

    Published cell(Key key, String parent) {
        if (!parent.isEmpty()) {
            children.computeIfAbsent(new Family(key.indicator(), key.period(), parent), family -> new TreeSet<>())
                    .add(key.area());
            parents.put(key.area(), parent);
        }
        return cells.computeIfAbsent(key, k -> new Published(k, parent));
    }

    void addUnread(String file) {
        unread.add(file);
    }

    /** Files of the folder in which nothing could be read. */
    List<String> unread() {
        return unread;
    }

    Collection<Published> cells() {
        return cells.values();
    }

    Optional<Published> find(Key key) {
        return Optional.ofNullable(cells.get(key));
    }

    SortedSet<String> childrenOf(Key key) {
        return children.getOrDefault(new Family(key.indicator(), key.period(), key.area()), new TreeSet<>());
    }

    /** How many areas an area lies in, one in the other; areas of one depth are ranked together. */
    int depthOf(String area) {
        int depth = 0;
        for (String at = parents.get(area); at != null && depth < 20; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /** The release's periods of an indicator, in the order of their texts. */
    List<String> periodsOf(String indicator) {
        return cells.keySet().stream()
                .filter(key -> key.indicator().equals(indicator))
                .map(Key::period)
                .distinct()
                .sorted()
                .toList();
    }
}

package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.jsna.attacker.file.Shape;

/** Everything that one release publishes of the indicators at risk, cell by cell, and what stands on its pages beside. */
final class Release {

    /** The rows of one table about one indicator, period, sex and category, in the table's order. */
    record Sequence(String table, List<Key> rows) {}

    /** Words or a number beside cells that could be several: what is said, and of which cells. */
    record Mention(String where, List<Key> cells, Optional<Statistic> statistic, Printed number) {}

    /** Words in which an area of a withheld figure is named. */
    record Sentence(String where, String context, String words) {}

    /** Counts of areas in an area: how many have a value, and how many of them are over a threshold. */
    record Tally(String where, Key area, double threshold, Map<Role, Printed> numbers) {}

    private final Names names;
    private final Map<Key, Published> cells = new LinkedHashMap<>();
    private final Map<Key, List<Published>> cellsOfEveryArea = new HashMap<>();
    private final Map<String, Sequence> sequences = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Sentence> sentences = new java.util.LinkedHashSet<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<Key, SortedSet<String>> children = new HashMap<>();
    private final Map<Key, Key> parents = new HashMap<>();
    private int rows;

    Release(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    Published cell(Key key) {
        return cells.computeIfAbsent(key, this::first);
    }

    private Published first(Key key) {
        Published cell = new Published(key);
        cellsOfEveryArea
                .computeIfAbsent(key.withArea(""), unused -> new ArrayList<>())
                .add(cell);
        return cell;
    }

    /** The cells of the same indicator, period, sex and group, in whatever area. */
    List<Published> inEveryArea(Key key) {
        return cellsOfEveryArea.getOrDefault(key.withArea(""), List.of());
    }

    void addUnread(String file) {
        unread.add(file);
    }

    void addUnknown(Collection<String> columns) {
        unknown.addAll(columns);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(Sentence sentence) {
        sentences.add(sentence);
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void add(Tally tally) {
        tallies.add(tally);
    }

    void seen(int rowsAboutAreas) {
        rows = rowsAboutAreas;
    }

    void addToSequence(String table, Key key) {
        sequences
                .computeIfAbsent(table + "|" + key.withArea(""), name -> new Sequence(table, new ArrayList<>()))
                .rows()
                .add(key);
    }

    /** Rows about an area that were seen. */
    int rows() {
        return rows;
    }

    /** Files of the folder in which nothing could be read. */
    List<String> unread() {
        return unread;
    }

    /** Columns whose role nobody knows. */
    List<String> unknown() {
        return unknown;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Collection<Sentence> sentences() {
        return sentences;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Tally> tallies() {
        return tallies;
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    Collection<Published> cells() {
        return cells.values();
    }

    Optional<Published> find(Key key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** True where the council withholds the cell; what a publisher had withheld before is not the council's secret. */
    boolean isSecret(Published cell) {
        return cell.isWithheld() && !names.isPublic(cell.source());
    }

    /** The cell of the nearest area above. */
    Optional<Key> parentOf(Key key) {
        return Optional.ofNullable(parents.get(key));
    }

    /** Each cell's area put under the nearest area above it that has a cell of its own. */
    void settle() {
        children.clear();
        Set<String> groups = names.groups().keySet();
        for (Key key : cells.keySet()) {
            if (groups.contains(key.area())) {
                continue;
            }
            for (String ancestor : names.ancestorsOf(key.area())) {
                Key parent = key.withArea(ancestor);
                if (cells.containsKey(parent)) {
                    children.computeIfAbsent(parent, area -> new TreeSet<>()).add(key.area());
                    parents.put(key, parent);
                    break;
                }
            }
        }
    }

    SortedSet<String> childrenOf(Key key) {
        return children.getOrDefault(key, java.util.Collections.emptySortedSet());
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

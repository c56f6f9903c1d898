package uk.jsna.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A set of cells that can move together while all others stay: a connected part of the release, usually one district,
 * one indicator and the periods that are linked by pooling. Blocks share no cell, so they are decided independently.
 */
final class Block {

    private final int[] places;
    private final List<Row> rows;

    private Block(int[] places, List<Row> rows) {
        this.places = places;
        this.rows = rows;
    }

    /** True where one of the cells lies in the block. */
    boolean holdsAnyOf(BitSet cells) {
        return Arrays.stream(places).anyMatch(cells::get);
    }

    /** True where a change of each cell, by its index in the block, leaves every sum as it is. */
    boolean isBalanced(long[] changes) {
        return rows.stream().allMatch(row -> row.total(changes) == 0);
    }

    /** The places of its cells in the model, ascending. */
    int[] places() {
        return places;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * The cells nearest to one of the block's, by the sums that link them: a deviation of these alone is one of the block.
     * In a large block a cell is nearly always protected by its neighbours, and the search among them is much shorter.
     */
    Block near(int index, int size) {
        List<List<Integer>> rowsOf = rowsOf();
        BitSet near = new BitSet(places.length);
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(index));
        near.set(index);
        while (!queue.isEmpty()) {
            for (int row : rowsOf.get(queue.remove())) {
                for (int member : rows.get(row).members) {
                    if (!near.get(member) && near.cardinality() < size) {
                        near.set(member);
                        queue.add(member);
                    }
                }
            }
        }
        int[] kept = near.stream().toArray();
        return new Block(
                Arrays.stream(kept).map(each -> places[each]).toArray(),
                rows.stream()
                        .map(row -> row.within(kept))
                        .filter(row -> row.length() > 0)
                        .toList());
    }

    private List<List<Integer>> rowsOf() {
        List<List<Integer>> rowsOf = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            rowsOf.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int member : rows.get(row).members) {
                rowsOf.get(member).add(row);
            }
        }
        return rowsOf;
    }

    /** The parts of the release that are connected by cells which may move, at the given tier or below. */
    static List<Block> of(ReleaseModel model, BitSet withheld, int tier) {
        int size = model.size();
        Components components = new Components(size);
        BitSet movable = new BitSet(size);
        for (int place = 0; place < size; place++) {
            movable.set(place, mayMove(model.cell(place), withheld.get(place), tier));
        }
        for (Sum sum : model.sums()) {
            int[] members = membersOf(sum, movable);
            for (int member : members) {
                components.join(members[0], member);
            }
        }
        return gather(model, movable, components);
    }

    private static boolean mayMove(Cell cell, boolean withheld, int tier) {
        if (cell.bounds().width() == 0) {
            return false;
        }
        return withheld
                || cell.standing() instanceof Standing.Unpublished
                || (cell.standing() instanceof Standing.Publishable publishable
                        && publishable.cost().tier() <= tier);
    }

    private static int[] membersOf(Sum sum, BitSet movable) {
        return IntStream.concat(IntStream.of(sum.total()), Arrays.stream(sum.parts()))
                .filter(movable::get)
                .toArray();
    }

    private static List<Block> gather(ReleaseModel model, BitSet movable, Components components) {
        SortedMap<Integer, List<Integer>> membersByRoot = new TreeMap<>();
        int[] indexInBlock = new int[model.size()];
        movable.stream().forEach(place -> {
            List<Integer> members = membersByRoot.computeIfAbsent(components.rootOf(place), root -> new ArrayList<>());
            indexInBlock[place] = members.size();
            members.add(place);
        });
        Map<Integer, List<Row>> rowsByRoot = new HashMap<>();
        for (Sum sum : model.sums()) {
            int[] moving = membersOf(sum, movable);
            if (moving.length > 0) {
                rowsByRoot
                        .computeIfAbsent(components.rootOf(moving[0]), root -> new ArrayList<>())
                        .add(Row.of(moving, sum.total(), indexInBlock));
            }
        }
        return membersByRoot.entrySet().stream()
                .map(block -> new Block(
                        block.getValue().stream().mapToInt(Integer::intValue).toArray(),
                        rowsByRoot.getOrDefault(block.getKey(), List.of())))
                .toList();
    }

    /** A sum over the block's cells that may not change: members by their index in the block, the total with sign -1. */
    static final class Row {

        private final int[] members;
        private final int[] signs;

        private Row(int[] members, int[] signs) {
            this.members = members;
            this.signs = signs;
        }

        private static Row of(int[] moving, int total, int[] local) {
            int[] members = new int[moving.length];
            int[] signs = new int[moving.length];
            for (int i = 0; i < moving.length; i++) {
                members[i] = local[moving[i]];
                signs[i] = moving[i] == total ? -1 : 1;
            }
            return new Row(members, signs);
        }

        /** The same over some of its members, by their index among the cells that are kept, ascending. */
        private Row within(int[] kept) {
            int[] some = IntStream.range(0, members.length)
                    .filter(i -> Arrays.binarySearch(kept, members[i]) >= 0)
                    .toArray();
            return new Row(
                    Arrays.stream(some)
                            .map(i -> Arrays.binarySearch(kept, members[i]))
                            .toArray(),
                    Arrays.stream(some).map(i -> signs[i]).toArray());
        }

        private long total(long[] changes) {
            long total = 0;
            for (int i = 0; i < members.length; i++) {
                total += signs[i] * changes[members[i]];
            }
            return total;
        }

        int length() {
            return members.length;
        }

        int member(int index) {
            return members[index];
        }

        int sign(int index) {
            return signs[index];
        }
    }
}

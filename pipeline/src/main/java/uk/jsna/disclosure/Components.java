package uk.jsna.disclosure;

/** Which cells are connected, directly or through others (union-find with path halving). */
final class Components {

    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int rootOf(int place) {
        int root = place;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Connects two cells; the smaller place becomes the root, so that the outcome does not depend on the order. */
    void join(int first, int second) {
        int a = rootOf(first);
        int b = rootOf(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}

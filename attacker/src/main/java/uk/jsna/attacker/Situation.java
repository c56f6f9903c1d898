package uk.jsna.attacker;

/**
 * What the reader has in hand: one release and the way to read it.
 *
 * @param release its cells
 * @param number 0 for the newest release, 1 for the one before, and so on
 * @param knowledge layout, sums and premises
 */
record Situation(Release release, int number, Knowledge knowledge) {

    int numerator(CountSystem system, Key key) {
        return system.place(new CountSystem.Count(key, false, number));
    }

    int denominator(CountSystem system, Key key) {
        return system.place(new CountSystem.Count(key, true, number));
    }

    Layout layout() {
        return knowledge.layout();
    }
}

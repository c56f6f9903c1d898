package uk.jsna.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One part of a proposal: its lines, the columns it uses, and what it is unsure of. */
final class Part {

    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Set<String> marks = new TreeSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    void line(String line) {
        lines.add(line);
    }

    void use(int column) {
        used.add(column);
    }

    /** Adds a doubt, and a comment above the lines of the part. */
    void doubt(String part, int sure, String what) {
        doubts.add(new Doubt(part, sure, what));
        lines.add(0, "# " + part + ", " + sure + "% sure: " + what);
    }

    /** Notes a text that stands where a part of the table has nothing to say. */
    void mark(String text) {
        marks.add(text);
    }

    Set<String> marks() {
        return marks;
    }

    List<String> lines() {
        return lines;
    }

    Set<Integer> used() {
        return used;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}

package uk.jsna.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up a source's columns in a header, and gathers what is missing or stands there twice. */
final class Columns {

    /** Stands for a column that the header does not have; its cells are blank. */
    static final int NONE = Integer.MAX_VALUE;

    private final Header header;
    private final List<String> faults = new ArrayList<>();

    Columns(Header header) {
        this.header = header;
    }

    Header header() {
        return header;
    }

    /** The index of the one column that a name finds. */
    int one(String name) {
        List<Header.Match> found = header.find(name);
        if (found.size() == 1) {
            return found.get(0).column().index();
        }
        faults.add(
                found.isEmpty()
                        ? "no column is named '" + name + "'"
                        : found.size() + " columns are named '" + name + "'");
        return NONE;
    }

    int optional(@Nullable String name) {
        return name == null ? NONE : one(name);
    }

    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return faults.stream().distinct().toList();
    }

    /** The name of a column for a message. */
    String name(int index) {
        return index < header.width() ? header.column(index).name() : "";
    }
}

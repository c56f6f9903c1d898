package uk.jsna.file;

import org.jspecify.annotations.Nullable;

/** Chooses what to read of a file, and takes its rows. */
@FunctionalInterface
public interface SheetVisitor {

    /** Whether to look into a member of an archive at all; the name is its path, nested archives joined by '!'. */
    default boolean wantsMember(String member) {
        return true;
    }

    /** Called once for each sheet in the file's order; null means that its rows are not wanted. */
    @Nullable
    RowVisitor sheet(SheetId sheet);
}

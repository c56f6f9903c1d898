package uk.jsna.file;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where in a publisher's file something was found.
 *
 * @param file the file's name without its folder
 * @param member the path inside an archive, or null
 * @param sheet the sheet's name, or null
 * @param row the row's number from 1; 0 where no row is meant
 */
public record FilePlace(
        String file, @Nullable String member, @Nullable String sheet, int row) implements Serializable {

    static FilePlace of(SheetId sheet, int row) {
        return new FilePlace(sheet.file(), sheet.member(), sheet.name(), row);
    }

    @Override
    public String toString() {
        return file
                + (member == null ? "" : ", member " + member)
                + (sheet == null ? "" : ", sheet '" + sheet + "'")
                + (row == 0 ? "" : ", row " + row);
    }
}

package uk.jsna.file;

import org.jspecify.annotations.Nullable;

/**
 * The name of one table in a publisher's file.
 *
 * @param file the file's name without its folder
 * @param member the path inside an archive, nested archives joined by '!'; null for a file on its own
 * @param name the sheet's name in a workbook; null for formats that hold one table
 * @param format the format of the table
 * @param hidden whether the workbook hides the sheet from its readers
 */
public record SheetId(
        String file, @Nullable String member, @Nullable String name, TableFormat format, boolean hidden) {

    static SheetId plain(String file, @Nullable String member, TableFormat format) {
        return new SheetId(file, member, null, format, false);
    }

    /** The sheet's place in words: {@code schools.zip, member data.xlsx, sheet 'Table 1'}. */
    public String describe() {
        return file + (member == null ? "" : ", member " + member) + (name == null ? "" : ", sheet '" + name + "'");
    }
}

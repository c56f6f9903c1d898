package uk.jsna.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Reads which area a row is about. */
final class AreaReader {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;&/]\\s*|\\s+and\\s+");
    private static final int LONGEST_LIST = 200;
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L})[\\d,]+$");

    private final AreaPart part;
    private final SheetReading reading;
    private final Marks marks;
    private final List<Integer> codes = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private final List<TextPattern> leaveOut;
    private final Map<String, String> means = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final int authority;
    private @Nullable AreaReference last;

    AreaReader(AreaPart part, SheetReading reading, Columns columns) {
        this.part = part;
        this.reading = reading;
        this.marks = new Marks(reading.source().marks());
        means.putAll(part.means());
        part.code().forEach(name -> codes.add(columns.one(name)));
        part.name().forEach(name -> names.add(columns.one(name)));
        this.authority = columns.optional(part.authority());
        this.leaveOut = part.leaveOut().stream().map(TextPattern::of).toList();
    }

    /** The area of a row; null where it names none, one that is left out, or one that cannot be understood. */
    @Nullable
    AreaReference read(SheetRow row) {
        if (part.is() != null) {
            return new AreaReference(AreaReference.By.CODE, "gss", part.is(), "", "");
        }
        if (part.fill() && told(row, level(row)).isEmpty()) {
            return last == null ? leftOut("row without an area") : last;
        }
        last = readOwn(row);
        return last;
    }

    private String told(SheetRow row, int level) {
        if (part.by() == AreaReference.By.CODE) {
            return text(row, codes, level);
        }
        return authority == Columns.NONE ? name(row, level) : authority(row);
    }

    private String authority(SheetRow row) {
        return authority == Columns.NONE ? "" : row.cell(authority).stripped();
    }

    private @Nullable AreaReference readOwn(SheetRow row) {
        int level = level(row);
        String code = text(row, codes, level);
        String within = authority(row);
        String told = told(row, level);
        if (told.isEmpty()) {
            return level < codes.size() - 1 ? withoutCode(row, level) : leftOut("row without an area");
        }
        for (TextPattern pattern : leaveOut) {
            if (pattern.matches(told)) {
                return leftOut("area " + pattern);
            }
        }
        String name = name(row, level);
        if (!reading.isPlain(row, "", name) || !reading.isPlain(row, "", within)) {
            return null;
        }
        if (part.by() == AreaReference.By.NAME && name.isEmpty()) {
            return withoutName(row, within);
        }
        if (part.by() == AreaReference.By.NAME && !reading.isPlain(row, "", code)) {
            return null;
        }
        String gss = means.get(part.by() == AreaReference.By.NAME ? name : code);
        if (gss == null && part.by() == AreaReference.By.NAME) {
            return new AreaReference(AreaReference.By.NAME, part.scheme(), code, name, within);
        }
        if (gss != null) {
            return new AreaReference(AreaReference.By.CODE, "gss", gss, name, within);
        }
        if (isWellFormed(code)) {
            return new AreaReference(AreaReference.By.CODE, part.scheme(), code, name, within);
        }
        return several(row, code, name);
    }

    private @Nullable AreaReference several(SheetRow row, String code, String name) {
        List<String> parts = code.length() > LONGEST_LIST ? List.of() : Arrays.asList(SEVERAL.split(code));
        if (parts.size() > 1 && parts.stream().allMatch(this::isWellFormed)) {
            reading.find(
                    SourceCheck.AREAS_SINGLE,
                    row.number(),
                    "",
                    "the row stands for " + String.join(" and ", parts)
                            + " together, but must stand for one area to be placed on the map. Its figures are kept"
                            + " apart; leave the code out to be rid of this.");
            return new AreaReference(AreaReference.By.CODE, "combined", String.join(" ", parts), name, "");
        }
        reading.tally().refused();
        reading.find(SourceCheck.AREA_CODE_WELL_FORMED, row.number(), "", CodeScheme.complaint(part.scheme(), code));
        return null;
    }

    private boolean isWellFormed(String code) {
        return CodeScheme.isWellFormed(part.scheme(), code);
    }

    private @Nullable AreaReference leftOut(String reason) {
        reading.tally().leftOut(reason);
        return null;
    }

    /**
     * An area that has a name and no code must not be taken for the wider area whose code stands in the next column.
     */
    private @Nullable AreaReference withoutCode(SheetRow row, int level) {
        reading.tally().refused();
        reading.find(
                SourceCheck.AREA_CODE_WELL_FORMED,
                row.number(),
                part.code().get(level),
                "the area '" + Excerpt.of(name(row, level))
                        + "' has no code, but must have one to be told from the area that it lies"
                        + " in. Leave the row out under 'rows', or find its code.");
        return null;
    }

    private @Nullable AreaReference withoutName(SheetRow row, String within) {
        reading.tally().refused();
        reading.find(
                SourceCheck.AREA_CODE_WELL_FORMED,
                row.number(),
                part.name().get(0),
                "an area in '" + Excerpt.of(within)
                        + "' has no name, but must have one to be found by it. Leave the row out under 'rows', or find"
                        + " its name.");
        return null;
    }

    /** The first pair of columns that names an area; that of the last where none does. */
    private int level(SheetRow row) {
        int last = Math.max(0, codes.size() - 1);
        for (int level = 0; level < last; level++) {
            if (!text(row, codes, level).isEmpty() || !text(row, names, level).isEmpty()) {
                return level;
            }
        }
        return last;
    }

    /**
     * The text of the column at a level; empty where there is no such column, or a mark in place of a text. In the last
     * column a mark may be what the source says that an area is called there: ALL for England.
     */
    private String text(SheetRow row, List<Integer> columns, int level) {
        String text = level < columns.size() ? row.cell(columns.get(level)).stripped() : "";
        boolean isLast = level == codes.size() - 1 && !text.isEmpty() && means.containsKey(text);
        return marks.isMark(text) && !isLast ? "" : text;
    }

    private String name(SheetRow row, int level) {
        String text = text(row, names, level);
        for (int next = Math.max(level + 1, codes.size()); text.isEmpty() && next < names.size(); next++) {
            text = text(row, names, next);
        }
        String name = ColumnName.normalised(text);
        return part.footnotes() ? FOOTNOTE.matcher(name).replaceAll("") : name;
    }
}

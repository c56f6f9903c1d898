package uk.jsna.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Reads which area a row is about. */
final class AreaReader {

    private static final Map<String, Pattern> SCHEMES = Map.of(
            "gss", Pattern.compile("[A-Z]\\d{8}"),
            "dfe_la", Pattern.compile("\\d{3}"),
            "ons_old", Pattern.compile("\\d{2}[A-Z]{2}([A-Z]{2})?|[A-Z]"));
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;&/]\\s*|\\s+and\\s+");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L})[\\d,]+$");

    private final AreaPart part;
    private final SheetReading reading;
    private final Marks marks;
    private final List<Integer> codes = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private final List<TextPattern> leaveOut;
    private final int authority;

    AreaReader(AreaPart part, SheetReading reading, Columns columns) {
        this.part = part;
        this.reading = reading;
        this.marks = new Marks(reading.source().marks());
        part.code().forEach(name -> codes.add(columns.one(name)));
        part.name().forEach(name -> names.add(columns.one(name)));
        this.authority = columns.optional(part.authority());
        this.leaveOut = part.leaveOut().stream().map(TextPattern::of).toList();
    }

    /** The area of a row; null where it names none, one that is left out, or one that cannot be understood. */
    @Nullable
    AreaReference read(SheetRow row) {
        String code = first(row, codes);
        String within =
                authority == Columns.NONE ? "" : row.cell(authority).shown().strip();
        String told = part.by() == AreaReference.By.NAME ? within : code;
        if (told.isEmpty()) {
            reading.tally().leftOut("row without an area");
            return null;
        }
        for (TextPattern pattern : leaveOut) {
            if (pattern.matches(told)) {
                reading.tally().leftOut("area " + pattern);
                return null;
            }
        }
        String name = name(row);
        if (part.by() == AreaReference.By.NAME) {
            return new AreaReference(AreaReference.By.NAME, part.scheme(), code, name, within);
        }
        if (isWellFormed(code)) {
            return new AreaReference(AreaReference.By.CODE, part.scheme(), code, name, within);
        }
        return several(row, code, name);
    }

    private @Nullable AreaReference several(SheetRow row, String code, String name) {
        List<String> parts = Arrays.asList(SEVERAL.split(code));
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
        reading.find(
                SourceCheck.AREA_CODE_WELL_FORMED,
                row.number(),
                "",
                "area code is '" + code + "', but must be " + example()
                        + ". Check the column, or say where the table ends.");
        return null;
    }

    private String example() {
        return switch (part.scheme()) {
            case "gss" -> "a letter and eight digits such as E05011940";
            case "dfe_la" -> "three digits such as 857";
            case "ons_old" -> "an old code such as 45UBFQ";
            default -> "a code of the scheme " + part.scheme();
        };
    }

    private boolean isWellFormed(String code) {
        Pattern scheme = SCHEMES.get(part.scheme());
        return scheme == null || scheme.matcher(code).matches();
    }

    private String first(SheetRow row, List<Integer> columns) {
        for (int column : columns) {
            String text = row.cell(column).shown().strip();
            if (!marks.isMark(text)) {
                return text;
            }
        }
        return "";
    }

    private String name(SheetRow row) {
        String name = ColumnName.normalised(first(row, names));
        return part.footnotes() ? FOOTNOTE.matcher(name).replaceAll("") : name;
    }
}

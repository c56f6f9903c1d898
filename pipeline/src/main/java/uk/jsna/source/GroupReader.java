package uk.jsna.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.Sex;

/** Reads the group of people that a row is about, from one part of the descriptor. */
final class GroupReader {

    private final SheetReading reading;
    private final Conditions when;
    private final Dimension sex;
    private final Dimension age;
    private final Dimension categoryType;
    private final Dimension category;

    GroupReader(GroupPart part, SheetReading reading, Columns columns) {
        this.reading = reading;
        this.when = new Conditions(part.when(), columns);
        this.sex = new Dimension(part.sex(), columns);
        this.age = new Dimension(part.age(), columns);
        this.categoryType = new Dimension(part.categoryType(), columns);
        this.category = new Dimension(part.category(), columns);
    }

    boolean covers(SheetRow row) {
        return when.hold(row);
    }

    /** The group; null where a text has no meaning in the source, which has a finding then. */
    Observation.@Nullable Group read(SheetRow row, Map<String, String> captured, Observation.Group otherwise) {
        String readSex = sex.read(row, captured, otherwise.sex().name());
        String readAge = age.read(row, captured, otherwise.age());
        String readType = categoryType.read(row, captured, otherwise.categoryType());
        String readCategory = category.read(row, captured, otherwise.category());
        if (readSex == null || readAge == null || readType == null || readCategory == null) {
            return null;
        }
        Sex known = sexOf(readSex);
        if (known == null) {
            return sex.unknown(row, readSex);
        }
        return new Observation.Group(known, readAge, readType, readCategory);
    }

    /** The sex that a text names; null where it names none. */
    static @Nullable Sex sexOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "persons", "total", "all" -> Sex.PERSONS;
            case "female", "females", "girls" -> Sex.FEMALE;
            case "male", "males", "boys" -> Sex.MALE;
            default -> null;
        };
    }

    /** One dimension with its column looked up. */
    private final class Dimension {
        private final @Nullable DimensionPart part;
        private final int column;
        private final String columnName;
        private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        Dimension(@Nullable DimensionPart part, Columns columns) {
            this.part = part;
            this.column = part == null ? Columns.NONE : columns.optional(part.column());
            this.columnName = columns.name(column);
            if (part != null) {
                values.putAll(part.values());
            }
        }

        @Nullable
        String read(SheetRow row, Map<String, String> captured, String otherwise) {
            if (part == null) {
                return otherwise;
            }
            String text = part.is() == null ? row.cell(column).stripped() : filled(part.is(), captured);
            if (values.isEmpty()) {
                return reading.isPlain(row, columnName, text) ? text : null;
            }
            String meaning = values.get(text);
            if (meaning == null) {
                unknown(row, text);
            }
            return meaning;
        }

        private static String filled(String template, Map<String, String> captured) {
            String text = template;
            for (Map.Entry<String, String> entry : captured.entrySet()) {
                text = text.replace("{" + entry.getKey() + "}", entry.getValue());
            }
            return text;
        }

        Observation.@Nullable Group unknown(SheetRow row, String text) {
            reading.tally().refused();
            reading.find(
                    SourceCheck.GROUPS_KNOWN,
                    row.number(),
                    columnName,
                    "the group is '" + Excerpt.of(text) + "', but must be one of " + String.join(", ", known())
                            + ". Say what it means under 'values', or leave its rows out.");
            return null;
        }

        private Iterable<String> known() {
            return values.isEmpty() ? java.util.List.of("persons", "female", "male") : values.keySet();
        }
    }
}

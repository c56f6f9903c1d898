package uk.jsna.jobs;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.jsna.table.Field;

/** What every command that prints rows has: their format and the help, listed after the options of the command itself. */
final class PrintOptions extends CommandOutput {

    @Option(
            names = "--format",
            order = 101,
            paramLabel = "FORMAT",
            converter = RowFormatConverter.class,
            description = "table, csv or json (default: table)")
    private RowFormat format = RowFormat.TABLE;

    boolean isTable() {
        return format == RowFormat.TABLE;
    }

    /** Prints rows; a null is an empty cell. */
    void rows(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows) {
        rows(format, columns, rows);
    }

    /** Prints a line for a person among the rows. */
    void line(String text) {
        text(text + "\n");
    }

    /** Reads {@code table}, {@code csv} or {@code json}. */
    static final class RowFormatConverter implements ITypeConverter<RowFormat> {
        @Override
        public RowFormat convert(String text) {
            try {
                return RowFormat.valueOf(text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it is '" + text + "', but must be table, csv or json");
            }
        }
    }
}

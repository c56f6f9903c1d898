package uk.jsna.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;

/**
 * One table of a review.
 *
 * @param name what a command names it by
 * @param title its heading
 * @param columns its columns
 * @param rows its rows; null where a cell is empty
 */
public record ReviewPart(String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {

    public ReviewPart {
        columns = List.copyOf(columns);
    }

    /**
     * A column of a review's table.
     *
     * @param field its name and type
     * @param heading the words that a page prints over it
     * @param decimals decimals printed, where it holds numbers
     */
    public record Column(Field field, String heading, int decimals) {

        static Column text(String name, String heading) {
            return new Column(new Field(name, FieldType.TEXT, false, heading), heading, 0);
        }

        static Column number(String name, String heading, int decimals) {
            return new Column(new Field(name, FieldType.NUMBER, false, heading), heading, decimals);
        }

        static Column count(String name, String heading) {
            return new Column(new Field(name, FieldType.COUNT, false, heading), heading, 0);
        }
    }

    /** The columns' declarations. */
    public List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** A number, unless it is NaN. */
    static @Nullable Double known(double number) {
        return Double.isNaN(number) ? null : number;
    }
}

package uk.jsna.jobs;

import java.util.List;
import java.util.function.Consumer;
import uk.jsna.attacker.file.Reading;
import uk.jsna.attacker.file.Shape;
import uk.jsna.attacker.file.TableHead;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/** The rows of a table of figures, as the attacker's own reader finds them in a file. */
final class FigureRows implements Reading {

    private final Consumer<Figure> taker;
    private List<String> columns = List.of();

    FigureRows(Consumer<Figure> taker) {
        this.taker = taker;
    }

    /** One row, by its columns. */
    record Figure(List<String> columns, List<String> cells) {

        String text(Field field) {
            return cells.get(columns.indexOf(field.name()));
        }

        /** The number in a column; NaN where there is none. */
        double number(Field field) {
            String text = text(field);
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }

        String key() {
            return text(IndicatorFigures.INDICATOR) + "/" + text(IndicatorFigures.AREA_CODE) + "/"
                    + text(IndicatorFigures.TIME_PERIOD) + "/" + text(IndicatorFigures.SEX);
        }
    }

    @Override
    public void table(TableHead head) {
        columns = head.columns();
    }

    @Override
    public void row(List<String> cells) {
        taker.accept(new Figure(columns, List.copyOf(cells)));
    }

    @Override
    public void text(String context, String words) {
        // A table's own description says nothing of its rows.
    }

    @Override
    public void shape(Shape shape) {
        throw new IllegalStateException("a table has no shapes: " + shape);
    }
}

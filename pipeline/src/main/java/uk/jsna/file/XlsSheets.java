package uk.jsna.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Second pass over an XLS workbook: its records, put together to rows. */
final class XlsSheets implements HSSFListener {

    private final List<@Nullable RowSink> sinks;
    private final List<List<MergedRanges.Range>> merged;
    private final Consumer<RowSink> started;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(ignored -> {});
    private final NumberText numbers = new NumberText();
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable RowSink sink;
    private MergedRanges ranges = new MergedRanges(List.of());
    private int sheet = -1;
    private int depth;
    private int row = -1;

    XlsSheets(List<@Nullable RowSink> sinks, List<List<MergedRanges.Range>> merged, Consumer<RowSink> started) {
        this.sinks = sinks;
        this.merged = merged;
        this.started = started;
    }

    static boolean startsSheet(BOFRecord start) {
        return start.getType() == BOFRecord.TYPE_WORKSHEET || start.getType() == BOFRecord.TYPE_EXCEL_4_MACRO;
    }

    @Override
    public void processRecord(Record next) {
        formats.processRecord(next);
        if (next instanceof BOFRecord start) {
            depth++;
            if (startsSheet(start)) {
                startSheet();
            }
        } else if (next instanceof EOFRecord) {
            depth--;
            if (depth == 0) {
                endRow();
                sink = null;
            }
        } else if (next instanceof SSTRecord shared) {
            texts = shared;
        } else if (sink != null && depth == 1) {
            processCell(next);
        }
    }

    private void startSheet() {
        sheet++;
        row = -1;
        sink = sheet < sinks.size() ? sinks.get(sheet) : null;
        ranges = new MergedRanges(sheet < merged.size() ? merged.get(sheet) : List.of());
        if (sink != null) {
            started.accept(sink);
        }
    }

    private void processCell(Record next) {
        if (next instanceof StringRecord text && !cells.isEmpty()) {
            Cell formula = cells.get(cells.size() - 1);
            cells.set(
                    cells.size() - 1,
                    formula instanceof Cell.Formula f
                            ? new Cell.Formula(f.formula(), Cell.text(text.getString()))
                            : formula);
        } else if (next instanceof CellValueRecordInterface cell) {
            if (cell.getRow() != row) {
                endRow();
                row = cell.getRow();
            }
            while (cells.size() < cell.getColumn()) {
                cells.add(Cell.Empty.BLANK);
            }
            cells.add(valueOf(cell));
        }
    }

    private Cell valueOf(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return texts == null
                    ? Cell.Empty.BLANK
                    : Cell.text(texts.getString(label.getSSTIndex()).getString());
        }
        if (cell instanceof NumberRecord number) {
            return number(cell, number.getValue());
        }
        if (cell instanceof FormulaRecord formula) {
            return new Cell.Formula("", formulaResult(formula));
        }
        if (cell instanceof BoolErrRecord flag) {
            return flag.isBoolean()
                    ? new Cell.Text(flag.getBooleanValue() ? "TRUE" : "FALSE")
                    : new Cell.Text(FormulaError.forInt(flag.getErrorValue()).getString());
        }
        return cell instanceof LabelRecord label ? Cell.text(label.getValue()) : Cell.Empty.BLANK;
    }

    private Cell formulaResult(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> new Cell.Text(formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR ->
                new Cell.Text(FormulaError.forInt(formula.getCachedErrorValue()).getString());
            default -> Cell.Empty.BLANK;
        };
    }

    private Cell number(CellValueRecordInterface cell, double value) {
        return numbers.cell(value, formats.getFormatIndex(cell), formats.getFormatString(cell));
    }

    private void endRow() {
        if (sink != null && !cells.isEmpty()) {
            ranges.cover(row, cells);
            if (!sink.row(row + 1, cells)) {
                sink = null;
            }
        }
        cells.clear();
    }
}

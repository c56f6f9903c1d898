package uk.jsna.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Excel 97 to 2003 workbooks, read record by record. */
final class XlsReader {

    private final Content content;
    private final ReadLimits limits;
    private @Nullable RowSink sink;

    XlsReader(Content content, ReadLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    void read(SheetVisitor visitor) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(content.path().toFile(), true)) {
            if (!file.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !file.getRoot().hasEntryCaseInsensitive("Book")) {
                offerOther(visitor);
                return;
            }
            Contents contents = new Contents();
            process(file, contents);
            List<@Nullable RowSink> sinks = new ArrayList<>();
            for (BoundSheetRecord bound : contents.sheets) {
                FilePlace place = content.place();
                SheetId sheet = new SheetId(
                        place.file(),
                        place.member(),
                        bound.getSheetname(),
                        TableFormat.XLS,
                        bound.isHidden() || bound.isVeryHidden());
                RowVisitor rows = visitor.sheet(sheet);
                sinks.add(rows == null ? null : new RowSink(sheet, limits, rows));
            }
            if (sinks.stream().anyMatch(wanted -> wanted != null)) {
                process(file, new XlsSheets(sinks, contents.merged, started -> sink = started));
            }
        } catch (RowSink.VisitorException | RefusedFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Refusal refusal = Refusal.damaged("XLS", String.valueOf(e.getMessage()));
            throw sink == null ? new RefusedFileException(content.place(), refusal, e) : sink.refuse(refusal, e);
        }
    }

    private void offerOther(SheetVisitor visitor) {
        SheetId sheet = SheetId.plain(content.place().file(), content.place().member(), TableFormat.OTHER);
        RowVisitor rows = visitor.sheet(sheet);
        if (rows != null) {
            throw new RowSink(sheet, limits, rows).refuse(Refusal.notATable());
        }
    }

    private static void process(POIFSFileSystem file, HSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        new HSSFEventFactory().processWorkbookEvents(request, file);
    }

    /** First pass: the sheets' names, and their merged cells, which the format keeps after the rows. */
    private static final class Contents implements HSSFListener {
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final List<List<MergedRanges.Range>> merged = new ArrayList<>();

        @Override
        public void processRecord(Record next) {
            if (next instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else if (next instanceof BOFRecord start && XlsSheets.startsSheet(start)) {
                merged.add(new ArrayList<>());
            } else if (next instanceof MergeCellsRecord cells && !merged.isEmpty()) {
                for (int i = 0; i < cells.getNumAreas(); i++) {
                    CellRangeAddress area = cells.getAreaAt(i);
                    merged.get(merged.size() - 1)
                            .add(new MergedRanges.Range(
                                    area.getFirstRow(),
                                    area.getLastRow(),
                                    area.getFirstColumn(),
                                    area.getLastColumn()));
                }
            }
        }
    }
}

package uk.jsna.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;

/**
 * The pages of a Parquet row group, each looked at before it is decoded. The decoder sets memory aside for as many values
 * as a page claims in one run or one dictionary; a page may not claim more than its bytes can hold.
 */
final class ParquetPages implements PageReadStore {

    private final PageReadStore group;

    ParquetPages(PageReadStore group) {
        this.group = group;
    }

    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
        return new Checked(group.getPageReader(column), column);
    }

    @Override
    public long getRowCount() {
        return group.getRowCount();
    }

    @Override
    public void close() {
        group.close();
    }

    /** The pages of one column. */
    private record Checked(PageReader pages, ColumnDescriptor column) implements PageReader {

        @Override
        public long getTotalValueCount() {
            return pages.getTotalValueCount();
        }

        @Override
        public DictionaryPage readDictionaryPage() {
            DictionaryPage page = pages.readDictionaryPage();
            if (page != null && page.getDictionarySize() > page.getBytes().size()) {
                throw new IllegalArgumentException("a dictionary of "
                        + page.getBytes().size() + " bytes claims " + page.getDictionarySize() + " values");
            }
            return page;
        }

        @Override
        public DataPage readPage() {
            DataPage page = pages.readPage();
            try {
                if (page instanceof DataPageV1 first) {
                    return checked(first);
                }
                return page instanceof DataPageV2 second ? checked(second) : page;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private DataPage checked(DataPageV1 page) throws IOException {
            byte[] bytes = page.getBytes().toInputStream().readAllBytes();
            ParquetRuns runs = new ParquetRuns(bytes);
            levels(runs, page.getRlEncoding(), column.getMaxRepetitionLevel());
            levels(runs, page.getDlEncoding(), column.getMaxDefinitionLevel());
            values(runs, page.getValueEncoding());
            return new DataPageV1(
                    BytesInput.from(bytes),
                    page.getValueCount(),
                    page.getUncompressedSize(),
                    page.getStatistics(),
                    page.getRlEncoding(),
                    page.getDlEncoding(),
                    page.getValueEncoding());
        }

        private static void levels(ParquetRuns runs, Encoding encoding, int most) {
            if (most > 0 && encoding == Encoding.RLE) {
                runs.checkMeasured(BytesUtils.getWidthFromMaxInt(most));
            }
        }

        private DataPage checked(DataPageV2 page) throws IOException {
            byte[] repetition = page.getRepetitionLevels().toInputStream().readAllBytes();
            byte[] definition = page.getDefinitionLevels().toInputStream().readAllBytes();
            byte[] data = page.getData().toInputStream().readAllBytes();
            new ParquetRuns(repetition).check(BytesUtils.getWidthFromMaxInt(column.getMaxRepetitionLevel()));
            new ParquetRuns(definition).check(BytesUtils.getWidthFromMaxInt(column.getMaxDefinitionLevel()));
            values(new ParquetRuns(data), page.getDataEncoding());
            return DataPageV2.uncompressed(
                    page.getRowCount(),
                    page.getNullCount(),
                    page.getValueCount(),
                    BytesInput.from(repetition),
                    BytesInput.from(definition),
                    page.getDataEncoding(),
                    BytesInput.from(data),
                    page.getStatistics());
        }

        @SuppressWarnings("deprecation") // older writers still name the dictionary encoding so
        private static void values(ParquetRuns runs, Encoding encoding) {
            if (encoding == Encoding.RLE_DICTIONARY || encoding == Encoding.PLAIN_DICTIONARY) {
                runs.checkOwnWidth();
            } else if (encoding == Encoding.RLE) {
                runs.checkMeasured(1);
            }
        }
    }
}

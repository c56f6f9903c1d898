package uk.jsna.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells of an XLSX sheet. The format lists them after the rows, so they are looked for beforehand, among the
 * bytes: a whole parse would cost as much as the reading itself.
 */
final class XlsxMerges {

    private static final Pattern MERGE =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s+ref=\"([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})\"");
    private static final int LONGEST = 128;
    private static final int MOST = 100_000;

    private XlsxMerges() {}

    static MergedRanges read(ZipArchive archive, String part) throws IOException {
        List<MergedRanges.Range> ranges = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        try (CappedInputStream in = archive.part(part)) {
            int got;
            while ((got = fill(in, buffer, kept)) > 0) {
                in.event();
                int filled = kept + got;
                int found = find(new String(buffer, 0, filled, StandardCharsets.ISO_8859_1), ranges);
                if (ranges.size() > MOST) {
                    throw new RefusedFileException(archive.place(), Refusal.tooMany("merged cells", MOST));
                }
                kept = Math.min(LONGEST, filled - found);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return new MergedRanges(ranges);
    }

    private static int fill(InputStream in, byte[] buffer, int kept) throws IOException {
        return in.read(buffer, kept, buffer.length - kept);
    }

    /** Adds what is found; gives the place in the text up to which everything was found. */
    private static int find(String text, List<MergedRanges.Range> ranges) {
        if (!text.contains("mergeCell")) {
            return 0;
        }
        Matcher matcher = MERGE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            CellRangeAddress area = CellRangeAddress.valueOf(matcher.group(1));
            ranges.add(new MergedRanges.Range(
                    area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
            end = matcher.end();
        }
        return end;
    }
}

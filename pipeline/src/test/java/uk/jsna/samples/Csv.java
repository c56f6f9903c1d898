package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A comma-separated text with a publisher's habits: its line end, its byte order mark, its quotes. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;

    private Csv(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    static Csv unix() {
        return new Csv("\n");
    }

    static Csv dos() {
        return new Csv("\r\n");
    }

    Csv byteOrderMark() {
        text.append(BYTE_ORDER_MARK);
        return this;
    }

    Csv line(Object... cells) {
        return line(Arrays.asList(cells));
    }

    Csv line(List<?> cells) {
        text.append(cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",")))
                .append(lineEnd);
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes without the last line end, as some publishers leave it off. */
    byte[] bytesWithoutLastLineEnd() {
        return text.substring(0, text.length() - lineEnd.length()).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

package uk.jsna.file;

import java.util.HashMap;
import java.util.Map;

/** The character between the cells of a text file: comma, semicolon, tab or bar. */
final class Separator {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private Separator() {}

    /**
     * The separator that splits most of the first lines into the same number of cells; a comma where none does. Lines
     * before the header and footnotes have other numbers and lose the vote.
     */
    static char guess(byte[] head, TextEncoding encoding) {
        String text = new String(head, encoding.charset());
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                lines.merge(separators, 1, Integer::sum);
                separators = 0;
            } else if (c == separator && !quoted) {
                separators++;
            }
        }
        lines.merge(separators, 1, Integer::sum);
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToLong(entry -> (long) entry.getValue() * entry.getValue() * entry.getKey())
                .max()
                .orElse(0);
    }
}

package uk.jsna.source;

/** A text of a file as a message quotes it: on one line, not too long, and without what would steer a terminal. */
final class Excerpt {

    private static final int LONGEST = 200;
    private static final char NOT_SHOWN = '\uFFFD';

    private Excerpt() {}

    /** The text, cut where it is long, with a sign in place of each character that would not be shown. */
    static String of(String text) {
        return text.length() <= LONGEST
                ? visible(text)
                : visible(text.substring(0, LONGEST)) + "... (" + text.length() + " characters)";
    }

    /** The whole text with a blank for each line's end and tab, and a sign for whatever else would not be shown. */
    static String visible(String text) {
        if (text.chars().allMatch(PlainText::isShown)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(PlainText.isShown(c) ? c : Character.isWhitespace(c) ? ' ' : NOT_SHOWN);
        }
        return shown.toString();
    }
}

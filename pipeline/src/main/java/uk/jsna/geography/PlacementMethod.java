package uk.jsna.geography;

import java.util.Locale;

/** How a figure came to stand on its area. */
public enum PlacementMethod {
    /** The source has the area itself, under the same code. */
    EXACT,
    /** The source has the same small areas under another code. */
    RENAMED,
    /** Wards of the source were put together, and split where they had to be, by the children in each small area. */
    BEST_FIT,
    /** The area is not one of the release's boundaries, and no lookup says what became of it. */
    NOT_PLACED;

    /** The method as tables hold it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}

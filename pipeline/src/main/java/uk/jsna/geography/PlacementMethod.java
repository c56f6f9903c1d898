package uk.jsna.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a figure came to stand on its area. */
public enum PlacementMethod {
    /** The source has the area itself, under the same code. */
    EXACT("the source has the area itself"),
    /** The source has the same small areas under another code. */
    RENAMED("the source has the area under another code"),
    /** Whole authorities of the source were put together, so that nothing is estimated. */
    MERGED("whole authorities of the source were put together, their counts and denominators summed"),
    /** Areas of the source were put together, and split where they had to be, by the children in each small area. */
    BEST_FIT(
            "areas of the source were put together, and split where they had to be, by the children in each small area"),
    /** The area is not one of the release's boundaries, and the figure could not be brought onto one. */
    NOT_PLACED("the area is not one of the release's boundaries");

    private final String meaning;

    PlacementMethod(String meaning) {
        this.meaning = meaning;
    }

    /** The method as tables hold it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the method means, for a reader. */
    public String meaning() {
        return meaning;
    }

    /** The method that tables hold by these words. */
    public static Optional<PlacementMethod> ofWords(String words) {
        return Stream.of(values())
                .filter(method -> method.words().equals(words))
                .findFirst();
    }
}

package uk.jsna.file;

import org.jspecify.annotations.Nullable;

/**
 * A publisher's file that cannot be read as it is: damaged, cut short, disguised or too big. The message says where,
 * what was found, what must be, and what to do.
 */
public final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FilePlace place;
    private final String reason;

    RefusedFileException(FilePlace place, Refusal refusal) {
        this(place, refusal, null);
    }

    RefusedFileException(FilePlace place, Refusal refusal, @Nullable Throwable cause) {
        super(place + ": " + refusal.sentence(), cause);
        this.place = place;
        this.reason = refusal.sentence();
    }

    /** What was found, what must be, what to do; without the place. */
    public String reason() {
        return reason;
    }

    /** Where in the file. */
    public FilePlace place() {
        return place;
    }
}

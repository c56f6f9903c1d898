package uk.jsna.report;

/** Says that a release is not there or not whole: where, what must be, what to do. */
public final class UnreadableReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableReleaseException(String message) {
        super(message);
    }

    UnreadableReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}

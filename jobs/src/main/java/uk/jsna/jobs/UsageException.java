package uk.jsna.jobs;

/** A command that cannot be carried out as it was given; the message says what was found and what to do. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

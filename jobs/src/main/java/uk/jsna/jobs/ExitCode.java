package uk.jsna.jobs;

/** What a command's end means to the scheduler that started it. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Our own fault; the stack trace is on standard error. */
    BUG(1),
    /** The command, its options or the configuration cannot be used. */
    USAGE(2),
    /** The data were refused; the findings are listed and nothing was published. */
    REFUSED(3),
    /** The release of these inputs, this configuration and this day is there already. */
    NOTHING_NEW(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

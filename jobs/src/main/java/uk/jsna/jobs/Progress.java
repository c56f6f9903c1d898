package uk.jsna.jobs;

import java.io.PrintWriter;

/** Tells on standard error what a run is doing. */
final class Progress {

    private final PrintWriter err;
    private final long start = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
    }

    /** One line with the seconds since the start. */
    void say(String what) {
        err.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
        err.flush();
    }
}

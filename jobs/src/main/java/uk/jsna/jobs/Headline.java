package uk.jsna.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What a run says at its end: the release's folder and its page. */
final class Headline {

    private Headline() {}

    static void print(PrintWriter out, Path release) {
        out.println("Release: " + release);
        out.println("Page:    " + release.resolve("index.html"));
        out.flush();
    }
}

package uk.jsna.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The head of a page: its title, the style sheet within it, and the order to fetch nothing from elsewhere. */
final class PageHead {

    private PageHead() {}

    static void write(Html html, String title) throws IOException {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        String nothingFromElsewhere = "default-src 'none'; style-src 'unsafe-inline'";
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", nothingFromElsewhere);
        html.element("title", title);
        try (InputStream css = PageHead.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IOException("page.css is not beside " + PageHead.class);
            }
            html.style(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        html.close();
    }

    /** Opens a section with its heading. */
    static void section(Html html, String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.element("h2", heading, "id", id + "-heading");
    }
}

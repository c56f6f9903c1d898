package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.jsna.ProjectFolder;

/** The page {@code docs/describe.md}: its tables are what tests print, between marks that name them. */
final class DescribePage {

    private DescribePage() {}

    /** Holds a table of the page against what was printed; {@code -Dexpected.write=true} writes it anew. */
    static void hold(String name, String table) {
        Path page = ProjectFolder.path().resolve("docs/describe.md");
        String start = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        try {
            String text = Files.readString(page);
            int from = text.indexOf(start) + start.length();
            int to = text.indexOf(end);
            assertThat(to).as("the marks of " + name + " in docs/describe.md").isGreaterThanOrEqualTo(from);
            if (Boolean.getBoolean("expected.write")) {
                Files.writeString(page, text.substring(0, from) + table + text.substring(to));
            } else {
                assertThat(text.substring(from, to)).isEqualTo(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

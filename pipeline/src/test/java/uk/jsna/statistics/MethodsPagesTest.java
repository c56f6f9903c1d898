package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of METHODS.md are Java, and run: every number and name in the comment below a line must agree with
 * what the line gives, to the digits that the comment shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodsPagesTest {

    private final JShell java = JShell.create();

    /** One line of a page, and the comment below it; a declaration has none. */
    private record Example(String page, String line, String shown) {

        @Override
        public String toString() {
            return page + ": " + line;
        }
    }

    @BeforeAll
    void opensTheShell() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Stream.of(path.split(Pattern.quote(File.pathSeparator))).forEach(java::addToClasspath);
        run("import uk.jsna.statistics.*;");
        run("import java.util.*;");
    }

    @AfterAll
    void closesTheShell() {
        java.close();
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String page = "";
        boolean inJava = false;
        List<String> lines = Files.readAllLines(Path.of("METHODS.md"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                page = line.substring(3);
            } else if (line.startsWith("```")) {
                inJava = line.equals("```java");
            } else if (inJava && !line.isBlank() && !line.strip().startsWith("//")) {
                String below = lines.get(i + 1).strip();
                examples.add(new Example(
                        page, line, below.startsWith("//") ? below.substring(2).strip() : ""));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWorkedExampleGivesWhatItsPageShows(Example example) {
        String given = run(example.line());
        if (!example.shown().isEmpty()) {
            Shown.shows(given, example.shown());
        }
    }

    private String run(String line) {
        SnippetEvent event = java.eval(
                        java.sourceCodeAnalysis().analyzeCompletion(line).source())
                .get(0);
        assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).as(line).isNull();
        return event.value() == null ? "" : event.value();
    }
}

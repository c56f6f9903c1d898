package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked examples of METHODS.md are Java, and run: every number and name in the comment below a line must agree with
 * what the line gives, to the digits that the comment shows. All pages are one scope, so a page may use what an earlier
 * one declares.
 */
class MethodsPagesTest {

    private static final Pattern DECLARATION = Pattern.compile("(?:var|double\\[]) \\w+ = .*");
    private static final Pattern METHOD = Pattern.compile("[\\w.]+ \\w+\\([^)]*\\) \\{.*}");

    /** One line of a page, and the comment below it; a declaration has none. */
    private record Example(String page, String line, String shown) {}

    private static List<Example> examples() throws IOException {
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

    private static String source(List<Example> examples) {
        StringBuilder methods = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (Example example : examples) {
            if (METHOD.matcher(example.line).matches()) {
                methods.append("static ").append(example.line).append('\n');
            } else if (DECLARATION.matcher(example.line).matches()) {
                body.append(example.line).append(";\n");
            } else {
                body.append("given.add(").append(example.line).append(");\n");
            }
        }
        return "import java.util.*;\nimport java.util.function.Supplier;\nimport uk.jsna.statistics.*;\n"
                + "public class Pages implements Supplier<List<Object>> {\n" + methods
                + "public List<Object> get() {\nList<Object> given = new ArrayList<>();\n" + body
                + "return given;\n}\n}\n";
    }

    private static List<?> run(String source, Path folder) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Pages.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringWriter complaints = new StringWriter();
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-cp", path, "-d", folder.toString()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, MethodsPagesTest.class.getClassLoader())) {
            Object pages = loader.loadClass("Pages").getConstructor().newInstance();
            return (List<?>) ((Supplier<?>) pages).get();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleGivesWhatItsPageShows(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        List<Example> examples = examples();
        List<?> given = run(source(examples), folder);
        List<Example> shown =
                examples.stream().filter(example -> !example.shown.isEmpty()).toList();
        assertThat(given).hasSameSizeAs(shown);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Example example = shown.get(i);
            Object result = given.get(i);
            tests.add(DynamicTest.dynamicTest(
                    example.page + ": " + example.line, () -> Shown.shows(result, example.shown)));
        }
        return tests.stream();
    }
}

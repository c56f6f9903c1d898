package uk.jsna.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project with one handling taken away: the class is compiled anew with the naive code, or the plan's file is written
 * anew with the naive words, and a test is run on that. Nothing of it stays behind.
 */
final class WithoutHandling {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final ClassLoader AS_THEY_ARE = new Classes(Map.of());

    private final Path project;
    private final Path work;

    /** @param work a folder of one's own */
    WithoutHandling(Path project, Path work) {
        this.project = project;
        this.work = work;
    }

    /** How the handling's test fails without the handling; empty where it passes. */
    Optional<Throwable> failure(Handling handling) throws IOException {
        Map<String, byte[]> classes = handling.isOfAPlan() ? readingElsewhere(handling) : compiled(handling);
        return run(handling, new Classes(classes));
    }

    /** How the handling's test fails as things are; empty where it passes. */
    Optional<Throwable> failureAsItIs(Handling handling) throws IOException {
        return run(handling, AS_THEY_ARE);
    }

    private Map<String, byte[]> compiled(Handling handling) throws IOException {
        return compile(project.resolve(handling.file()), replaced(handling));
    }

    private String replaced(Handling handling) throws IOException {
        String text = Files.readString(project.resolve(handling.file()));
        int at = text.indexOf(handling.code());
        if (at < 0 || text.indexOf(handling.code(), at + 1) >= 0) {
            throw new IllegalStateException(handling.file() + ": '" + handling.code() + "' stands there "
                    + (at < 0 ? "never" : "more than once") + ", but must stand once. Name the code that handles "
                    + handling.trap() + " now.");
        }
        return text.replace(handling.code(), handling.naive());
    }

    /** The plans with one changed, and the sample plans' finder that finds them. */
    private Map<String, byte[]> readingElsewhere(Handling handling) throws IOException {
        try (Stream<Path> plans = Files.list(PlanFiles.folder())) {
            for (Path plan : plans.toList()) {
                Files.copy(plan, work.resolve(plan.getFileName().toString()));
            }
        }
        Path changed = project.resolve(handling.file());
        Files.writeString(work.resolve(changed.getFileName().toString()), replaced(handling));
        Path finder = project.resolve("pipeline/src/test/java/uk/jsna/plan/PlanFiles.java");
        String text = Files.readString(finder);
        String found = "return ProjectFolder.path().resolve(\"data-samples/plans\");";
        if (!text.contains(found)) {
            throw new IllegalStateException("'" + found + "' does not stand in " + finder.getFileName()
                    + ", but is where the plans are found. Name the line that finds them now.");
        }
        return compile(finder, text.replace(found, "return Path.of(\"" + work + "\");"));
    }

    private static Map<String, byte[]> compile(Path file, String text) {
        StringWriter said = new StringWriter();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        boolean done = COMPILER.getTask(
                        said,
                        new InMemory(written),
                        null,
                        List.of("-proc:none", "-nowarn", "-parameters"),
                        null,
                        List.of(new Source(file, text)))
                .call();
        if (!done) {
            throw new IllegalStateException(file.getFileName() + " does not compile with the naive code: " + said);
        }
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private Optional<Throwable> run(Handling handling, ClassLoader classes) throws IOException {
        try {
            Class<?> test = classes.loadClass(handling.testClass());
            Constructor<?> made = test.getDeclaredConstructor();
            made.setAccessible(true);
            Method method = test.getDeclaredMethod(handling.testMethod());
            method.setAccessible(true);
            method.invoke(prepared(made.newInstance()));
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.ofNullable(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(handling.test() + " is named as a test, but cannot be run", e);
        }
    }

    /** With folders of its own where the test asks for them. */
    private Object prepared(Object test) throws IOException, IllegalAccessException {
        for (Field field : test.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(TempDir.class)) {
                field.setAccessible(true);
                field.set(test, Files.createTempDirectory(work, "test"));
            }
        }
        return test;
    }

    /** A source whose text is not that of its file. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path file, String text) {
            super(file.toUri(), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written;

        InMemory(Map<String, ByteArrayOutputStream> written) {
            super(FILES);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, each -> new ByteArrayOutputStream());
                }
            };
        }
    }

    /** The project's classes anew, those given in the place of their own, so that all of them meet the changed ones. */
    private static final class Classes extends ClassLoader {

        private final Map<String, byte[]> changed;

        Classes(Map<String, byte[]> changed) {
            super(WithoutHandling.class.getClassLoader());
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("uk.jsna.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            byte[] bytes = changed.get(name);
            if (bytes == null) {
                bytes = asTheyAre(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte[] asTheyAre(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

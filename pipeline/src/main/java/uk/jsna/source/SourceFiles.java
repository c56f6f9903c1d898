package uk.jsna.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The files of a source in the folder of inputs. */
public final class SourceFiles {

    private SourceFiles() {}

    /** Whether a path below the folder of inputs is one that a pattern finds. */
    public static boolean matches(String pattern, Path path) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(path);
    }

    /** The files that a pattern such as {@code neet/UD_NEETNK_*.csv} finds under a folder, by name. */
    public static List<Path> matching(Path inputs, String pattern) {
        if (!Files.isDirectory(inputs)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(inputs)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(inputs.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

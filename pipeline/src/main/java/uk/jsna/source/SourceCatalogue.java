package uk.jsna.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The descriptors that come with the library, and those that an analyst keeps as files. */
public final class SourceCatalogue {

    private SourceCatalogue() {}

    /** The ids of the built-in descriptors, in alphabetical order. */
    public static List<String> ids() {
        return text("catalogue.txt")
                .orElseThrow(() -> new IllegalStateException("the catalogue of sources is missing from the library"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The text of a built-in descriptor, to be copied and changed. */
    public static Optional<String> builtInText(String id) {
        return id.matches("[a-z0-9_]+") ? text(id + ".yaml") : Optional.empty();
    }

    /**
     * A descriptor by the id of a built-in one, or by the path of a file, relative to a folder.
     *
     * @throws IllegalArgumentException where there is neither
     */
    public static SourceDescriptor find(String idOrPath, Path folder) {
        Optional<String> builtIn = builtInText(idOrPath);
        if (builtIn.isPresent()) {
            return SourceDescriptor.parse(idOrPath + ".yaml", builtIn.get());
        }
        Path file = folder.resolve(idOrPath);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("the source is '" + idOrPath
                    + "', but must be the path of a descriptor file or one of " + String.join(", ", ids()) + ".");
        }
        return SourceDescriptor.read(file);
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = SourceCatalogue.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Incident;

/**
 * A file for each figure that should be withheld but was shown before: it cannot be hidden again, and nothing is published
 * until a person has put a name to what was decided.
 */
final class IncidentFiles {

    private static final String SIGNED = "signed by:";
    private static final String DECIDED = "decided:";

    private final Path folder;

    IncidentFiles(Path folder) {
        this.folder = folder;
    }

    void write(Incident incident) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name(incident.key()));
            if (!Files.exists(file)) {
                Files.write(
                        file,
                        List.of(
                                incident.key().indicator(),
                                incident.key().areaCode(),
                                incident.key().period(),
                                incident.key().sex(),
                                incident.key().category(),
                                "",
                                incident.message(),
                                "The figure is left out from now on. Write below what was decided and who signs for it.",
                                "",
                                DECIDED,
                                SIGNED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures whose file bears a name. */
    Set<CellKey> signed() {
        Set<CellKey> signed = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return signed;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 5 && isFilled(lines, SIGNED) && isFilled(lines, DECIDED)) {
                    signed.add(new CellKey(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4)));
                }
            }
            return signed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFilled(List<String> lines, String heading) {
        return lines.stream()
                .anyMatch(line -> line.startsWith(heading)
                        && !line.substring(heading.length()).isBlank());
    }

    private static String name(CellKey key) {
        return Checksum.of(key.toString()).substring(0, 16) + ".txt";
    }
}

package uk.jsna.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.jsna.quality.Finding;
import uk.jsna.source.AreaLink;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** The areas of all lookups at hand: which codes each vintage has, and what their names are. */
public final class KnownAreas {

    /** A letter that sorts names, as in d.East Midlands. */
    private static final Pattern SORTED = Pattern.compile("^[a-z]\\.\\s*");

    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> wider = new HashMap<>();

    private KnownAreas() {}

    /** No lookups: codes are told by their form alone. */
    public static KnownAreas none() {
        return new KnownAreas();
    }

    /** The areas of every lookup in a folder that a built-in source reads, wherever below the folder it lies. */
    public static KnownAreas read(Path folder) {
        KnownAreas known = new KnownAreas();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (String id : SourceCatalogue.ids()) {
                SourceDescriptor source = SourceCatalogue.find(id, folder);
                if (source.yields() == SourceDescriptor.Yields.AREAS && !id.startsWith("boundaries_")) {
                    String pattern = source.file().pattern();
                    String name = pattern.substring(pattern.lastIndexOf('/') + 1);
                    files.stream()
                            .filter(file -> SourceFiles.matches(name, file.getFileName()))
                            .forEach(file -> SourceReader.of(source).read(file, known.sink()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private FactSink sink() {
        return new FactSink() {
            @Override
            public void fact(Fact fact) {
                if (fact instanceof AreaLink link) {
                    add(link);
                }
            }

            @Override
            public void finding(Finding finding) {
                // A lookup that is not as described is told when it is used; here it only knows fewer areas.
            }
        };
    }

    private void add(AreaLink link) {
        codes.computeIfAbsent(link.vintage(), unused -> new HashSet<>()).add(link.code());
        if (!link.name().isEmpty()) {
            names.putIfAbsent(link.code(), plain(link.name()));
            if (!link.vintage().startsWith("WD") && !link.vintage().startsWith("LSOA")) {
                wider.computeIfAbsent(plain(link.name()), unused -> new HashSet<>())
                        .add(link.code());
            }
        }
    }

    /** The vintage that has most of some codes; empty where none has any. */
    Optional<Match> best(Collection<String> wanted) {
        Match best = null;
        for (Map.Entry<String, Set<String>> vintage : codes.entrySet()) {
            long found = wanted.stream().filter(vintage.getValue()::contains).count();
            if (found > 0 && (best == null || found > best.found())) {
                best = new Match(vintage.getKey(), found);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many of some codes a vintage has. */
    record Match(String vintage, long found) {}

    /** Whether a name is that of a code; unknown codes have no name to differ from. */
    boolean agrees(String code, String name) {
        String known = names.get(code);
        return known == null || known.equals(plain(name));
    }

    boolean knows(String code) {
        return names.containsKey(code);
    }

    /** The code of an authority or wider area of this name, where there is one; a region comes before the metropolitan county of its name. */
    Optional<String> codeOf(String name) {
        return wider.getOrDefault(plain(SORTED.matcher(name.strip()).replaceFirst("")), Set.of()).stream()
                .filter(code -> code.startsWith("E"))
                .min(Comparator.comparing((String code) -> code.startsWith("E11"))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The code of a region or country of this name. */
    Optional<String> regionOf(String name) {
        return codeOf(name).filter(code -> code.startsWith("E12") || code.startsWith("E13") || code.startsWith("E92"));
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("\\[.*?]", "")
                .replaceAll("[^a-z0-9]", "");
    }
}

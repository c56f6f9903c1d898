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
import org.jspecify.annotations.Nullable;
import uk.jsna.quality.Finding;
import uk.jsna.source.AreaLink;
import uk.jsna.source.CodeRecord;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** The areas of all lookups at hand: which codes each vintage has, and what their names are. */
public final class KnownAreas {

    /** Lookups of one date's boundaries, as against lists of all codes there ever were. */
    private static final Pattern DATED = Pattern.compile("[A-Z]+\\d{2}");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L})[\\d,]+$");

    /** London (Inner), for Inner London. */
    private static final Pattern TURNED = Pattern.compile("(.+) \\((.+)\\)");

    /** A letter that sorts names, as in d.East Midlands. */
    private static final Pattern SORTED = Pattern.compile("^[a-z]\\.\\s*");

    /** Areas that no lookup of England need have: their codes do not change. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("unitedkingdom", "K02000001"),
            Map.entry("greatbritain", "K03000001"),
            Map.entry("englandandwales", "K04000001"),
            Map.entry("england", "E92000001"),
            Map.entry("wales", "W92000004"),
            Map.entry("scotland", "S92000003"),
            Map.entry("northernireland", "N92000002"),
            Map.entry("northeast", "E12000001"),
            Map.entry("northwest", "E12000002"),
            Map.entry("yorkshireandthehumber", "E12000003"),
            Map.entry("yorkshireandhumber", "E12000003"),
            Map.entry("eastmidlands", "E12000004"),
            Map.entry("westmidlands", "E12000005"),
            Map.entry("eastofengland", "E12000006"),
            Map.entry("east", "E12000006"),
            Map.entry("london", "E12000007"),
            Map.entry("southeast", "E12000008"),
            Map.entry("southwest", "E12000009"),
            Map.entry("innerlondon", "E13000001"),
            Map.entry("outerlondon", "E13000002"));

    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> wider = new HashMap<>();
    private final CodeDays days = new CodeDays();

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
                if (isOfAreas(source) && !id.startsWith("boundaries_")) {
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

    private static boolean isOfAreas(SourceDescriptor source) {
        return source.yields() == SourceDescriptor.Yields.AREAS || source.yields() == SourceDescriptor.Yields.HISTORY;
    }

    private FactSink sink() {
        return new FactSink() {
            @Override
            public void fact(Fact fact) {
                if (fact instanceof AreaLink link) {
                    add(link);
                } else if (fact instanceof CodeRecord record) {
                    days.add(record);
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

    /** The vintage that has most of some codes, one of a date before a list of all dates; empty where none has any. */
    Optional<Match> best(Collection<String> wanted) {
        Match best = null;
        Match listed = null;
        for (Map.Entry<String, Set<String>> vintage : codes.entrySet()) {
            long found = wanted.stream().filter(vintage.getValue()::contains).count();
            Match match = new Match(vintage.getKey(), found);
            if (DATED.matcher(vintage.getKey()).matches()) {
                best = better(best, match);
            } else {
                listed = better(listed, match);
            }
        }
        return Optional.ofNullable(best == null ? listed : best);
    }

    private static @Nullable Match better(@Nullable Match best, Match match) {
        return match.found() > 0 && (best == null || match.found() > best.found()) ? match : best;
    }

    /** The days on which most of some codes were in use together, as a history of codes tells. */
    Optional<String> inUse(Collection<String> wanted) {
        return days.together(wanted);
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
        String bare =
                FOOTNOTE.matcher(SORTED.matcher(name.strip()).replaceFirst("")).replaceFirst("");
        Optional<String> known = widerOf(plain(bare));
        return known.isPresent() ? known : widerOf(plain(TURNED.matcher(bare).replaceFirst("$2 $1")));
    }

    private Optional<String> widerOf(String plain) {
        Optional<String> looked = wider.getOrDefault(plain, Set.of()).stream()
                .filter(code -> code.startsWith("E"))
                .min(Comparator.comparing((String code) -> code.startsWith("E11"))
                        .thenComparing(Comparator.naturalOrder()));
        return looked.isPresent() ? looked : Optional.ofNullable(COUNTRIES.get(plain));
    }

    /** The code of a region or country of this name. */
    Optional<String> regionOf(String name) {
        return codeOf(name).filter(code -> code.matches("(E12|E13|E92|[KWSN]).*"));
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

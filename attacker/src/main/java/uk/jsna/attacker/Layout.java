package uk.jsna.attacker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Where a release prints what: the names of its columns, its words for sexes, its marks for a withheld number and how its
 * values are made. Read from a properties file; what the file leaves out is as in the generic layout.
 *
 * <p>Columns: one setting for each {@link Role}, such as {@code area}, {@code numerator} or {@code open}, with one name or
 * several separated by commas; they come before those of the exposure map. {@code marks} lists the texts that stand for a withheld number, beside an empty cell.
 * {@code multiplier} and {@code limits} ({@code wilson} or {@code byar}) hold for all indicators, or with
 * {@code .<indicator>} for one. {@code rank.order} is {@code descending} where rank 1 is the highest value, and
 * {@code rank.scope} is {@code parent} or {@code all}.
 */
final class Layout {

    private static final Map<String, String> GENERIC = Map.ofEntries(
            Map.entry("marks", "c,[c],*"),
            Map.entry("sex.total", "P"),
            Map.entry("sex.parts", "F,M"),
            Map.entry("rank.order", "descending"),
            Map.entry("rank.scope", "parent"),
            Map.entry("slope.periods", "5"));

    private final Properties settings;
    private final Set<String> marks;

    private Layout(Properties settings) {
        this.settings = settings;
        this.marks = Set.copyOf(list("marks"));
    }

    /** The layout with the generic column names. */
    static Layout generic() {
        return new Layout(new Properties());
    }

    static Layout of(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        return new Layout(properties);
    }

    static Layout read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Layout(properties);
    }

    /** The columns that the layout names, and those that it says are open. */
    List<Exposure> exposures() {
        List<Exposure> exposures = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String column : list(role.name().toLowerCase(Locale.ROOT))) {
                if (!column.isEmpty()) {
                    exposures.add(new Exposure("*", column, role, ""));
                }
            }
        }
        return exposures;
    }

    boolean isMark(String text) {
        return marks.contains(text.strip());
    }

    /** The layout's own setting for an indicator or for all; the release's word where it has none; else percent. */
    double multiplierOf(String indicator, Facts facts) {
        Optional<String> set = setting("multiplier", indicator);
        double said = facts.multiplier() > 0 ? facts.multiplier() : 100;
        return set.map(Double::parseDouble).orElse(said);
    }

    /** Likewise; where nobody says, Wilson's. */
    LimitMethod limitsOf(String indicator, Facts facts) {
        return setting("limits", indicator)
                .map(name -> LimitMethod.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> LimitMethod.of(facts));
    }

    private Optional<String> setting(String name, String indicator) {
        return Optional.ofNullable(settings.getProperty(name + "." + indicator, settings.getProperty(name)));
    }

    String sexTotal() {
        return text("sex.total");
    }

    List<String> sexParts() {
        return list("sex.parts");
    }

    boolean rankOneIsHighest() {
        return text("rank.order").equals("descending");
    }

    boolean ranksWithinParent() {
        return text("rank.scope").equals("parent");
    }

    int slopePeriods() {
        return Integer.parseInt(text("slope.periods"));
    }

    private List<String> list(String name) {
        return List.of(text(name).split(",")).stream().map(String::strip).toList();
    }

    private String text(String name) {
        return settings.getProperty(name, GENERIC.getOrDefault(name, ""));
    }
}

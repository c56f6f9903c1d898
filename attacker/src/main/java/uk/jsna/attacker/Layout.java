package uk.jsna.attacker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Where a release prints what: the names of its columns, its words for sexes, its marks for a withheld number and how its
 * values are made. Read from a properties file; what the file leaves out is as in the generic layout.
 *
 * <p>Columns: {@code area}, {@code parent} (several names separated by commas: the first that holds another area's code),
 * {@code period}, {@code sex}, {@code category}, {@code indicator}, and one for each statistic, such as
 * {@code numerator}. {@code marks} lists the texts that stand for a withheld number, beside an empty cell.
 * {@code multiplier} and {@code limits} ({@code wilson} or {@code byar}) hold for all indicators, or with
 * {@code .<indicator>} for one. {@code rank.order} is {@code descending} where rank 1 is the highest value, and
 * {@code rank.scope} is {@code parent} or {@code all}.
 */
final class Layout {

    private static final Map<String, String> GENERIC = Map.ofEntries(
            Map.entry("area", "area_code"),
            Map.entry("parent", "parent_code"),
            Map.entry("period", "period"),
            Map.entry("sex", "sex"),
            Map.entry("category", "category"),
            Map.entry("indicator", "indicator"),
            Map.entry("numerator", "numerator"),
            Map.entry("denominator", "denominator"),
            Map.entry("value", "value"),
            Map.entry("lower_limit", "lower_ci95"),
            Map.entry("upper_limit", "upper_ci95"),
            Map.entry("rank", "rank"),
            Map.entry("z_score", "z_score"),
            Map.entry("change", "change"),
            Map.entry("slope", "slope"),
            Map.entry("gap", "gap"),
            Map.entry("period_mean", "period_mean"),
            Map.entry("marks", "c,[c],*"),
            Map.entry("multiplier", "100"),
            Map.entry("limits", "wilson"),
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

    String column(String name) {
        return text(name);
    }

    List<String> parentColumns() {
        return list("parent");
    }

    Map<Statistic, String> statisticColumns() {
        Map<Statistic, String> columns = new EnumMap<>(Statistic.class);
        for (Statistic statistic : Statistic.values()) {
            columns.put(statistic, text(statistic.name().toLowerCase(Locale.ROOT)));
        }
        return columns;
    }

    boolean isMark(String text) {
        return text.isBlank() || marks.contains(text.strip());
    }

    double multiplierOf(String indicator) {
        return Double.parseDouble(settings.getProperty("multiplier." + indicator, text("multiplier")));
    }

    LimitMethod limitsOf(String indicator) {
        return LimitMethod.valueOf(
                settings.getProperty("limits." + indicator, text("limits")).toUpperCase(Locale.ROOT));
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

package uk.jsna.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.jsna.source.MeasuresPart;

/** Finds the figures of a table: one line for each, however many years its columns have. */
final class FigureFinder {

    private static final int MOST_INDICATORS = 600;

    /** More measures than these are listed by their words and not on a line each. */
    private static final int MOST_LINES = 40;

    private static final int LINE = 118;
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(per ?cent|percentages?|rates?|thousands|000s)\\b");
    private static final Pattern SEX = Pattern.compile("(?i)(?<![a-z])(girls|boys|females?|males?)(?![a-z])");

    /** The letter before an age: F0 to 15, M65 and over. */
    private static final Pattern SEX_OF_AGE = Pattern.compile("([FM])\\d{1,2}( ?(to|-) ?\\d{1,2}| and over|\\+)?");

    private final Profiles table;
    private final PeriodFinder periods;
    private final Surroundings around;
    private final PeriodFinder.Place place;
    private final Part part = new Part();
    private final Set<String> ids = new LinkedHashSet<>();
    private boolean sexed;

    FigureFinder(Profiles table, PeriodFinder periods, Surroundings around) {
        this.table = table;
        this.periods = periods;
        this.place = periods.place();
        this.around = around;
    }

    /** Whether a column says which measure a row holds. */
    static boolean isByIndicator(Profiles table, Set<Integer> taken) {
        return indicatorColumn(table, taken).isPresent();
    }

    /**
     * Looks for figures; columns that are taken have another meaning.
     *
     * @param rows the ages whose rows are added up, where each row has one
     */
    Part find(Set<Integer> taken, Optional<AgeRows> rows) {
        sexed = table.columns().stream()
                .filter(column -> taken.contains(column.index()))
                .anyMatch(column -> column.distinct().stream().allMatch(text -> GroupFinder.sexOf(text) != null));

        List<Integer> figures = table.columns().stream()
                .filter(column -> column.isFigures() && !taken.contains(column.index()))
                .map(ColumnProfile::index)
                .filter(column -> !table.path(column).isEmpty())
                .filter(column ->
                        place != PeriodFinder.Place.SUFFIX || table.name(column).matches(".*_\\d{2}"))
                .filter(column -> !table.name(column).matches("(?i).*code|sex|gender|age")
                        && (!table.column(column).isThreeDigits()
                                || !table.name(column)
                                        .matches("(?i)(.*[ _/])?(la|lea|authority)[ _]*(number|num)|SN[ _]?\\d{1,2}")))
                .toList();
        part.line("figures:");
        if (ages(figures)) {
            return part;
        }
        Optional<ColumnProfile> indicator = indicatorColumn(table, taken);
        List<Figure> found = new FigureMatcher(table, periods, figures).match();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no column of figures was found: there must be one. "
                    + (isOfNeighbours()
                            ? "Columns SN1, SN2 and so on hold the numbers of statistical neighbours: a descriptor with 'yields:"
                                    + " neighbours' reads them, as the built-in source dfe_neighbours_2021 does."
                            : isLookup()
                                    ? "Codes of areas in several columns are those of a lookup: a descriptor with 'yields: areas' reads"
                                            + " them, as the built-in source ward_lookup does. Else name another sheet, or write the"
                                            + " descriptor by hand."
                                    : "Name another sheet, or write the descriptor by hand."));
        }
        if (indicator.isPresent()) {
            byIndicator(indicator.get(), found.get(0));
        } else if (rows.isPresent()) {
            byAge(rows.get(), found);
        } else {
            byColumn(found);
        }
        return part;
    }

    private boolean isOfNeighbours() {
        return table.columns().stream()
                .anyMatch(column ->
                        column.isThreeDigits() && table.name(column.index()).matches("(?i)SN[ _]?1"));
    }

    /** Only counts can be added up. */
    private void byAge(AgeRows rows, List<Figure> found) {
        found.forEach(figure -> {
            part.use(figure.main());
            part.line("  - {indicator: "
                    + idOf((found.size() == 1 ? "population" : id(table.wholeName(figure.main()))) + rows.suffix())
                    + ", numerator: " + Texts.yaml(reference(figure.main())) + ownPeriod(figure) + "}");
        });
        part.doubt(
                "figures",
                50,
                "each row is of one year of age, and those of " + rows.first() + " to " + rows.last()
                        + " are added up under 'rows'; write other ages there, in another copy for each, and check that the"
                        + " figures are counts");
    }

    private boolean isLookup() {
        return table.columns().stream().filter(ColumnProfile::isGss).count() > 1;
    }

    private boolean ages(List<Integer> figures) {
        Ages ages = Ages.of(figures.stream().map(table::name).toList());
        if (!ages.areThere()) {
            return false;
        }
        ages.lines().forEach(part::line);
        figures.forEach(part::use);
        part.doubt(
                "figures",
                50,
                "columns are single years of age; keep the ages that are wanted, and write others like them, such as"
                        + " {sum: 10..24}");
        return true;
    }

    private static Optional<ColumnProfile> indicatorColumn(Profiles table, Set<Integer> taken) {
        return table.columns().stream()
                .filter(column -> !taken.contains(column.index()))
                .filter(column -> table.isNamedMeasure(column.index()))
                .filter(column -> column.distinct().size() <= MOST_INDICATORS)
                .findFirst();
    }

    private void byIndicator(ColumnProfile column, Figure figure) {
        part.use(column.index());
        if (figure.column(Figure.Part.NUMERATOR) == null) {
            figure.put(Figure.Part.NUMERATOR, countColumn().orElse(null));
        }
        Map<String, String> entries = entries(figure);
        Map<String, Measures.Seen> seen = around.measures(column.index(), periods.column());
        periods.learn(seen.values());
        Map<String, List<String>> byPeriod = new LinkedHashMap<>();
        boolean isLong = column.distinct().size() > MOST_LINES;
        for (String text : column.distinct()) {
            String period = Optional.ofNullable(seen.get(text))
                    .flatMap(measure -> periods.ofMeasure(measure.periods(), measure.words(), around.definitions(text)))
                    .map(own -> ", period: " + own)
                    .orElse("");
            if (isLong && isOnlyId(MeasuresPart.byWords(text))) {
                byPeriod.computeIfAbsent(period, unused -> new ArrayList<>()).add(text);
                continue;
            }
            part.line("  - {indicator: " + idOf(text.matches("\\d+") ? "indicator " + text : text) + ", when: {"
                    + Texts.yaml(table.reference(column.index())) + ": " + Texts.yaml(Texts.pattern(text)) + "}"
                    + period + ", "
                    + written(entries) + "}");
        }
        byPeriod.forEach((period, texts) -> measures(column, texts, period, entries));
        part.doubt(
                "figures",
                50,
                "one row holds one of " + column.distinct().size()
                        + " measures; keep those that are wanted, and give each the id and the kind of period of its"
                        + " indicator" + (isLong ? ": {text: id, text: id} in place of a list" : ""));
    }

    private boolean isOnlyId(String id) {
        return ids.add(id);
    }

    /** Measures of one kind of period together, by their own words, on lines that are not too long. */
    private void measures(ColumnProfile column, List<String> texts, String period, Map<String, String> entries) {
        part.line("  - measures:");
        StringBuilder line = new StringBuilder("      " + Texts.yaml(table.reference(column.index())) + ": [");
        for (int i = 0; i < texts.size(); i++) {
            String text = Texts.yaml(texts.get(i)) + (i == texts.size() - 1 ? "]" : ",");
            if (line.length() + text.length() > LINE) {
                part.line(line.toString().stripTrailing());
                line = new StringBuilder("        ");
            }
            line.append(text).append(' ');
        }
        part.line(line.toString().stripTrailing());
        if (!period.isEmpty()) {
            part.line("    " + period.substring(2));
        }
        entries.forEach((key, text) -> part.line("    " + key + ": " + text));
    }

    /** The column that is named for what every measure counts. */
    private Optional<Integer> countColumn() {
        return table.columns().stream()
                .filter(column ->
                        column.isFigures() && table.name(column.index()).matches("(?i)count|numerator"))
                .map(ColumnProfile::index)
                .findFirst();
    }

    private String idOf(String text) {
        String id = Texts.id(text);
        String only = id;
        for (int i = 2; !ids.add(only); i++) {
            only = id + "_" + i;
        }
        return only;
    }

    private void byColumn(List<Figure> all) {
        List<Figure> found =
                all.stream().filter(figure -> !isOfUnknownYear(figure)).toList();
        if (found.size() < all.size()) {
            part.doubt(
                    "figures",
                    20,
                    "the columns "
                            + all.stream()
                                    .filter(figure -> !found.contains(figure))
                                    .map(figure -> Profiles.letters(figure.main()))
                                    .collect(Collectors.joining(", "))
                            + " have the same headings and no year of their own, so they are left out; give those that are"
                            + " wanted a line each, with their letter and 'period: {type: ..., is: ...}'");
        }
        Map<String, Figure> lines = new LinkedHashMap<>();
        found.forEach(figure -> lines.putIfAbsent(written(entries(figure)), figure));
        lines.forEach((text, figure) ->
                part.line("  - {indicator: " + figureId(figure) + ", " + text + ownPeriod(figure) + ownSex(figure)
                        + (around.isEverywhere(table.name(figure.main())) ? "" : ", optional: true") + "}"));
        long proven =
                lines.values().stream().filter(figure -> figure.factor() > 0).count();
        if (lines.values().stream().allMatch(figure -> figure.column(Figure.Part.VALUE) == null)) {
            around.above().stream()
                    .filter(text -> UNIT.matcher(text).find())
                    .findFirst()
                    .ifPresent(text -> part.doubt(
                            "figures",
                            20,
                            "the text above the table is '"
                                    + text.replaceAll("\\s+", " ").strip()
                                    + "'; give those that are percentages or rates as 'value' and not as 'numerator', and"
                                    + " leave out counts in thousands"));
        }
        int sure = proven == lines.size() ? 90 : proven > 0 ? 70 : 50;
        part.doubt(
                "figures",
                sure,
                proven + " of " + lines.size() + " figures have a value that numerator and denominator"
                        + " give; give each the id of its indicator, and take out those that are not wanted");
    }

    /** Whether a heading without a year stands over several columns of a table that has a year in other headings. */
    private boolean isOfUnknownYear(Figure figure) {
        String name = table.name(figure.main());
        return place == PeriodFinder.Place.HEADER
                && !Years.isDated(table.wholeName(figure.main()))
                && table.columns().stream()
                                .filter(column -> table.name(column.index()).equals(name))
                                .count()
                        > 1;
    }

    /** One id for a heading that stands over several periods; headings of one period have an id each. */
    private String figureId(Figure figure) {
        String name = table.wholeName(figure.main());
        return place == PeriodFinder.Place.BLOCKS ? Texts.id(name) : idOf(id(name));
    }

    /** Girls or boys in a heading, where no column tells them apart. */
    private String ownSex(Figure figure) {
        Matcher ofAge = SEX_OF_AGE.matcher(table.name(figure.main()));
        if (!sexed && ofAge.matches()) {
            return ", sex: " + (ofAge.group(1).equals("F") ? "female" : "male");
        }
        Matcher sex = SEX.matcher(table.wholeName(figure.main()));
        return !sexed && sex.find() ? ", sex: {is: " + sex.group(1).toLowerCase(Locale.ROOT) + "}" : "";
    }

    private String ownPeriod(Figure figure) {
        Optional<String> own = switch (place) {
            case HEADER -> periods.ofHeading(table.wholeName(figure.main()));
            case BLOCKS -> periods.ofBlock(figure.main());
            case NOWHERE -> periods.ofLoneHeading(table.wholeName(figure.main()));
            case COLUMN, SUFFIX, TITLE, SHEET -> Optional.empty();
        };
        return own.map(text -> ", period: " + text).orElse("");
    }

    /** The name without its year. */
    private String id(String name) {
        return place == PeriodFinder.Place.SUFFIX ? name.replaceAll("_\\d{2}$", "") : Years.template(name);
    }

    private Map<String, String> entries(Figure figure) {
        figure.columns().values().forEach(part::use);
        Map<String, String> entries = new LinkedHashMap<>();
        figure.entries(this::reference)
                .forEach((key, name) -> entries.put(
                        key,
                        table.repeats() && key.equals("denominator")
                                ? "{column: " + Texts.yaml(name) + ", optional: true}"
                                : Texts.yaml(name)));
        Integer value = figure.column(Figure.Part.VALUE);
        if (value != null) {
            ColumnProfile column = table.column(value);
            boolean fraction = column.isFractions()
                    && !column.isPercentages()
                    && (figure.factor() == 1 || table.wholeName(value).matches("(?i).*(%|percent).*"));
            if (fraction) {
                entries.put("scale", "100");
            }
            if (column.isPercentages() || fraction) {
                entries.put("decimals", "1");
            }
            noteColumn().ifPresent(note -> entries.put("note", Texts.yaml(table.reference(note))));
            if (hasMarkBeside(value)) {
                entries.put("note", "next column");
                part.use(value + 1);
            }
        }
        return entries;
    }

    /** Whether a column of marks without a heading follows, in each period. */
    private boolean hasMarkBeside(int value) {
        boolean marked = value + 1 < table.columns().size()
                && table.path(value + 1).isEmpty()
                && table.column(value + 1).isMarks();
        return marked
                && (place != PeriodFinder.Place.HEADER
                        || new DatedName(table)
                                .family(value).stream()
                                        .allMatch(column -> column + 1
                                                        >= table.columns().size()
                                                || table.path(column + 1).isEmpty()));
    }

    /** The name of a column, with its year as a placeholder where years stand in the header. */
    private String reference(int column) {
        String name = table.reference(column);
        if (place == PeriodFinder.Place.SUFFIX) {
            return "/"
                    + java.util.regex.Pattern.quote(name.replaceAll("_\\d{2}$", ""))
                            .replace("\\Q", "")
                            .replace("\\E", "")
                    + "_(?<period>\\d\\d)/";
        }
        return place == PeriodFinder.Place.HEADER
                ? new DatedName(table).of(column).orElse(name)
                : name;
    }

    /** A column in which words say why a value is missing or what is to be known of it. */
    private Optional<Integer> noteColumn() {
        return table.columns().stream()
                .filter(column -> table.name(column.index()).matches("(?i)(value[ _.]?)?notes?"))
                .filter(column -> !NoteWords.ofRemarks(column.distinct()).isEmpty())
                .map(ColumnProfile::index)
                .peek(part::use)
                .findFirst();
    }

    private static String written(Map<String, String> entries) {
        List<String> parts = new ArrayList<>();
        entries.forEach((key, text) -> parts.add(key + ": " + text));
        return String.join(", ", parts);
    }
}

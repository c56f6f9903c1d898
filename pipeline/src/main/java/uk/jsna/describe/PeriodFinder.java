package uk.jsna.describe;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a table has its periods, and how they are cut. */
final class PeriodFinder {

    /** Where the periods of a table stand. */
    enum Place {
        COLUMN,
        HEADER,
        SUFFIX,
        BLOCKS,
        TITLE,
        SHEET,
        NOWHERE
    }

    /** How a text begins that names a year in which figures were published, and not the one that they are of. */
    private static final Pattern OF_PUBLISHING = Pattern.compile(
            "(?i)(date of )?(release|publi(shed|cation)|next|(last )?updated?|revised on|source|accessed|downloaded|©"
                    + "|(crown )?copyright)");

    private final Profiles table;
    private final SheetSketch sketch;
    private final String fileName;
    private final String words;
    private final Optional<Snapshot> snapshot;
    private final PeriodBlocks blocks;
    private final Part part = new Part();
    private Place place = Place.NOWHERE;
    private String type = "calendar_year";
    private int column = -1;
    private boolean single;
    private boolean splits;
    private String latest = "";

    /**
     * @param notes texts of the file outside its tables
     */
    PeriodFinder(Profiles table, SheetSketch sketch, String fileName, List<String> notes) {
        this.table = table;
        this.sketch = sketch;
        this.fileName = fileName;
        this.snapshot = Snapshot.in(notes);
        this.blocks = PeriodBlocks.of(sketch);
        boolean dated = yearsInHeader();
        String names = table.columns().stream()
                .map(column -> table.wholeName(column.index()))
                .filter(name -> dated || !Years.isDated(name))
                .collect(Collectors.joining(" "));
        this.words = (names + " " + String.join(" ", sketch.titles()) + " " + fileName + " " + sketch.label() + " "
                        + identifiers())
                .toLowerCase(Locale.ROOT);
    }

    private String identifiers() {
        return table.columns().stream()
                .filter(column -> table.name(column.index()).matches("(?i)time_identifier"))
                .flatMap(column -> column.distinct().stream())
                .collect(Collectors.joining(" "));
    }

    Part find(Set<Integer> taken) {
        Optional<ColumnProfile> column = table.columns().stream()
                .filter(candidate -> !taken.contains(candidate.index()) && candidate.isPeriods())
                .filter(candidate ->
                        table.name(candidate.index()).matches("(?i).*(time|period|year|cohort|date|quarter).*"))
                .findFirst();
        if (column.isPresent()) {
            ofColumn(column.get());
        } else if (yearsInHeader()) {
            place = Place.HEADER;
            inHeader();
        } else if (blocks.areThere()) {
            place = Place.BLOCKS;
            type = type(blocks.periods());
            part.doubt(
                    "period",
                    70,
                    "the periods " + String.join(", ", blocks.periods())
                            + " stand over blocks of columns, so that each figure has its own; check that they are of the"
                            + " type " + type);
        } else if (suffixes()) {
            place = Place.SUFFIX;
            part.line("period: {type: academic_year, year: end}");
            part.doubt(
                    "period",
                    60,
                    "the last two digits of the headings are taken to be the year in which an academic year ends");
        } else {
            elsewhere();
        }
        return part;
    }

    private void inHeader() {
        place = Place.HEADER;
        List<String> names = table.columns().stream()
                .filter(ColumnProfile::isFigures)
                .flatMap(each -> table.path(each.index()).stream())
                .filter(Years::isDated)
                .distinct()
                .toList();
        String sample = names.get(0);
        type = type(Set.of(Years.in(sample).orElseThrow()));
        if (sample.matches("(?i).*FYE.*")) {
            type = "financial_year_ending";
        }
        latest = names.stream()
                .flatMap(name -> Years.in(name).stream())
                .max(String::compareTo)
                .orElseThrow();
        boolean noted =
                names.stream().anyMatch(name -> Years.NOTED.matcher(name).matches());
        part.line("period: {type: " + type
                + (noted ? ", match: \"((?:19|20)\\\\d{2}(?: ?(?:to|-) ?(?:19|20)\\\\d{2})?)\\\\d?\"" : "")
                + (PeriodWords.isNamedByEnd(type, Set.of(Years.in(sample).orElseThrow())) ? ", year: end" : "") + "}");
        part.doubt(
                "period",
                80,
                "years stand in the headings, such as '" + sample + "'; check that they are of the type " + type);
    }

    Place place() {
        return place;
    }

    String type() {
        return type;
    }

    /** The column that holds the periods; -1 where they stand elsewhere. */
    int column() {
        return column;
    }

    /**
     * The period of one measure of many, by how its periods are written and by its own words; empty where it is as usual.
     *
     * @param notes what the rest of the file says of the measure
     */
    Optional<String> ofMeasure(Set<String> texts, String words, List<String> notes) {
        String written = Texts.yaml(table.reference(column));
        boolean years = texts.stream().allMatch(text -> text.matches("\\d{4}"));
        Optional<Snapshot> day = years && !texts.isEmpty() ? Snapshot.in(notes) : Optional.empty();
        if (day.isPresent()) {
            return Optional.of("{type: snapshot, column: " + written + ", as: \"{period}-"
                    + day.get().monthAndDay() + "\"}");
        }
        String own = years && (splits || isSortable())
                ? "calendar_year"
                : PeriodWords.typeOf(texts, PeriodWords.withoutShares(words.toLowerCase(Locale.ROOT)));
        boolean end = PeriodWords.isNamedByEnd(own, texts);
        boolean usual = texts.isEmpty() || (own.equals(type) && end == single);
        return usual
                ? Optional.empty()
                : Optional.of("{type: " + own + ", column: " + written + (end ? ", year: end" : "") + "}");
    }

    /**
     * Takes note of how all measures are written: where those of school and financial years mostly are so, with both of
     * their calendar years, a year alone is a calendar year.
     */
    void learn(Collection<Measures.Seen> measures) {
        Map<Boolean, Long> written = measures.stream()
                .filter(measure -> PeriodWords.typeOf(
                                measure.periods(), measure.words().toLowerCase(Locale.ROOT))
                        .matches("(academic|financial)_year"))
                .collect(Collectors.partitioningBy(
                        measure -> measure.periods().stream().anyMatch(PeriodWords::isSplit), Collectors.counting()));
        splits =
                written.getOrDefault(true, 0L) > 0 && written.getOrDefault(true, 0L) >= written.getOrDefault(false, 0L);
    }

    /** Public health profiles have a column that sorts periods, and write a year alone for a calendar year only. */
    private boolean isSortable() {
        return table.columns().stream()
                .anyMatch(each -> table.name(each.index()).matches("(?i)time.?period.?sortable"));
    }

    /**
     * The period of a figure by its heading: the latest of the table where the heading has no year, and one of its own type
     * where its words speak of another kind of year than the table's.
     */
    Optional<String> ofHeading(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        Optional<String> year = Years.in(heading);
        boolean told = PeriodWords.isOfSchools(words) || PeriodWords.isOfPeople(words);
        if (year.isEmpty()) {
            return Optional.of("{type: " + type + ", is: \"" + latest + "\"}");
        }
        if (type.equals("financial_year_ending") || !told) {
            return Optional.empty();
        }
        Set<String> texts = Set.of(year.get());
        String own = PeriodWords.typeOf(texts, words);
        return own.equals(type)
                ? Optional.empty()
                : Optional.of("{type: " + own + (PeriodWords.isNamedByEnd(own, texts) ? ", year: end" : "") + "}");
    }

    /** The period of a figure whose heading alone has a year, where the table's period stands elsewhere. */
    Optional<String> ofLoneHeading(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        return Years.in(heading)
                .map(year -> "{type: "
                        + (words.matches("(?s).*\\bmid\\W.*") ? "mid_year" : PeriodWords.typeOf(Set.of(year), words))
                        + ", is: \"" + year + "\"}");
    }

    /** The period of a figure by the block of columns that it stands in. */
    Optional<String> ofBlock(int figure) {
        return blocks.periodOf(figure)
                .map(text -> "{type: " + type + ", is: \""
                        + (PeriodWords.isNamedByEnd(type, Set.of(text)) ? split(text, -1) : text) + "\"}");
    }

    /** Whether two columns are about the same period, as far as blocks of columns tell. */
    boolean isSameBlock(int one, int other) {
        return blocks.periodOf(one).equals(blocks.periodOf(other));
    }

    /** A split year that begins so many years after a year. */
    private static String split(String year, int after) {
        int start = Integer.parseInt(year) + after;
        return start + "/%02d".formatted((start + 1) % 100);
    }

    private void ofColumn(ColumnProfile column) {
        place = Place.COLUMN;
        part.use(column.index());
        this.column = column.index();
        type = type(column.distinct());
        single = PeriodWords.isNamedByEnd(type, column.distinct());
        part.line("period: {type: " + type + ", column: " + Texts.yaml(table.reference(column.index()))
                + (single ? ", year: end" : "") + "}");
        String shown = column.distinct().stream().limit(4).collect(Collectors.joining(", "));
        part.doubt(
                "period",
                single ? 50 : 90,
                "it is written " + shown + "; check that it is of the type " + type
                        + (single ? " named by the year in which it ends" : ""));
    }

    /** How periods are cut, by the way they are written and by the words of the table. */
    private String type(Set<String> texts) {
        return PeriodWords.typeOf(texts, words);
    }

    private boolean yearsInHeader() {
        List<String> figures = table.columns().stream()
                .filter(ColumnProfile::isFigures)
                .map(column -> table.wholeName(column.index()))
                .filter(name -> !name.isEmpty())
                .toList();
        long dated = figures.stream().filter(Years::isDated).count();
        return dated > 0 && dated * 3 >= figures.size();
    }

    private boolean suffixes() {
        List<String> figures = table.columns().stream()
                .filter(ColumnProfile::isFigures)
                .map(column -> table.name(column.index()))
                .filter(name -> !name.isEmpty() && !name.matches("(?i).*(code|number|num)"))
                .toList();
        return figures.size() > 1
                && figures.stream().filter(name -> name.matches(".*\\w_\\d{2}")).count() * 10 >= figures.size() * 8L;
    }

    private void elsewhere() {
        Optional<String> inName = Years.in(sketch.label().replace('_', ' '));
        Optional<String> inTitle = Stream.concat(
                        sketch.titles().stream().filter(text -> Years.isPeriod(text)), sketch.above().stream())
                .filter(text -> Years.in(text).isPresent()
                        && !OF_PUBLISHING.matcher(text.strip()).lookingAt())
                .findFirst();
        Optional<String> any = inName.or(() -> inTitle.flatMap(Years::in)).or(() -> Years.in(spaced(fileName)));
        Optional<Snapshot> titled = inTitle.flatMap(Snapshot::inTitle);
        Optional<Snapshot> day = titled.isPresent()
                ? titled
                : snapshot.filter(told -> !told.year().isEmpty()
                        && any.filter(year -> !year.equals(told.year())).isEmpty());
        if (day.isPresent()) {
            String text = day.get().year() + "-" + day.get().monthAndDay();
            type = "snapshot";
            part.line("period: {type: snapshot, is: \"" + text + "\"}");
            part.doubt(
                    "period",
                    70,
                    (titled.isPresent() ? "the title speaks of " : "the file's notes speak of a snapshot on ") + text);
        } else if (inName.isPresent() && isOnlyYear(sketch.label())) {
            place = Place.SHEET;
            type = type(Set.of(inName.get()));
            part.line("period: {type: " + type
                    + (PeriodWords.isNamedByEnd(type, Set.of(inName.get())) ? ", year: end" : "") + "}");
            part.doubt("period", 60, "the name of the sheet has the year " + inName.get());
        } else if (inTitle.isPresent()) {
            place = Place.TITLE;
            String year = Years.in(inTitle.get()).orElseThrow();
            type = type(Set.of(year));
            String pattern = year.matches("\\d{4}[/-]\\d{2,4}")
                    ? "((?:19|20)\\\\d{2}[/-]\\\\d{" + (year.length() - 5) + "})"
                    : "((?:19|20)\\\\d{2})";
            boolean end = PeriodWords.isNamedByEnd(type, Set.of(year));
            part.line("period: {type: " + type + ", title: \"" + wordBefore(inTitle.get(), year) + pattern + "\""
                    + (end ? ", year: end" : "") + "}");
            part.doubt(
                    "period",
                    60,
                    "the text above the table is '" + inTitle.get().strip() + "'; check that " + year
                            + " is the period, of the type "
                            + type + (end ? " named by the year in which it ends" : "")
                            + ", or write 'is' and the right one in place of 'title'");
        } else {
            nowhere();
        }
    }

    private static boolean isOnlyYear(String name) {
        return !name.contains("!")
                && name.replaceFirst("(19|20)\\d{2}", "").chars().noneMatch(c -> c == '-' || c == '/')
                && name.matches(".*(?<!\\d)(19|20)\\d{2}(?!\\d).*");
    }

    /** The word before a year tells it from other years in the header. */
    private static String wordBefore(String title, String year) {
        String before = title.substring(0, Math.max(0, title.indexOf(year)));
        String word = before.replaceFirst("(?s).*?([A-Za-z]+[^A-Za-z0-9]{0,2})$", "$1");
        return word.equals(before) && !before.matches("[A-Za-z]+[^A-Za-z0-9]{0,2}")
                ? ""
                : word.replaceAll("[^A-Za-z ]", ".");
    }

    /** Two split years in the name of the sheet, such as 2011-12_2013-14, are the first and the last of some years. */
    private Optional<String> pooled() {
        Matcher years = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})\\D((?:19|20)\\d{2})-(\\d{2})")
                .matcher(sketch.label());
        return years.find()
                ? Optional.of(years.group(1) + "/" + years.group(2) + " to " + years.group(3) + "/" + years.group(4))
                : Optional.empty();
    }

    private static String spaced(String text) {
        return text.replace('_', ' ').replaceAll("[A-Za-z](?=(19|20)\\d{2})", " ");
    }

    private void nowhere() {
        Optional<String> year = Stream.of(fileName, words)
                .flatMap(text -> Years.in(spaced(text)).stream())
                .findFirst();
        String text = pooled().or(() -> year).orElse("2000");
        type = type(Set.of(text.contains(" to ") ? text.substring(0, 7) : text));
        boolean one = PeriodWords.isNamedByEnd(type, Set.of(text));
        part.line("period: {type: " + type + ", is: \"" + (one ? split(text, 0) : text) + "\"}");
        part.doubt(
                "period",
                year.isPresent() ? 40 : 0,
                year.isPresent()
                        ? "the only year met is in the name of the file or a heading; check 'type' and 'is'"
                        : "no period was found anywhere: put the right type and period in place of " + text);
    }
}

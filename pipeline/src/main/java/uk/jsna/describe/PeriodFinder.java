package uk.jsna.describe;

import java.util.List;
import java.util.Locale;
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
        TITLE,
        SHEET,
        NOWHERE
    }

    private final Profiles table;
    private final SheetSketch sketch;
    private final String fileName;
    private final String words;
    private final Part part = new Part();
    private Place place = Place.NOWHERE;
    private String type = "calendar_year";
    private int column = -1;
    private boolean single;

    PeriodFinder(Profiles table, SheetSketch sketch, String fileName) {
        this.table = table;
        this.sketch = sketch;
        this.fileName = fileName;
        String names = table.columns().stream()
                .map(column -> table.wholeName(column.index()))
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
            String sample = table.columns().stream()
                    .map(each -> table.wholeName(each.index()))
                    .filter(name -> Years.in(name).isPresent())
                    .findFirst()
                    .orElse("");
            boolean noted = sample.matches("(19|20)\\d{3}\\b.*");
            type = type(Set.of(Years.in(sample).orElse(sample.replaceAll(".*?((19|20)\\d{2}).*", "$1"))));
            if (sample.matches("(?i).*FYE.*")) {
                type = "financial_year_ending";
            }
            part.line("period: {type: " + type + (noted ? ", match: \"(\\\\d{4})\\\\d?\"" : "") + "}");
            part.doubt("period", 80, "years stand in the headings, such as '" + sample + "'");
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

    /** The period of one measure of many, by how its periods are written and by its own words; empty where it is as usual. */
    Optional<String> ofMeasure(Set<String> texts, String words) {
        String own = typeOf(texts, withoutShares(words.toLowerCase(Locale.ROOT)));
        boolean usual = texts.isEmpty() || (own.equals(type) && isSingle(own, texts) == single);
        return usual
                ? Optional.empty()
                : Optional.of("{type: " + own + ", column: " + Texts.yaml(table.reference(column))
                        + (isSingle(own, texts) ? ", year: end" : "") + "}");
    }

    /** The period of a figure whose heading holds its year, where its words speak of another kind of year than the table's. */
    Optional<String> ofHeading(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        Optional<String> year = Years.in(heading);
        if (year.isEmpty() || type.equals("financial_year_ending") || !(isOfSchools(words) || isOfPeople(words))) {
            return Optional.empty();
        }
        Set<String> texts = Set.of(year.get());
        String own = typeOf(texts, words);
        return own.equals(type)
                ? Optional.empty()
                : Optional.of("{type: " + own + (isSingle(own, texts) ? ", year: end" : "") + "}");
    }

    /** A share of a population, or a rate by it, is no count of people in the middle of a year. */
    private static String withoutShares(String words) {
        return words.matches("(?s).*(%|per ?cent|prevalence|\\brates?\\b|per [\\d,]+).*")
                ? words.replaceAll("population|all ages", " ")
                : words;
    }

    private static boolean isSingle(String type, Set<String> texts) {
        return type.equals("academic_year") && texts.stream().allMatch(text -> text.matches("\\d{4}"));
    }

    private void ofColumn(ColumnProfile column) {
        place = Place.COLUMN;
        part.use(column.index());
        this.column = column.index();
        type = type(column.distinct());
        single = isSingle(type, column.distinct());
        part.line("period: {type: " + type + ", column: " + Texts.yaml(table.reference(column.index()))
                + (single ? ", year: end" : "") + "}");
        String shown = column.distinct().stream().limit(4).collect(Collectors.joining(", "));
        part.doubt(
                "period",
                single ? 50 : 90,
                "it is written " + shown + "; check that it is a " + type
                        + (single ? " named by the year in which it ends" : ""));
    }

    /** How periods are cut, by the way they are written and by the words of the table. */
    private String type(Set<String> texts) {
        return typeOf(texts, words);
    }

    private static boolean isOfSchools(String words) {
        return words.matches("(?s).*(pupil|school|academic|key stage|ks[1245]|eyfs|reception|year 6|attain|child"
                + " measurement|obes|\\bfsm\\b|gcse).*");
    }

    private static boolean isOfPeople(String words) {
        return words.matches("(?s).*(population|mid-?(19|20)\\d\\d|mid-year|all ages).*");
    }

    private static String typeOf(Set<String> texts, String words) {
        boolean schools = isOfSchools(words);
        boolean people = isOfPeople(words);
        if (texts.stream().anyMatch(text -> text.startsWith("FYE"))) {
            return "financial_year_ending";
        }
        if (texts.stream().anyMatch(text -> text.matches(".*\\d{4}[/-]\\d{2}(?!\\d).*|\\d{6}|\\d{4}/\\d{4}"))) {
            return words.contains("financial year") || !schools ? "financial_year" : "academic_year";
        }
        if (words.contains("calendar year")) {
            return "calendar_year";
        }
        return people ? "mid_year" : schools && !words.contains("neet") ? "academic_year" : "calendar_year";
    }

    private boolean yearsInHeader() {
        List<String> figures = table.columns().stream()
                .filter(ColumnProfile::isFigures)
                .map(column -> table.wholeName(column.index()))
                .filter(name -> !name.isEmpty())
                .toList();
        long dated = figures.stream()
                .filter(name -> Years.in(name).isPresent() || name.matches("(19|20)\\d{3}\\b.*"))
                .count();
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
                .filter(text -> Years.in(text).isPresent())
                .findFirst();
        if (inName.isPresent() && isOnlyYear(sketch.label())) {
            place = Place.SHEET;
            type = type(Set.of(inName.get()));
            part.line("period: {type: " + type
                    + (type.equals("academic_year") && inName.get().length() == 4 ? ", year: end" : "") + "}");
            part.doubt("period", 60, "the name of the sheet has the year " + inName.get());
        } else if (inTitle.isPresent()) {
            place = Place.TITLE;
            String year = Years.in(inTitle.get()).orElseThrow();
            type = type(Set.of(year));
            String pattern = year.matches("\\d{4}[/-]\\d{2,4}")
                    ? "((?:19|20)\\\\d{2}[/-]\\\\d{" + (year.length() - 5) + "})"
                    : "((?:19|20)\\\\d{2})";
            part.line("period: {type: " + type + ", title: \"" + wordBefore(inTitle.get(), year) + pattern + "\"}");
            part.doubt(
                    "period",
                    60,
                    "the text above the table is '" + inTitle.get().strip() + "'");
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

    private void nowhere() {
        Optional<String> year = Stream.of(fileName, words)
                .map(text -> text.replace('_', ' ').replaceAll("[A-Za-z](?=(19|20)\\d{2})", " "))
                .flatMap(text -> Years.in(text).stream())
                .findFirst();
        type = year.map(text -> type(Set.of(text))).orElse("calendar_year");
        String text = pooled().or(() -> year).orElse("2000");
        boolean written = type.equals("academic_year") && text.length() == 4;
        int start = Integer.parseInt(text.substring(0, 4));
        if (text.contains(" to ")) {
            type = type(Set.of(text.substring(0, 7)));
        }
        part.line("period: {type: " + type + ", is: \""
                + (written ? start + "/%02d".formatted((start + 1) % 100) : text) + "\"}");
        part.doubt(
                "period",
                year.isPresent() ? 40 : 0,
                year.isPresent()
                        ? "the only year met is in the name of the file or a heading"
                        : "no period was found anywhere: put the right one in place of " + text);
    }
}

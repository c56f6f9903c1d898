package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.jsna.file.TableFormat;

/** A descriptor put together part by part, in the order of its keys. */
final class Proposal {

    private static final Pattern FEMALE = Pattern.compile("(?<![a-z])(females?|girls)(?![a-z])");
    private static final Pattern MALE = Pattern.compile("(?<![a-z])(males?|boys)(?![a-z])");

    private final Path file;
    private final SheetSketch sketch;
    private final Profiles table;
    private final Surroundings around;
    private final List<Part> parts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final PeriodFinder periods;
    private final Optional<AgeRows> ages;
    private String tried = "";

    Proposal(Path file, SheetSketch sketch, Profiles table, Surroundings around, KnownAreas known) {
        this.file = file;
        this.sketch = sketch;
        this.table = table;
        this.around = around;
        this.periods = new PeriodFinder(table, sketch, String.valueOf(file.getFileName()), around.notes());
        Set<Integer> taken = new TreeSet<>();
        AreaFinder areas = new AreaFinder(table, known, around);
        Part area = keep(areas.find(), taken);
        Part period = keep(periods.find(taken), taken);
        ages = FigureFinder.isByIndicator(table, taken) ? Optional.empty() : AgeRows.in(table, taken);
        ages.ifPresent(rows -> taken.add(rows.column()));
        Part group = new GroupFinder(table).find(taken, areas.groups());
        Set<Integer> beforeGroups = new TreeSet<>(taken);
        keep(group, taken);
        Part figures = new FigureFinder(table, periods, around).find(taken, ages);
        parts.clear();
        parts.addAll(List.of(
                head(),
                area,
                period,
                withoutIndicators(group, figures, beforeGroups, areas.groups()),
                figures,
                marks(figures, area)));
        parts.set(3, ofOneSex(parts.get(3), figures));
        parts.forEach(part -> doubts.addAll(part.doubts()));
        doubts.sort(Comparator.comparingInt(Doubt::sure));
    }

    private static Part keep(Part part, Set<Integer> taken) {
        taken.addAll(part.used());
        return part;
    }

    /** Where neither columns nor headings tell the sexes apart, the title, the sheet or the file may name the one it is about. */
    private Part ofOneSex(Part groups, Part figures) {
        String words = (String.join(" ", sketch.titles()) + " " + sketch.label() + " " + file.getFileName())
                .toLowerCase(Locale.ROOT);
        boolean female = FEMALE.matcher(words).find();
        boolean told = !groups.lines().isEmpty() || figures.lines().stream().anyMatch(line -> line.contains(", sex: "));
        if (told || female == MALE.matcher(words).find()) {
            return groups;
        }
        Part part = new Part();
        part.line("groups:");
        part.line("  - sex: {is: " + (female ? "female" : "male") + "}");
        part.doubt("groups", 70, "the title or the name speaks of " + (female ? "females" : "males") + " only");
        return part;
    }

    /** A column of measures is no column of groups. */
    private Part withoutIndicators(Part group, Part figures, Set<Integer> taken, int withAreas) {
        boolean shared = group.used().stream().anyMatch(figures.used()::contains);
        if (!shared) {
            return group;
        }
        Set<Integer> all = new TreeSet<>(taken);
        all.addAll(figures.used());
        return new GroupFinder(table).find(all, withAreas);
    }

    private Part head() {
        Part head = new Part();
        String name = String.valueOf(file.getFileName());
        String title = sketch.above().stream()
                .filter(text -> text.strip().matches("(?s)\\S+(\\s+\\S+){2,}"))
                .reduce((lower, upper) -> upper)
                .orElse(name);
        String id = Texts.id(name.replaceFirst("\\..*", "")
                + (sketch.id().name() == null ? "" : " " + sketch.id().name()));
        head.line("id: " + id);
        head.line("title: " + Texts.yaml(title.replaceAll("\\s+", " ").strip()));
        head.line("publisher: unknown");
        head.line("licence: Open Government Licence v3.0");
        head.line("disclosure: public");
        head.line("file: {" + place() + "}");
        head.line("header: {with: " + headings() + ", rows: " + sketch.headerRows()
                + (sketch.repeats() ? ", repeats: true}" : "}"));
        List<String> rows = Stream.concat(
                        ages.map(AgeRows::entry).stream(),
                        table.footer().map(text -> "end: " + Texts.yaml(start(text) + "*")).stream())
                .toList();
        if (!rows.isEmpty()) {
            head.line("rows: {" + String.join(", ", rows) + "}");
        }
        head.doubt("publisher", 0, "publisher, licence and title are not told by a table; write them");
        return head;
    }

    private static String start(String footer) {
        String text = footer.strip();
        return text.substring(0, Math.min(20, text.length())).replace("*", "").replace("{", "");
    }

    private String place() {
        List<String> place = new ArrayList<>();
        place.add("pattern: " + Texts.yaml(String.valueOf(file.getFileName())));
        boolean named = periods.place() == PeriodFinder.Place.SHEET;
        if (sketch.id().member() != null) {
            place.add("member: "
                    + Texts.yaml(
                            named && sketch.id().name() == null
                                    ? Years.template(sketch.id().member())
                                    : sketch.id().member()));
        }
        if (sketch.id().name() != null) {
            String sheet = sketch.id().name().strip();
            place.add("sheet: "
                    + Texts.yaml(named ? sheet.replaceFirst("(?<!\\d)(19|20)\\d{2}(?!\\d)", "{period}") : sheet));
        }
        return String.join(", ", place);
    }

    /** Names of the lowest header row by which the reader knows it again: three that have no year. */
    private String headings() {
        List<String> names = sketch.names().stream()
                .map(SheetSketch::plain)
                .filter(name -> !name.isEmpty() && !name.contains("*") && !name.contains("{"))
                .filter(name -> periods.place() != PeriodFinder.Place.SHEET || around.isEverywhere(name))
                .toList();
        List<String> plain = names.stream()
                .filter(name -> Years.in(name).isEmpty())
                .distinct()
                .limit(3)
                .toList();
        return (plain.isEmpty() ? names.stream().distinct().limit(2).toList() : plain)
                .stream().map(Texts::yaml).collect(Collectors.joining(", ", "[", "]"));
    }

    private Part marks(Part figures, Part area) {
        Part part = new Part();
        Map<String, String> marks = new LinkedHashMap<>();
        area.marks().forEach(mark -> marks.put(Texts.yaml(mark), "z"));
        Set<String> met = met(figures);
        MarkKey key = new MarkKey(around.notes(), isModern(met));
        List<String> told = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        met.forEach(mark -> {
            MarkKey.Meaning meaning = key.of(mark);
            marks.putIfAbsent(Texts.yaml(mark), meaning.shorthand());
            if (!meaning.known()) {
                unknown.add(mark);
            } else if (!meaning.note().isEmpty()) {
                told.add(mark + " is '" + shortened(meaning.note()) + "'");
            }
        });
        Map<String, String> words = new LinkedHashMap<>();
        figures.used().stream()
                .map(table::column)
                .filter(column -> !column.isFigures())
                .forEach(column -> words.putAll(NoteWords.ofRemarks(column.distinct())));
        if (!words.isEmpty() && figures.lines().stream().anyMatch(line -> line.contains(", note: "))) {
            part.line("note_words: " + words.toString().replace("=", ": "));
            part.doubt("notes", 60, "notes in words are taken to mean what they seem to say");
        }
        if (!marks.isEmpty()) {
            part.line("marks: " + marks.toString().replace("=", ": "));
            boolean all = told.size() == met.size();
            part.doubt(
                    "marks",
                    all ? 90 : unknown.isEmpty() ? 70 : 30,
                    (told.isEmpty() ? "" : "the file's notes say that " + String.join(", ", told) + "; ")
                            + (all ? "check these" : "the publisher's notes must bear out what the others mean")
                            + (unknown.isEmpty() ? "" : "; " + unknown + " are not known and taken for missing"));
        }
        part.line("ignore: [\"*\"]");
        return part;
    }

    /** Whether marks are those that government statistics have in common since 2019, told by c or z or by columns named as then. */
    private boolean isModern(Set<String> marks) {
        return marks.contains("c")
                || marks.contains("z")
                || table.columns().stream()
                        .anyMatch(column -> table.name(column.index()).matches("time_identifier|geographic_level"));
    }

    /** The marks that stand in the place of numbers. */
    private Set<String> met(Part figures) {
        Set<String> met = new LinkedHashSet<>();
        figures.used().stream()
                .map(table::column)
                .filter(column -> column.isFigures() || column.isMarks())
                .forEach(column -> met.addAll(column.shortMarks()));
        if (periods.place() == PeriodFinder.Place.SHEET) {
            met.addAll(around.marksOfSiblings(figures.used()));
        }
        return met;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Tries the proposal on the file, and keeps what that shows. */
    void prove() {
        Trial trial = Trial.of(yaml(List.of()), file);
        tried = "# " + trial.summary() + "\n";
        Part part = trial.doubts();
        parts.add(0, part);
        doubts.addAll(part.doubts());
        doubts.sort(Comparator.comparingInt(Doubt::sure));
    }

    String yaml(List<String> others) {
        StringBuilder text = new StringBuilder();
        text.append("# Proposed from ")
                .append(file.getFileName())
                .append(": ")
                .append(table.rows())
                .append(" rows");
        if (sketch.id().hidden()) {
            text.append(", on a sheet that the workbook hides");
        }
        text.append(".\n").append(tried);
        long formulas =
                table.columns().stream().mapToLong(ColumnProfile::formulas).sum();
        if (formulas > 0) {
            text.append("# ")
                    .append(formulas)
                    .append(" cells are formulas; what is stored as their results is read.\n");
        }
        if (sketch.id().format() == TableFormat.CSV && table.columns().stream().anyMatch(ColumnProfile::hasThousands)) {
            text.append("# Numbers have thousands separators.\n");
        }
        if (!others.isEmpty()) {
            text.append("# Data seems to be on these too: ")
                    .append(String.join("; ", others))
                    .append("\n");
        }
        parts.forEach(part -> part.lines()
                .forEach(line -> text.append(line.replace("\n", " ")).append('\n')));
        return text.toString();
    }
}

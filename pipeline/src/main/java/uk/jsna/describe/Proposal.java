package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.jsna.file.TableFormat;

/** A descriptor put together part by part, in the order of its keys. */
final class Proposal {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("c", "c"),
            Map.entry("s", "c"),
            Map.entry("x", "x"),
            Map.entry("z", "z"),
            Map.entry("u", "u"),
            Map.entry("low", "low"),
            Map.entry("*", "c"),
            Map.entry("-", "x"),
            Map.entry("..", "x"),
            Map.entry(":", "x"),
            Map.entry(".", "z"),
            Map.entry("n/a", "z"),
            Map.entry("NA", "x"),
            Map.entry("SUPP", "c"),
            Map.entry("LOWCOV", "u"));

    private static final Pattern FEMALE = Pattern.compile("(?<![a-z])(females?|girls)(?![a-z])");
    private static final Pattern MALE = Pattern.compile("(?<![a-z])(males?|boys)(?![a-z])");

    private final Path file;
    private final SheetSketch sketch;
    private final Profiles table;
    private final List<Part> parts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final PeriodFinder periods;

    Proposal(Path file, SheetSketch sketch, Profiles table, KnownAreas known) {
        this.file = file;
        this.sketch = sketch;
        this.table = table;
        this.periods = new PeriodFinder(table, sketch, String.valueOf(file.getFileName()));
        Set<Integer> taken = new TreeSet<>();
        Part area = keep(new AreaFinder(table, known).find(), taken);
        Part period = keep(periods.find(taken), taken);
        Part group = new GroupFinder(table).find(taken);
        Set<Integer> beforeGroups = new TreeSet<>(taken);
        keep(group, taken);
        Part figures = new FigureFinder(table, periods, column -> Measures.read(file, sketch, column, periods.column()))
                .find(taken);
        parts.clear();
        parts.addAll(List.of(
                head(), area, period, withoutIndicators(group, figures, beforeGroups), figures, marks(figures, area)));
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
    private Part withoutIndicators(Part group, Part figures, Set<Integer> taken) {
        boolean shared = group.used().stream().anyMatch(figures.used()::contains);
        if (!shared) {
            return group;
        }
        Set<Integer> all = new TreeSet<>(taken);
        all.addAll(figures.used());
        return new GroupFinder(table).find(all);
    }

    private Part head() {
        Part head = new Part();
        String name = String.valueOf(file.getFileName());
        String title = sketch.above().isEmpty()
                ? name
                : sketch.above().get(sketch.above().size() - 1);
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
        table.footer().ifPresent(text -> head.line("rows: {end: " + Texts.yaml(start(text) + "*") + "}"));
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
                .map(name -> name.replaceAll("\\[.*?]", " ")
                        .replaceAll("[\\s\\u00A0\\uFEFF]+", " ")
                        .strip())
                .filter(name -> !name.isEmpty() && !name.contains("*") && !name.contains("{"))
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
        List<String> unknown = new ArrayList<>();
        for (int index : figures.used()) {
            ColumnProfile column = table.column(index);
            if (column.isFigures() || column.isMarks()) {
                column.marks().keySet().stream()
                        .filter(mark -> !mark.matches("\\[\\w+]|.*\\d.*"))
                        .forEach(mark -> {
                            String meaning = MEANINGS.get(mark);
                            marks.putIfAbsent(Texts.yaml(mark), meaning == null ? "x" : meaning);
                            if (meaning == null && !unknown.contains(mark)) {
                                unknown.add(mark);
                            }
                        });
            }
        }
        Map<String, String> words = new LinkedHashMap<>();
        figures.used().stream()
                .map(table::column)
                .filter(column -> !column.isFigures())
                .forEach(column -> words.putAll(NoteWords.of(column.distinct())));
        if (!words.isEmpty() && figures.lines().stream().anyMatch(line -> line.contains(", note: "))) {
            part.line("note_words: " + words.toString().replace("=", ": "));
            part.doubt("notes", 60, "notes in words are taken to mean what they seem to say");
        }
        if (!marks.isEmpty()) {
            part.line("marks: " + marks.toString().replace("=", ": "));
            part.doubt(
                    "marks",
                    unknown.isEmpty() ? 70 : 30,
                    "the publisher's notes must bear out what " + marks.keySet() + " mean"
                            + (unknown.isEmpty() ? "" : "; " + unknown + " are not known and taken for missing"));
        }
        part.line("ignore: [\"*\"]");
        return part;
    }

    List<Doubt> doubts() {
        return doubts;
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
        text.append(".\n");
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

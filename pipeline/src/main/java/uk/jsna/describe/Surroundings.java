package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What else a file holds than the table that is described: other sheets, notes, definitions. */
final class Surroundings {

    private final Path file;
    private final SheetSketch sketch;
    private final List<SheetSketch> all;
    private final Profiles table;

    Surroundings(Path file, SheetSketch sketch, List<SheetSketch> all, Profiles table) {
        this.file = file;
        this.sketch = sketch;
        this.all = all;
        this.table = table;
    }

    /** Texts of the file that are no rows of figures: of other sheets, and above and below the table. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(sketch.above());
        notes.addAll(table.notes());
        all.stream()
                .filter(other -> other != sketch && !other.holdsData())
                .forEach(other -> notes.addAll(other.notes()));
        return notes;
    }

    /** The texts above the table. */
    List<String> above() {
        return sketch.above();
    }

    /** What other sheets say of a measure by its name. */
    List<String> definitions(String measure) {
        return all.stream()
                .filter(other -> other != sketch)
                .flatMap(other -> other.notesOf(measure).stream())
                .toList();
    }

    /** What is seen of each measure, where a column says which measure a row holds. */
    Map<String, Measures.Seen> measures(int measure, int period) {
        return Measures.read(file, sketch, measure, period);
    }

    /** The code and the name of each area of a column of short codes. */
    Map<String, String> names(int code, int name) {
        return CodeNames.read(file, sketch, code, name);
    }

    /** The sheets or members that are one table with the chosen one but for the year in their names. */
    private List<SheetSketch> siblings() {
        String own = Years.template(sketch.label());
        return all.stream()
                .filter(other ->
                        other.holdsData() && Years.template(other.label()).equals(own))
                .toList();
    }

    /** The marks of the tables that are read by the same descriptor as the chosen one. */
    Set<String> marksOfSiblings(Set<Integer> used) {
        Set<String> marks = new LinkedHashSet<>();
        siblings().stream()
                .filter(other -> other != sketch)
                .flatMap(other -> Profiles.read(file, other).columns().stream())
                .filter(column -> used.contains(column.index()) && (column.isFigures() || column.isMarks()))
                .forEach(column -> marks.addAll(column.shortMarks()));
        return marks;
    }

    /** Whether each table that is read by one descriptor has a heading. */
    boolean isEverywhere(String heading) {
        return (!sketch.repeats() || sketch.isCommon(heading))
                && siblings().stream().allMatch(other -> other.has(heading));
    }
}

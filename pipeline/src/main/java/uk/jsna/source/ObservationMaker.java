package uk.jsna.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Makes observations of rows. */
final class ObservationMaker implements FactMaker {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 1_000;

    private final SheetReading reading;
    private final AreaReader area;
    private final List<GroupReader> groups = new ArrayList<>();
    private final List<FigureReader> figures = new ArrayList<>();
    private final List<Integer> deciding;
    private final RowSums sums;

    /** Which figures rows hold, by the texts that decide it: a long file has few of these and many rows of each. */
    private final Map<List<String>, List<FigureReader>> held = new HashMap<>();

    ObservationMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        SourceDescriptor source = reading.source();
        this.area = new AreaReader(Objects.requireNonNull(source.area()), reading, columns);
        for (GroupPart part : source.groups()) {
            groups.add(new GroupReader(part, reading, columns));
        }
        for (FigurePart part : source.figures()) {
            for (FigureColumns figure : FigureColumns.of(part, columns)) {
                figures.add(new FigureReader(part, figure, reading, columns));
            }
        }
        this.sums = new RowSums(source.rows().sum(), reading, columns, RowSums.MOST);
        this.deciding = figures.stream()
                .flatMap(figure -> figure.deciding().stream())
                .distinct()
                .toList();
    }

    @Override
    public void row(SheetRow row) {
        int part = sums.part(row);
        if (part < 0) {
            reading.tally().leftOut("row outside the sum");
            return;
        }
        List<FigureReader> held = held(row);
        if (held.isEmpty()) {
            reading.tally().leftOut("row of another measure");
            return;
        }
        Observation.Group group = group(row);
        if (group == null) {
            return;
        }
        AreaReference where = area.read(row);
        if (where == null) {
            return;
        }
        for (FigureReader figure : held) {
            Observation observation = figure.read(row, where, group);
            if (observation != null && sums.isUsed()) {
                sums.add(part, observation);
            } else if (observation != null) {
                reading.fact(observation);
            }
        }
    }

    @Override
    public void end() {
        sums.end();
    }

    private List<FigureReader> held(SheetRow row) {
        if (deciding.isEmpty()) {
            return figures;
        }
        if (held.size() > MOST_REMEMBERED) {
            held.clear();
        }
        List<String> texts = new ArrayList<>(deciding.size());
        deciding.forEach(column -> texts.add(row.cell(column).shown()));
        return texts.stream().mapToInt(String::length).sum() > LONGEST_REMEMBERED
                ? heldBy(row)
                : held.computeIfAbsent(texts, unused -> heldBy(row));
    }

    private List<FigureReader> heldBy(SheetRow row) {
        return figures.stream().filter(figure -> figure.isIn(row)).toList();
    }

    private Observation.@Nullable Group group(SheetRow row) {
        if (groups.isEmpty()) {
            return Observation.Group.EVERYBODY;
        }
        for (GroupReader group : groups) {
            if (group.covers(row)) {
                return group.read(row, reading.captured(), Observation.Group.EVERYBODY);
            }
        }
        reading.tally().leftOut("row of another group");
        return null;
    }
}

package uk.jsna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Makes observations of rows. */
final class ObservationMaker implements FactMaker {

    private final SheetReading reading;
    private final AreaReader area;
    private final List<GroupReader> groups = new ArrayList<>();
    private final List<FigureReader> figures = new ArrayList<>();

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
    }

    @Override
    public void row(SheetRow row) {
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
            figure.read(row, where, group);
        }
    }

    private List<FigureReader> held(SheetRow row) {
        List<FigureReader> held = new ArrayList<>(figures.size());
        for (FigureReader figure : figures) {
            if (figure.isIn(row)) {
                held.add(figure);
            }
        }
        return held;
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

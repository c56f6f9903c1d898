package uk.jsna.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Makes the links of a lookup of rows: each area once with each area that it lies in. */
final class AreaLinkMaker implements FactMaker {

    private record Level(String vintage, int code, int name) {}

    private record Pair(String code, String parent) {}

    private final SheetReading reading;
    private final Columns columns;
    private final List<Level> levels = new ArrayList<>();
    private final Set<Pair> told = new HashSet<>();

    AreaLinkMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
        for (LevelPart part : reading.source().areas()) {
            List<Header.Match> codes = columns.header().find(part.code());
            if (!codes.isEmpty() || !part.optional()) {
                LevelPart told = part.in(codes.stream()
                        .map(code -> code.captured().getOrDefault("year", ""))
                        .findFirst()
                        .orElse(""));
                levels.add(new Level(told.vintage(), columns.one(part.code()), columns.optional(told.name())));
            }
        }
    }

    @Override
    public void row(SheetRow row) {
        List<AreaLink.Parent> chain = new ArrayList<>();
        for (Level level : levels) {
            String code = row.cell(level.code()).stripped();
            if (code.isEmpty()) {
                continue;
            }
            if (!CodeScheme.isWellFormed("gss", code)) {
                reading.tally().refused();
                reading.find(
                        SourceCheck.AREA_CODE_WELL_FORMED,
                        row.number(),
                        columns.name(level.code()),
                        CodeScheme.complaint("gss", code));
                return;
            }
            String name = level.name() == Columns.NONE
                    ? ""
                    : ColumnName.normalised(row.cell(level.name()).shown());
            if (!reading.isPlain(row, columns.name(level.name()), name)) {
                return;
            }
            chain.add(new AreaLink.Parent(level.vintage(), code, name));
        }
        for (int i = 0; i < chain.size(); i++) {
            tell(row, chain.get(i), i + 1 < chain.size() ? chain.get(i + 1) : null);
        }
    }

    private void tell(SheetRow row, AreaLink.Parent area, AreaLink.@Nullable Parent parent) {
        if (told.add(new Pair(area.code(), parent == null ? "" : parent.code()))) {
            reading.fact(new AreaLink(reading.origin(row), area.vintage(), area.code(), area.name(), parent));
        }
    }
}

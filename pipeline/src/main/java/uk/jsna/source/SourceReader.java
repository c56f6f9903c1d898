package uk.jsna.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.ReadLimits;
import uk.jsna.file.RefusedFileException;
import uk.jsna.file.RowVisitor;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetVisitor;
import uk.jsna.file.TableFile;

/**
 * Reads a publisher's file by a source's description. Rows are passed on as they are read, so a file of any length needs
 * the same memory; what is wrong becomes findings and never an exception.
 */
public final class SourceReader {

    /** A message names at most this many tables of a file. */
    private static final int MOST_NAMED = 40;

    private final SourceDescriptor source;
    private final ReadLimits limits;

    private SourceReader(SourceDescriptor source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** A reader of one source's files, within the standard limits. */
    public static SourceReader of(SourceDescriptor source) {
        return new SourceReader(source, ReadLimits.standard());
    }

    /** A reader of one source's files, within the given limits. */
    public static SourceReader of(SourceDescriptor source, ReadLimits limits) {
        return new SourceReader(source, limits);
    }

    /** Reads one file from front to back. */
    public ReadSummary read(Path file, FactSink sink) {
        String name = String.valueOf(file.getFileName());
        FindingLog findings = new FindingLog(source, name, sink);
        Tally tally = new Tally();
        FileVisit visit = new FileVisit(name, sink, findings, tally);
        try {
            TableFile.of(file, limits).visit(visit);
            visit.close();
        } catch (RefusedFileException e) {
            String sheet = sheetName(e.place().member(), e.place().sheet());
            findings.add(
                    SourceCheck.FILE_READABLE,
                    new FindingLog.Spot(sheet, e.place().row(), "", ""),
                    e.reason());
        }
        findings.close();
        return tally.summary(name);
    }

    private static String sheetName(@Nullable String member, @Nullable String sheet) {
        if (member == null) {
            return sheet == null ? "" : sheet;
        }
        return sheet == null ? member : member + "!" + sheet;
    }

    /** Chooses the sheets of one file and reads them. */
    private final class FileVisit implements SheetVisitor {
        private final String file;
        private final FactSink sink;
        private final FindingLog findings;
        private final Tally tally;
        private final @Nullable TextPattern member = pattern(source.file().member());
        private final @Nullable TextPattern sheet = pattern(source.file().sheet());
        private final List<String> seen = new ArrayList<>();
        private final List<SheetInterpreter> read = new ArrayList<>();

        FileVisit(String file, FactSink sink, FindingLog findings, Tally tally) {
            this.file = file;
            this.sink = sink;
            this.findings = findings;
            this.tally = tally;
        }

        private static @Nullable TextPattern pattern(@Nullable String text) {
            return text == null ? null : TextPattern.of(text);
        }

        @Override
        public boolean wantsMember(String path) {
            boolean wanted = memberMatch(path).isPresent() || path.endsWith(".zip");
            if (!wanted) {
                seen.add(path);
            }
            return wanted;
        }

        private Optional<Map<String, String>> memberMatch(String path) {
            if (member == null) {
                return Optional.of(Map.of());
            }
            String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
            Optional<Map<String, String>> whole = member.match(path);
            return whole.isPresent() ? whole : member.match(last);
        }

        @Override
        public @Nullable RowVisitor sheet(SheetId id) {
            seen.add(sheetName(id.member(), id.name()));
            Map<String, String> captured = new HashMap<>();
            if (id.member() != null) {
                Optional<Map<String, String>> match = memberMatch(id.member());
                if (match.isEmpty()) {
                    return null;
                }
                captured.putAll(match.get());
            }
            if (!wants(id, captured)) {
                return null;
            }
            tally.sheet();
            SheetInterpreter interpreter = new SheetInterpreter(new SheetReading(
                    source,
                    file,
                    sheetName(id.member(), id.name()),
                    id.format(),
                    Map.copyOf(captured),
                    List.of(),
                    sink,
                    findings,
                    tally));
            read.add(interpreter);
            return interpreter;
        }

        /** A named sheet by its name; else the first, or each member of an archive. */
        private boolean wants(SheetId id, Map<String, String> captured) {
            if (sheet == null || id.name() == null) {
                return read.isEmpty() || (id.member() != null && id.name() == null && member != null);
            }
            Optional<Map<String, String>> match = sheet.match(id.name().strip());
            match.ifPresent(captured::putAll);
            return match.isPresent();
        }

        void close() {
            read.forEach(SheetInterpreter::close);
            if (read.isEmpty()) {
                String wanted = source.file().sheet() == null
                        ? "a member '" + source.file().member() + "'"
                        : "a sheet '" + source.file().sheet() + "'";
                findings.add(
                        SourceCheck.SHEET_FOUND,
                        FindingLog.Spot.ofSheet(""),
                        "the file has no such table as the source '" + source.id() + "' names, but must have " + wanted
                                + "; it has "
                                + seen.stream()
                                        .limit(MOST_NAMED)
                                        .map(table -> "'" + Excerpt.of(table) + "'")
                                        .collect(Collectors.joining(", "))
                                + ". Correct the name in the source, or give the right file.");
            } else if (tally.facts() == 0) {
                findings.add(
                        SourceCheck.FACTS_FOUND,
                        FindingLog.Spot.ofSheet(""),
                        "nothing was read from the file, but there must be at least one figure. Check the findings above"
                                + " and the conditions in the source '" + source.id() + "'.");
            }
            tally.leftOut().forEach((reason, count) -> {
                if (reason.startsWith("area ")) {
                    findings.add(
                            SourceCheck.AREAS_LEFT_OUT,
                            FindingLog.Spot.ofSheet(""),
                            count + " rows with codes like " + reason.substring(5)
                                    + " were left out, as the source says.");
                }
            });
        }
    }
}

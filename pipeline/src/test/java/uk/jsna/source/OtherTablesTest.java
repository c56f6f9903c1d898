package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.jsna.SharedFiles;
import uk.jsna.file.RefusedFileException;
import uk.jsna.file.RowVisitor;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;
import uk.jsna.quality.Finding;

/**
 * Every built-in source on every table of the published files that it is not meant for, as a workspace may point it
 * there by {@code files}, {@code sheet} or {@code member}, with a {@code period} and without: what is about something
 * else is refused.
 */
@Tag("evidence")
class OtherTablesTest {

    /** A figure or link more would tell nothing more. */
    private static final int ENOUGH = 20;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** The index of multiple deprivation stands in file 3 too: {@link #theIndexOfFile3IsThatOfFile1} compares them. */
    private static final List<String> SAME_FIGURES =
            List.of("iod2019_imd on deprivation/IoD2019_File_3_IDACI_IDAOPI.csv.gz");

    private final Path inputs = SharedFiles.of("data");
    private final List<SourceDescriptor> sources = SourceCatalogue.ids().stream()
            .map(id -> SourceCatalogue.find(id, Path.of("")))
            .toList();

    @Test
    void noTableIsTakenForAnother() throws IOException {
        TreeSet<String> taken = new TreeSet<>();
        for (Path file : files()) {
            taken.addAll(taken(file));
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(SAME_FIGURES);
    }

    @Test
    void theIndexOfFile3IsThatOfFile1() {
        SourceDescriptor index = SourceCatalogue.find("iod2019_imd", Path.of(""));
        assertThat(ranks(index, "IoD2019_File_3_IDACI_IDAOPI.csv.gz"))
                .hasSize(65688)
                .isEqualTo(ranks(index, "IoD2019_File_1_IMD.xlsx"));
    }

    private Map<String, Double> ranks(SourceDescriptor index, String file) {
        Map<String, Double> ranks = new TreeMap<>();
        Read.of(index, inputs.resolve("deprivation").resolve(file))
                .observations()
                .forEach(figure -> ranks.put(
                        figure.indicator() + " " + figure.area().code(),
                        figure.amounts().printed()));
        return ranks;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(inputs)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(inputs.resolve("boundaries")))
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The sources that take a table of the file for theirs, and the table. */
    private List<String> taken(Path file) {
        Path path = inputs.relativize(file);
        List<Attempt> attempts = new ArrayList<>();
        List<SheetId> seen = new ArrayList<>();
        try {
            TableFile.of(file).visit(sheet -> {
                List<Attempt> here = attempts(path, sheet, seen.isEmpty());
                seen.add(sheet);
                attempts.addAll(here);
                return new Several(here);
            });
        } catch (RefusedFileException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
        return attempts.stream()
                .filter(attempt -> attempt.facts > 0)
                .map(attempt -> attempt.name)
                .toList();
    }

    /** What workspaces may try with one table: sources that tell figures or neighbours, and have another table. */
    private List<Attempt> attempts(Path path, SheetId sheet, boolean isFirst) {
        List<Attempt> attempts = new ArrayList<>();
        for (SourceDescriptor source : sources) {
            if (!tellsTheSameAnywhere(source) && !isMeant(source, path, sheet, isFirst)) {
                boolean isElsewhere = !SourceFiles.matches(source.file().pattern(), path);
                if (!isElsewhere || !needsPeriod(source)) {
                    attempts.add(new Attempt(source, path, sheet));
                }
                if (source.period() != null) {
                    attempts.add(new Attempt(source.withPeriod(example(source.period())), path, sheet));
                }
            }
        }
        return attempts;
    }

    /**
     * Headings name the vintage and year of a lookup, and the two codes of one area stand in one row wherever they stand:
     * whatever table has these columns states the same.
     */
    private static boolean tellsTheSameAnywhere(SourceDescriptor source) {
        return switch (source.yields()) {
            case AREAS, HISTORY, ALIASES -> true;
            case OBSERVATIONS, NEIGHBOURS -> false;
        };
    }

    private static boolean isMeant(SourceDescriptor source, Path path, SheetId sheet, boolean isFirst) {
        FilePart own = source.file();
        if (!SourceFiles.matches(own.pattern(), path)) {
            return false;
        }
        boolean member = own.member() == null
                || (sheet.member() != null
                        && TextPattern.of(own.member())
                                .matches(sheet.member().substring(sheet.member().lastIndexOf('/') + 1)));
        boolean named = own.sheet() == null
                ? isFirst || sheet.name() == null
                : sheet.name() == null
                        || TextPattern.of(own.sheet()).matches(sheet.name().strip());
        return member && named;
    }

    /** Whether a workspace that gives other files and no period is refused before anything is read. */
    private static boolean needsPeriod(SourceDescriptor source) {
        try {
            source.checkOtherFilesHaveAPeriod();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String example(PeriodPart period) {
        return switch (period.type()) {
            case CALENDAR_YEAR, MID_YEAR, FINANCIAL_YEAR_ENDING -> "2019";
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> "2018/19";
            case FINANCIAL_QUARTER -> "Q1 2018/19";
            case MONTH -> "2019-01";
            case SNAPSHOT -> "2019-08-31";
        };
    }

    /** One source that reads one table; how much it takes from it. */
    private static final class Attempt implements FactSink {
        private final String name;
        private final SheetInterpreter interpreter;
        private int facts;
        private boolean reads = true;

        Attempt(SourceDescriptor source, Path path, SheetId sheet) {
            String place = sheet.name() != null ? sheet.name() : sheet.member() == null ? "" : sheet.member();
            this.name = source.id() + " on " + path + (place.isEmpty() ? "" : "[" + place + "]");
            Map<String, String> captured = new HashMap<>();
            Matcher year = YEAR.matcher(place);
            if (year.find()) {
                captured.put("period", year.group());
            }
            this.interpreter = new SheetInterpreter(new SheetReading(
                    source,
                    sheet.file(),
                    place,
                    sheet.format(),
                    Map.copyOf(captured),
                    List.of(),
                    this,
                    new FindingLog(source, sheet.file(), this),
                    new Tally()));
        }

        boolean row(SheetRow row) {
            reads = reads && interpreter.row(row) && facts < ENOUGH;
            return reads;
        }

        @Override
        public void fact(Fact fact) {
            facts++;
        }

        @Override
        public void finding(Finding finding) {
            // A table of another kind has many; what counts is that nothing is taken from it.
        }
    }

    /** Passes each row on to all that still read. */
    private record Several(List<Attempt> attempts) implements RowVisitor {
        @Override
        public boolean row(SheetRow row) {
            boolean reads = false;
            for (Attempt attempt : attempts) {
                reads |= attempt.row(row);
            }
            return reads;
        }
    }
}

package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.jsna.SharedFiles;
import uk.jsna.file.TableFile;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;

/**
 * Every sheet and member of the published files that hold several: each is proposed for or refused with what to do, and
 * each proposal is a descriptor that reads its sheet.
 */
@Tag("evidence")
class PublishedSheetsTest {

    /** Sheets whose proposal gives figures. They may become more. */
    private static final int READ = 92;

    private final List<String> lines = new ArrayList<>();
    private int proposed;
    private int refused;
    private int read;
    private int clean;
    private int once;

    @Test
    void everySheetIsProposedForOrRefusedWithWhatToDo() throws IOException {
        Path inputs = SharedFiles.of("data");
        KnownAreas areas = KnownAreas.read(inputs.resolve("geography"));
        try (Stream<Path> files = Files.walk(inputs)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(xlsx?|ods|zip)"))
                    .filter(path -> !path.startsWith(inputs.resolve("geography")))
                    .sorted()
                    .toList()) {
                for (String sheet : sheets(file)) {
                    look(inputs.relativize(file), file, sheet, areas);
                }
            }
        }
        String summary =
                "%d sheets: %d have no table and are refused, %d are proposed for; of these %d give figures, %d of them with nothing refused and %d with each figure once."
                        .formatted(proposed + refused, refused, proposed, read, clean, once);
        System.out.println(summary);
        DescribePage.hold(
                "sheets",
                "\n" + summary
                        + "\n\n| file | sheet | figures | areas | what the trial says first |\n|---|---|---:|---:|---|\n"
                        + String.join("\n", lines) + "\n");
        assertThat(read).isGreaterThanOrEqualTo(READ);
    }

    private static List<String> sheets(Path file) {
        List<String> sheets = new ArrayList<>();
        TableFile.of(file).visit(id -> {
            String member = id.member() == null ? "" : id.member();
            String name = id.name() == null ? "" : id.name().strip();
            sheets.add(member.isEmpty() || name.isEmpty() ? member + name : member + "!" + name);
            return null;
        });
        return sheets;
    }

    private void look(Path name, Path file, String sheet, KnownAreas areas) {
        Description description;
        try {
            description = Description.of(file, sheet, areas);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)no (table|column) .*(Write|Name|Data seems to be on) .*");
            refused++;
            return;
        }
        proposed++;
        Reading reading = new Reading();
        SourceReader.of(SourceDescriptor.parse("proposed.yaml", description.yaml()))
                .read(file, reading);
        read += reading.facts > 0 ? 1 : 0;
        String doubt = description.doubts().stream()
                .filter(each -> each.part().equals("read"))
                .map(Doubt::what)
                .findFirst()
                .orElse("");
        once += reading.facts > 0 && reading.figures.size() == reading.facts ? 1 : 0;
        clean += reading.facts > 0 && reading.failures == 0 ? 1 : 0;
        lines.add("| %s | %s | %d | %d | %s |"
                .formatted(name, sheet, reading.facts, reading.areas.size(), doubt.replace("|", "\\|")));
    }

    /** Counts what is read. */
    private static final class Reading implements FactSink {
        private final Set<String> areas = new TreeSet<>();
        private final Set<List<Object>> figures = new HashSet<>();
        private int facts;
        private int failures;

        @Override
        public void fact(Fact fact) {
            facts++;
            if (fact instanceof Observation figure) {
                areas.add(figure.area().code() + figure.area().name());
                figures.add(List.of(figure.indicator(), figure.area(), figure.period(), figure.group()));
            }
        }

        @Override
        public void finding(Finding finding) {
            failures += finding.outcome() == uk.jsna.quality.Outcome.FAIL ? 1 : 0;
        }
    }
}

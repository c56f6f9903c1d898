package uk.jsna.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;

/** Files that a test invents, and how much of them their proposals read. */
abstract class InventedFiles {

    @TempDir
    Path folder;

    final Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** How many figures a file gives, read as it is proposed. */
    static int facts(Description description, Path file) {
        List<Fact> facts = new ArrayList<>();
        SourceReader.of(SourceDescriptor.parse("proposed.yaml", description.yaml()))
                .read(file, new FactSink() {
                    @Override
                    public void fact(Fact fact) {
                        facts.add(fact);
                    }

                    @Override
                    public void finding(Finding finding) {
                        // Only what is read counts here.
                    }
                });
        return facts.size();
    }
}

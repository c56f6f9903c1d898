package uk.jsna.describe;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.RefusedFileException;

/**
 * A descriptor proposed for an unknown file.
 *
 * @param yaml the descriptor, with doubts as comments
 * @param doubts what the proposal is unsure of, the least sure first
 * @param sheet the sheet or archive member that it is for; empty where the file holds one table
 * @param others other sheets and members that seem to hold data
 */
public record Description(String yaml, List<Doubt> doubts, String sheet, List<String> others) {

    public Description {
        doubts = List.copyOf(doubts);
        others = List.copyOf(others);
    }

    /**
     * Looks at a file.
     *
     * @param sheet the sheet or member to describe; the one with most data where it is null
     * @throws RefusedFileException where the file cannot be read as it is
     * @throws IllegalArgumentException where it has no such sheet, or no table of figures
     */
    public static Description of(Path file, @Nullable String sheet, KnownAreas areas) {
        List<SheetSketch> sketches = SheetSketch.all(file);
        SheetSketch chosen = SheetSketch.choose(sketches, sheet);
        Profiles profiles = Profiles.read(file, chosen);
        Surroundings around = new Surroundings(file, chosen, sketches, profiles);
        Proposal proposal = new Proposal(file, chosen, profiles, around, areas);
        proposal.prove();
        List<String> others = sketches.stream()
                .filter(other -> other != chosen && other.holdsData())
                .map(SheetSketch::label)
                .toList();
        return new Description(proposal.yaml(others), proposal.doubts(), chosen.label(), others);
    }
}

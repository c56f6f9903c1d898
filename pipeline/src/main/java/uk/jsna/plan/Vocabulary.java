package uk.jsna.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;

/**
 * What several plans share: the places and the groups of children that they name, the questions about small areas that
 * they put, and the traps in them.
 *
 * @param places the places
 * @param groups the groups of children
 * @param questions the questions
 * @param traps the traps
 * @param definitions what plans watch that no published indicator is: a name by its id
 */
public record Vocabulary(
        List<Place> places,
        List<PopulationGroup> groups,
        List<Question> questions,
        List<Trap> traps,
        Map<String, String> definitions) {

    /** The file of a folder of plans that holds their vocabulary. */
    static final String FILE = "vocabulary.yaml";

    public Vocabulary {
        places = Absent.asEmpty(places);
        groups = Absent.asEmpty(groups);
        questions = Absent.asEmpty(questions);
        traps = Absent.asEmpty(traps);
        definitions = Absent.asEmpty(definitions);
    }

    /**
     * Reads a vocabulary file.
     *
     * @throws uk.jsna.document.DocumentRefused with every fault and its line
     */
    public static Vocabulary read(Path file) {
        return YamlDocument.read(file)
                .as(Vocabulary.class, DocumentSchema.ofResource(Vocabulary.class, "vocabulary.schema.json"));
    }

    /**
     * A place that a plan names.
     *
     * @param id global id
     * @param name as the plans say it
     * @param type what kind of place
     * @param parent what it lies in
     * @param code its code; null where it is no statistical area
     * @param wards2024 its wards in 2024; null where it is not made of wards
     * @param note what a reader must know
     * @param source where the plans name it
     */
    public record Place(
            String id,
            String name,
            String type,
            @Nullable String parent,
            @Nullable String code,
            @Nullable Integer wards2024,
            @Nullable String note,
            String source) {}

    /**
     * A group of children that figures must be broken down by.
     *
     * @param id global id
     * @param name who they are
     * @param namedIn where the plans name it
     * @param usedFor what for
     */
    public record PopulationGroup(String id, String name, String namedIn, String usedFor) {}

    /**
     * A statement about small areas, put as a question that can be answered.
     *
     * @param id global id
     * @param question the question
     * @param inputs what it needs
     * @param method how it is answered
     * @param source where a plan puts it
     */
    public record Question(String id, String question, String inputs, String method, String source) {}

    /**
     * A place in the plans where a naive reading would go wrong.
     *
     * @param id global id
     * @param trap what it is
     * @param where where it stands
     * @param consequence what goes wrong
     * @param handling what is done
     */
    public record Trap(String id, String trap, String where, String consequence, String handling) {}
}

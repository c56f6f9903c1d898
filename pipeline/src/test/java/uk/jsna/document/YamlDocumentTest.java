package uk.jsna.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    private static final DocumentSchema SCHEMA =
            DocumentSchema.ofResource(YamlDocumentTest.class, "recipe.schema.json");

    enum Level {
        EASY,
        HARD
    }

    record Step(int minutes, @Nullable String noteText) {
        Step {
            if (minutes < 1) {
                throw new IllegalArgumentException("is " + minutes + " minutes, but must be at least 1");
            }
        }
    }

    record Recipe(String title, @Nullable Level level, List<Step> steps) {}

    @Test
    void aDocumentBecomesARecord() {
        Recipe recipe = YamlDocument.parse("r.yaml", """
                title: Soup
                level: easy
                steps:
                  - minutes: 5
                    note_text: stir
                """).as(Recipe.class, SCHEMA);

        assertThat(recipe).isEqualTo(new Recipe("Soup", Level.EASY, List.of(new Step(5, "stir"))));
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        YamlDocument document = YamlDocument.parse("r.yaml", """
                level: medium
                steps:
                  - minutes: five
                    note_text: Stir
                  - minuets: 3
                """);

        assertThatThrownBy(() -> document.as(Recipe.class, SCHEMA))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("""
                        r.yaml:1: level is 'medium', but must be one of 'easy', 'hard'.
                        r.yaml:1: the document has no 'title', but must have one. Add it.
                        r.yaml:3: steps[0].minutes is 'five', but must be of type 'integer'.
                        r.yaml:4: steps[0].note_text is 'Stir', but must match '^[a-z]+$'.
                        r.yaml:5: steps[1] has no 'minutes', but must have one. Add it.
                        r.yaml:5: steps[1].minuets is not known here. Check its spelling, or take it out.""");
    }

    @Test
    void aRecordsOwnRefusalIsToldWithItsLine() {
        YamlDocument document = YamlDocument.parse("r.yaml", """
                title: Soup
                steps:
                  - minutes: 5
                  - minutes: 0
                """);

        assertThatThrownBy(() -> document.as(Recipe.class, SCHEMA))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("r.yaml:4: steps[1] is 0 minutes, but must be at least 1");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", "title: a\ntitle: b\n"))
                .hasMessage("r.yaml:2: title stands here a second time. Keep one of the two.");
    }

    @Test
    void aTextThatIsNotYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", "title: [a\nsteps: b\n"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageStartingWith("r.yaml:2: the document is not YAML here: ");
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", ""))
                .hasMessage("r.yaml:1: the document is empty, but must hold a mapping. Write one.");
    }
}

package uk.jsna.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    private Path folder;

    private static void isRefused(String text, String message) {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", text))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(message);
    }

    /** Ten levels, each of so many aliases of the one before. */
    private static String multiplied(int times) {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            String aliases = String.join(", ", Collections.nCopies(times, "*a" + (i - 1)));
            text.append("a%d: &a%d [%s]\n".formatted(i, i, aliases));
        }
        return text.toString();
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", multiplied(5)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("r.yaml:2: a7[0][0][4][1][2][3] has more than 50000 nodes. Remove aliases that repeat.");
        isRefused(
                multiplied(10),
                "r.yaml:1: the document cannot be read as YAML: Number of aliases for non-scalar nodes exceeds the"
                        + " specified max=50. Take that out.");
    }

    @Test
    void anAliasWithinWhatItRepeatsIsRefused() {
        isRefused(
                "title: &a\n  - *a\n",
                "r.yaml:1: the document has an alias that stands within what it repeats. Write it out.");
    }

    @Test
    void bracketsThatNeverEndAreRefused() {
        isRefused(
                "title: " + "[".repeat(100_000),
                "r.yaml:1: the document nests more than 40 deep, but must not. Look for a bracket that is never closed.");
    }

    @Test
    void aKeyAsLongAsADocumentIsRefused() {
        isRefused(
                "? " + "k".repeat(300) + "\n: 1\n",
                "r.yaml:1: the document has a key of more than 200 letters. Shorten it.");
    }

    @Test
    void aLetterThatNoTextHasIsRefused() {
        isRefused(
                "title: a\u0000b\n",
                "r.yaml:1: the document cannot be read as YAML: special characters are not allowed. Take that out.");
    }

    @Test
    void aNumberThatIsNoneIsAText() {
        assertThatThrownBy(() -> YamlDocument.parse("r.yaml", "title: Soup\nsteps:\n  - minutes: !!float 1.2.3\n")
                        .as(Recipe.class, SCHEMA))
                .hasMessage("r.yaml:3: steps[0].minutes is '1.2.3', but must be of type 'integer'.");
    }

    @Test
    void aFileThatIsTooLongOrNotInUtf8IsRefused() throws IOException {
        Path file = folder.resolve("r.yaml");
        Files.write(file, new byte[2_000_001]);
        assertThatThrownBy(() -> YamlDocument.read(file))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("r.yaml:1: the document has 2000001 bytes, but must have at most 2000000. Divide it.");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xE9});
        assertThatThrownBy(() -> YamlDocument.read(file))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("r.yaml:1: the document is not text in UTF-8, but must be. Save it as UTF-8.");
    }
}

package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every trap of the plans is held by a test that fails when what handles the trap is taken away. The page
 * {@code docs/traps.md} is made of them; {@code -Dexpected.write=true} writes it anew.
 */
class TrapsAreHeldTest {

    private static final Path PROJECT = PlanFiles.folder().resolve("../..").normalize();
    private static final Path PAGE = PROJECT.resolve("docs/traps.md");
    private static final Vocabulary WORDS = Vocabulary.read(PlanFiles.folder().resolve(Vocabulary.FILE));

    @TempDir
    private Path work;

    static Stream<Named<Handling>> handlings() {
        return TrapHandlings.ALL.stream().map(each -> Named.of(each.name(), each));
    }

    @ParameterizedTest
    @MethodSource("handlings")
    void withoutItsHandlingTheTestFails(Handling handling) throws IOException {
        WithoutHandling project = new WithoutHandling(PROJECT, work);

        assertThat(project.failureAsItIs(handling)).isEmpty();
        assertThat(project.failure(handling))
                .as("the failure of " + handling.test())
                .containsInstanceOf(AssertionError.class);
    }

    @Test
    void everyTrapIsHandledAndEveryHandlingIsOfATrap() {
        assertThat(TrapHandlings.ALL.stream().map(Handling::trap).distinct())
                .containsExactlyElementsOf(
                        WORDS.traps().stream().map(Vocabulary.Trap::id).toList());
    }

    @Test
    void aChangeThatBreaksNothingIsSeenToBreakNothing() throws IOException {
        Handling harmless = Handling.inClass(
                "T25",
                "plan/Plan",
                new Handling.Change("versions.get(versions.size() - 1)", "versions.get(-1 + versions.size())"),
                "plan.TrapTest.t25TheLatestVersionOfAPlanCounts");

        assertThat(new WithoutHandling(PROJECT, work).failure(harmless)).isEmpty();
    }

    @Test
    void thePageNamesEveryTrapItsHandlingAndItsTest() throws IOException {
        StringBuilder page = new StringBuilder("""
            # Traps of the plans, and what keeps them shut

            Places in the plans where a naive reading would go wrong. Each is handled in code or in a plan's own file, and a
            test is named for it. `TrapsAreHeldTest` takes each handling away, by the change shown, and sees the named test
            fail; it writes this page.
            """);
        for (Vocabulary.Trap trap : WORDS.traps()) {
            page.append("\n## %s\n\n%s (%s). Without care: %s. Handling: %s.%n"
                    .formatted(trap.id(), trap.trap(), trap.where(), trap.consequence(), trap.handling()));
            page.append("\n| handled in | its code | the naive reading | test that then fails |\n|---|---|---|---|\n");
            TrapHandlings.ALL.stream()
                    .filter(each -> each.trap().equals(trap.id()))
                    .forEach(each -> page.append("| `%s` | %s | %s | `%s` |%n"
                            .formatted(fileOf(each), code(each.code()), code(each.naive()), each.test())));
        }
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(page).hasToString(Files.readString(PAGE));
    }

    private static String fileOf(Handling handling) {
        return handling.file().substring(handling.file().lastIndexOf('/') + 1);
    }

    private static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
        return line.isEmpty() ? "nothing" : "`" + line + "`";
    }
}

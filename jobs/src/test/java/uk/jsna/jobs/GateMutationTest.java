package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.ProjectFolder;
import uk.jsna.quality.QualityGate;

/** Each check of the gate has a broken file that it alone finds: without the check, nobody does. */
class GateMutationTest {

    private static final Path RAW = ProjectFolder.path().resolve("data-samples/raw");
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);

    /** The fault of {@code data-samples/broken} that each check alone finds. */
    static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("area_is_known", "unknown-ward-code"),
            Map.entry("code_exists_in_its_vintage", "ward-of-another-year"),
            Map.entry("code_agrees_with_name", "swapped-ward-codes"),
            Map.entry("count_is_not_negative", "negative-count"),
            Map.entry("numerator_is_at_most_denominator", "numerator-over-denominator"),
            Map.entry("percentage_is_at_most_100", "percentage-over-100"),
            Map.entry("printed_value_agrees_with_counts", "percentage-against-counts"),
            Map.entry("denominator_is_plausible", "implausible-denominator"),
            Map.entry("no_figure_stands_twice", "duplicate-key"),
            Map.entry("expected_wards_are_present", "missing-ward"),
            Map.entry("wards_sum_to_their_authority", "wards-do-not-sum"),
            Map.entry("sources_agree", "sources-disagree"),
            Map.entry("period_is_the_one_asked_for", "last-years-file"),
            Map.entry("edition_is_fresh", "overdue-edition"));

    private static final class Clean {
        static final Map<String, String> FOUND = new SampleGate(RAW, DAY).found(QualityGate.complete());
    }

    @TempDir
    private Path work;

    static Stream<Arguments> faults() {
        return new TreeMap<>(FAULTS).entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @Test
    void everyCheckOfTheGateHasItsBrokenFile() {
        assertThat(FAULTS.keySet()).containsExactlyInAnyOrderElementsOf(QualityGate.checks());
    }

    @Test
    void everyCheckLooksAtTheSamples() {
        assertThat(new SampleGate(RAW, DAY).looked(QualityGate.complete()))
                .containsExactlyInAnyOrderElementsOf(QualityGate.checks());
    }

    @ParameterizedTest(name = "{0} alone finds {1}")
    @MethodSource("faults")
    void aBrokenFileIsFoundByItsCheckAndByNoOther(String check, String fault) throws IOException {
        Path folder = ProjectFolder.path().resolve("data-samples/broken").resolve(fault);
        LaidFiles.into(work, RAW, folder);
        Path day = folder.resolve("as-of.txt");
        SampleGate sample = new SampleGate(
                work, Files.exists(day) ? LocalDate.parse(Files.readString(day).strip()) : DAY);

        assertThat(newlyFound(sample, QualityGate.complete()).values())
                .isNotEmpty()
                .containsOnly(check);
        assertThat(newlyFound(sample, QualityGate.complete().without(check))).isEmpty();
    }

    private static Map<String, String> newlyFound(SampleGate sample, QualityGate gate) {
        Map<String, String> found = new TreeMap<>(sample.found(gate));
        found.keySet().removeAll(Clean.FOUND.keySet());
        return found;
    }
}

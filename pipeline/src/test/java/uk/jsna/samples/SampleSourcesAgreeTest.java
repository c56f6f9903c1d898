package uk.jsna.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** What two sample files say of one figure agrees after rounding, so that a check of agreement has nothing to report. */
class SampleSourcesAgreeTest {

    private static final Path RAW = ProjectFolder.path().resolve("data-samples").resolve("raw");

    private final Map<String, Map<String, BigDecimal>> figures = new TreeMap<>();
    private final Map<String, String> codes = new InventedCountry()
            .upperTier().stream()
                    .collect(Collectors.toMap(
                            authority -> Integer.toString(authority.dfeNumber()), District::upperCode));

    @Test
    void aFigureThatTwoSourcesHoldIsTheSameInBoth() {
        SourceCatalogue.ids().forEach(id -> read(SourceCatalogue.find(id, RAW)));

        Map<String, Map<String, BigDecimal>> inTwo = figures.entrySet().stream()
                .filter(figure -> figure.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(inTwo.keySet())
                .extracting(key -> key.substring(0, key.indexOf("|")))
                .contains(
                        "attainment8",
                        "child_poverty_relative",
                        "good_level_of_development",
                        "neet_16_17",
                        "under18_conceptions");
        assertThat(inTwo)
                .allSatisfy((key, values) -> assertThat(values.values())
                        .as(key)
                        .containsOnly(values.values().iterator().next()));
    }

    private void read(SourceDescriptor source) {
        for (Path file : SourceFiles.matching(RAW, source.file().pattern())) {
            SourceReader.of(source).read(file, new FactSink() {
                @Override
                public void fact(Fact fact) {
                    if (fact instanceof Observation observation) {
                        keep(source.id(), observation);
                    }
                }

                @Override
                public void finding(Finding finding) {
                    // Findings are looked at in BuiltInSourcesReadTheSamplesTest.
                }
            });
        }
    }

    private void keep(String source, Observation observation) {
        Double printed = observation.amounts().printed();
        Double numerator = observation.amounts().numerator();
        Double denominator = observation.amounts().denominator();
        Double value = printed != null || numerator == null || denominator == null
                ? printed
                : Double.valueOf(numerator / denominator);
        if (value != null) {
            String area = observation.area().code();
            String key = String.join(
                    "|",
                    observation.indicator(),
                    Objects.requireNonNull(codes.getOrDefault(area, area)),
                    observation.period().label(),
                    observation.group().toString());
            figures.computeIfAbsent(key, k -> new TreeMap<>())
                    .put(source, BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
        }
    }
}

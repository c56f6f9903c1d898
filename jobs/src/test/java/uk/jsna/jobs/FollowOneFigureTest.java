package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceReader;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Proportion;

/** One ward's figure from the publisher's cell to the planner's line, and the README's walk made from it. */
class FollowOneFigureTest {

    private static final String WARD = "E05990003";
    private static final String PERIOD = "FYE2021";
    private static final Path README = ProjectFolder.path().resolve("README.md");

    @Test
    void theReadmesWalkIsTheFiguresOwn() throws IOException {
        Path raw = ProjectFolder.path().resolve("data-samples/raw");
        Observation poverty = observation("cilif_relative_ward", raw.resolve("child_poverty/cilif_fye2015_2021.ods"));
        Observation children =
                observation("sape_ward_persons_0_15", raw.resolve("population/sape23dt8a_mid2020_ward_persons.csv"));
        double count = number(poverty.amounts().numerator());
        double population = number(children.amounts().numerator());
        Estimate estimate = Proportion.of(count, population, 100);
        Map<String, String> published = published();

        String line = "./jsna explain child_poverty_relative " + WARD + " " + PERIOD;
        Command explain = Command.run(
                "explain",
                "child_poverty_relative",
                WARD,
                PERIOD,
                "--release",
                SampleNight.once().release().toString());
        List<String> walk = explain.out().lines().toList();

        assertThat(explain.exit()).as(explain.err()).isZero();
        assertThat(walk.get(0)).contains(place(poverty));
        assertThat(walk.get(1)).contains(place(children) + ": " + plain(population) + ", joined");
        assertThat(walk.get(2))
                .isEqualTo(
                        "3. The value and its limits: %s / %s × 100 = %.4f, 95%% limits %.4f to %.4f, 99.8%% limits %.4f to %.4f (Wilson score)",
                        plain(count),
                        plain(population),
                        estimate.value(),
                        estimate.lower95(),
                        estimate.upper95(),
                        estimate.lower998(),
                        estimate.upper998());
        assertThat(walk.get(3)).contains("value " + published.get("value") + "%");
        assertThat(walk.get(4))
                .contains("county surely " + published.get("county_outcome_95"))
                .contains("England surely " + published.get("england_outcome_95"));
        assertThat(walk)
                .filteredOn(step -> step.contains("The target: "))
                .singleElement(STRING)
                .endsWith(target().get("movement") + ", " + target().get("verdict") + ", "
                        + target().get("fewer_needed") + " fewer needed");
        assertThat(Double.parseDouble(published.get("numerator"))).isEqualTo(count);
        assertThat(Double.parseDouble(published.get("denominator"))).isEqualTo(population);
        assertThat(Double.parseDouble(published.get("value")))
                .isEqualTo(number(poverty.amounts().printed()));
        assertThat(Double.parseDouble(published.get("calculated_value"))).isEqualTo(estimate.value());
        assertThat(Double.parseDouble(published.get("lower_ci95"))).isEqualTo(estimate.lower95());
        assertThat(Double.parseDouble(published.get("upper_ci998"))).isEqualTo(estimate.upper998());
        holds("figure", "```\n" + line + "\n```\n\n```\n" + explain.out() + "```\n");
    }

    @Test
    void theReadmesHotSpotsAreWhatTheCommandPrints() throws IOException {
        String line = "./jsna hotspots --indicator child_poverty_relative --over 10 --in E10000099 --period FYE2021";
        Command command = Command.run(
                "hotspots",
                "--release",
                SampleNight.once().release().toString(),
                "--indicator",
                "child_poverty_relative",
                "--over",
                "10",
                "--in",
                "E10000099",
                "--period",
                "FYE2021");

        assertThat(command.exit()).isEqualTo(ExitCode.DONE.code());
        holds("hotspots", "```\n" + line + "\n```\n\n```\n" + command.out().stripTrailing() + "\n```\n");
    }

    private static String place(Observation observation) {
        String sheet = observation.origin().sheet();
        return "`" + observation.origin().file() + "`"
                + (sheet == null || sheet.isEmpty() ? "" : ", sheet `" + sheet + "`") + ", row "
                + observation.origin().row();
    }

    private static void holds(String name, String text) throws IOException {
        String readme = Files.readString(README);
        String open = "<!-- " + name + " -->\n";
        int from = readme.indexOf(open) + open.length();
        int to = readme.indexOf("<!-- /" + name + " -->");
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(README, readme.substring(0, from) + text + readme.substring(to));
        }
        assertThat(Files.readString(README).substring(from)).startsWith(text);
    }

    private static Observation observation(String source, Path file) {
        AtomicReference<Observation> found = new AtomicReference<>();
        SourceReader.of(SourceCatalogue.find(source, file)).read(file, new FactSink() {
            @Override
            public void fact(Fact fact) {
                if (fact instanceof Observation observation
                        && observation.area().code().equals(WARD)
                        && List.of(PERIOD, "mid-2020")
                                .contains(observation.period().label())) {
                    found.set(observation);
                }
            }

            @Override
            public void finding(Finding finding) {
                assertThat(finding.outcome().name()).isNotEqualTo("FAIL");
            }
        });
        return java.util.Objects.requireNonNull(found.get(), source + " has no figure of the ward");
    }

    private static Map<String, String> published() throws IOException {
        return row("indicator_figures", Map.of("indicator", "child_poverty_relative"));
    }

    private static Map<String, String> target() throws IOException {
        return row("target_wards", Map.of("target", "B20-02"));
    }

    private static Map<String, String> row(String table, Map<String, String> where) throws IOException {
        List<String> lines =
                Files.readAllLines(SampleNight.once().release().resolve("csv").resolve(table + ".csv"));
        List<String> names = List.of(lines.get(0).split(",", -1));
        for (String line : lines) {
            List<String> cells = List.of(line.split(",", -1));
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < names.size() && i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            boolean wanted =
                    where.entrySet().stream().allMatch(each -> each.getValue().equals(row.get(each.getKey())));
            if (wanted && WARD.equals(row.get("area_code")) && PERIOD.equals(row.get("time_period"))) {
                return row;
            }
        }
        throw new AssertionError("no row of " + table + " for " + WARD + " in " + PERIOD);
    }

    private static double number(@org.jspecify.annotations.Nullable Double value) {
        assertThat(value).isNotNull();
        return value == null ? Double.NaN : value;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}

package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.SharedFiles;
import uk.jsna.indicator.Sex;

/** The publishers' own files read by the built-in sources, each once for all tests of a class. */
final class PublishedReads {

    private final Map<String, Map<Path, Read>> known = new HashMap<>();
    private final Map<Path, Double> seconds = new TreeMap<>();

    /** What every file of a source gave. */
    Map<Path, Read> files(String id) {
        return known.computeIfAbsent(id, this::readAnew);
    }

    List<Read> all(String id) {
        return List.copyOf(files(id).values());
    }

    Read one(String id) {
        assertThat(files(id)).hasSize(1);
        return all(id).get(0);
    }

    /** The seconds that the reading of a file by all its sources took. */
    double seconds(Path file) {
        return seconds.getOrDefault(file, 0.0);
    }

    /** The printed values of everybody, by area code; the name where the source has no codes. */
    Map<String, Double> printed(String id, String indicator, String period) {
        return printed(id, indicator, period, "Total");
    }

    /** The printed values of a category, by area code. */
    Map<String, Double> printed(String id, String indicator, String period, String category) {
        Map<String, Double> values = new TreeMap<>();
        for (Read read : all(id)) {
            for (Observation figure : read.observations()) {
                Double value = figure.amounts().printed();
                if (value != null
                        && figure.indicator().equals(indicator)
                        && figure.period().label().equals(period)
                        && figure.group().sex() == Sex.PERSONS
                        && figure.group().category().equals(category)) {
                    values.put(area(figure), value);
                }
            }
        }
        return values;
    }

    /** The counts of everybody, by area code. */
    Map<String, Double> counts(String id, String indicator, String period) {
        Map<String, Double> counts = new TreeMap<>();
        for (Read read : all(id)) {
            for (Observation figure : read.observations()) {
                Double count = figure.amounts().numerator();
                if (count != null
                        && figure.indicator().equals(indicator)
                        && figure.period().label().equals(period)
                        && figure.group().category().equals("Total")) {
                    counts.merge(area(figure), count, Double::sum);
                }
            }
        }
        return counts;
    }

    private static String area(Observation figure) {
        AreaReference area = figure.area();
        return area.by() == AreaReference.By.CODE ? area.code() : area.name();
    }

    private Map<Path, Read> readAnew(String id) {
        SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
        Path inputs = SharedFiles.of("data");
        List<Path> files = SourceFiles.matching(inputs, source.file().pattern());
        assertThat(files).as(source.file().pattern()).isNotEmpty();
        Map<Path, Read> reads = new TreeMap<>();
        for (Path file : files) {
            long start = System.nanoTime();
            reads.put(file, Read.of(source, file));
            seconds.merge(file, (System.nanoTime() - start) / 1e9, Double::sum);
        }
        return reads;
    }

    /** The printed values of everybody in one file, which gives each area once. */
    static Map<String, Double> printed(Read read, String indicator, String period) {
        Map<String, Double> values = new HashMap<>();
        for (Observation figure : read.observations()) {
            if (figure.indicator().equals(indicator)
                    && figure.period().label().equals(period)
                    && figure.group().equals(Observation.Group.EVERYBODY)) {
                Double value = figure.amounts().printed();
                assertThat(values).doesNotContainKey(figure.area().code());
                if (value != null) {
                    values.put(figure.area().code(), value);
                }
            }
        }
        return values;
    }
}

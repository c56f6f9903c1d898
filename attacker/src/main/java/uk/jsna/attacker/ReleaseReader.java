package uk.jsna.attacker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.jsna.attacker.file.ReleaseFiles;

/**
 * Reads release folders, every file in them at any depth, twice: a first look finds the names and the indicators of which
 * something is withheld in any of the releases, a second one gathers what is published of these. The rest is let go, so
 * that memory is bounded by what is at risk. Of an earlier release only the CSV files are read where it has some: its other
 * files were held against them when it was new.
 */
final class ReleaseReader {

    private record Opened(ReleaseFiles files, List<String> names, Survey survey) {}

    private final Withholding withholding;
    private final Exposures exposures;
    private final Relations relations;

    ReleaseReader(Layout layout) {
        this(layout, Relations.of(layout));
    }

    ReleaseReader(Layout layout, Relations relations) {
        this.withholding = new Withholding(layout);
        this.exposures = Exposures.of(layout);
        this.relations = relations;
    }

    Release read(Path folder) throws IOException {
        return read(List.of(folder)).get(0);
    }

    /** The release under attack and the ones before it, newest first. */
    List<Release> read(List<Path> folders) throws IOException {
        List<Opened> opened = new ArrayList<>();
        List<Release> releases = new ArrayList<>();
        Set<String> atRisk = new TreeSet<>();
        for (Path folder : folders) {
            ReleaseFiles files = new ReleaseFiles(folder);
            List<String> names = opened.isEmpty() ? files.names() : figures(files.names());
            Survey survey = new Survey(exposures, withholding);
            Release release = new Release(survey.names());
            for (String file : names) {
                if (!files.read(file, survey)) {
                    release.addUnread(file);
                }
            }
            release.seen(survey.rows());
            release.addUnknown(survey.unknown());
            atRisk.addAll(survey.indicatorsAtRisk(relations));
            opened.add(new Opened(files, names, survey));
            releases.add(release);
        }
        for (int i = 0; i < releases.size() && !atRisk.isEmpty(); i++) {
            gather(opened.get(i), atRisk, releases.get(i));
        }
        return releases;
    }

    private static List<String> figures(List<String> names) {
        List<String> tables =
                names.stream().filter(name -> name.endsWith(".csv")).toList();
        return tables.isEmpty() ? names : tables;
    }

    private void gather(Opened opened, Set<String> atRisk, Release release) throws IOException {
        Mentioned named = new Mentioned(opened.survey().withheldAreas(), release.names());
        Gathering gathering = new Gathering(exposures, withholding, atRisk, named, release);
        for (String file : opened.names()) {
            gathering.at(file);
            opened.files().read(file, gathering);
        }
        release.settle();
    }
}

package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.report.ReleaseOrigin;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.spark.ingest.FileTask;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/**
 * What a run is made of: the workspace, the day, and the files that its sources find, with a checksum of each. Two runs
 * of equal inputs have equal ids and equal bytes.
 *
 * @param workspace the configuration
 * @param folder the folder of the publishers' files
 * @param asOf the day the release stands for
 * @param sources the sources, in order of preference
 * @param tasks the files, each with its source
 * @param checksums SHA-256 of every file, by its path below the folder
 * @param missing a finding for each source that found no file
 */
record RunInputs(
        Workspace workspace,
        Path folder,
        LocalDate asOf,
        List<SourceDescriptor> sources,
        List<FileTask> tasks,
        Map<String, String> checksums,
        List<Finding> missing) {

    static RunInputs find(Workspace workspace, Path folder, LocalDate asOf) {
        List<SourceDescriptor> sources = new ArrayList<>();
        List<FileTask> tasks = new ArrayList<>();
        Map<String, String> checksums = new TreeMap<>();
        List<Finding> missing = new ArrayList<>();
        for (WorkspaceFile.Source use : workspace.sources()) {
            SourceInUse named = new SourceInUse(workspace, use);
            SourceDescriptor source = named.descriptor();
            List<Path> files = SourceFiles.matching(folder, source.file().pattern());
            if (files.isEmpty()) {
                missing.add(named.noFile(source, folder));
            }
            for (Path file : files) {
                tasks.add(new FileTask(source, sources.size(), file.toString()));
                checksums.computeIfAbsent(folder.relativize(file).toString(), unused -> Checksum.of(file));
            }
            sources.add(source);
        }
        for (String pattern : workspace.shapes()) {
            for (Path file : SourceFiles.matching(folder, pattern)) {
                checksums.put(folder.relativize(file).toString(), Checksum.of(file));
            }
        }
        return new RunInputs(workspace, folder, asOf, sources, tasks, checksums, missing);
    }

    /** The tasks whose sources state figures, or those whose sources are lookups or tell of small areas. */
    List<FileTask> tasks(boolean figures) {
        return tasks.stream().filter(task -> figures == statesFigures(task)).toList();
    }

    private boolean statesFigures(FileTask task) {
        return task.source().yields() == SourceDescriptor.Yields.OBSERVATIONS && !isOfSmallAreas(task.rank());
    }

    /** Whether a source, by its place in the order of preference, is read for what it says of small areas. */
    private boolean isOfSmallAreas(int place) {
        return workspace.isOfSmallAreas(workspace.sources().get(place).source());
    }

    /** Whether the council holds what is counted in small areas. */
    boolean holdsSmallAreas() {
        return IntStream.range(0, sources.size())
                .filter(this::isOfSmallAreas)
                .anyMatch(place -> sources.get(place).disclosure() == SourceDescriptor.Disclosure.COUNCIL);
    }

    /** How much is read: the sum of the files' lengths. */
    long bytes() {
        return tasks.stream()
                .map(FileTask::file)
                .distinct()
                .mapToLong(file -> Path.of(file).toFile().length())
                .sum();
    }

    /**
     * The checksum of everything public that decides the release's bytes. Of files that the council holds only the names
     * are in it: a checksum of small counts would let them be guessed and checked.
     */
    String checksum(String programme) {
        StringBuilder all =
                new StringBuilder(programme).append('\n').append(asOf).append('\n');
        all.append(configuration()).append('\n');
        publicChecksums()
                .forEach((file, sum) -> all.append(sum).append(' ').append(file).append('\n'));
        return Checksum.of(all.toString());
    }

    /** The checksum of all files, the council's own too: for the secure store alone. */
    String secretChecksum(String programme) {
        return Checksum.of(checksum(programme) + checksums);
    }

    /** The checksum of each file; for those that the council holds the words that say so. */
    Map<String, String> publicChecksums() {
        Map<String, String> sums = new TreeMap<>(checksums);
        tasks.stream()
                .filter(task -> task.source().disclosure() == SourceDescriptor.Disclosure.COUNCIL)
                .map(task -> folder.relativize(Path.of(task.file())).toString())
                .forEach(file -> sums.put(file, "withheld: unpublished counts"));
        return sums;
    }

    /** The sources whose counts the council holds. */
    Set<String> councilSources() {
        return sources.stream()
                .filter(source -> source.disclosure() == SourceDescriptor.Disclosure.COUNCIL)
                .map(SourceDescriptor::id)
                .collect(Collectors.toSet());
    }

    /** What the release will have been made of, for the manifest and for telling why figures changed. */
    ReleaseOrigin origin(String release) {
        try {
            Map<String, ReleaseOrigin.SourceOrigin> origins = new TreeMap<>();
            for (int i = 0; i < sources.size(); i++) {
                SourceDescriptor source = sources.get(i);
                origins.put(
                        source.id(),
                        new ReleaseOrigin.SourceOrigin(
                                gives(i),
                                Checksum.of(new SourceInUse(
                                                workspace, workspace.sources().get(i))
                                        .text()),
                                files(source)));
            }
            return new ReleaseOrigin(
                    release,
                    "jsna " + Jsna.VERSION + ", commit " + System.getProperty("jsna.commit", "unknown"),
                    Checksum.of(workspace.file()),
                    origins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The children in small areas are counted to place other figures. */
    private ReleaseOrigin.Gives gives(int place) {
        return switch (sources.get(place).yields()) {
            case OBSERVATIONS -> isOfSmallAreas(place) ? ReleaseOrigin.Gives.PLACES : ReleaseOrigin.Gives.FIGURES;
            case AREAS, HISTORY, ALIASES -> ReleaseOrigin.Gives.PLACES;
            case NEIGHBOURS -> ReleaseOrigin.Gives.NEIGHBOURS;
        };
    }

    private Map<String, String> files(SourceDescriptor source) {
        Map<String, String> files = new TreeMap<>();
        boolean council = source.disclosure() == SourceDescriptor.Disclosure.COUNCIL;
        for (FileTask task : tasks) {
            if (task.source().id().equals(source.id())) {
                String file = folder.relativize(Path.of(task.file())).toString();
                files.put(file, council ? ReleaseOrigin.WITHHELD : checksums.getOrDefault(file, ""));
            }
        }
        return files;
    }

    /** The checksum of the configuration: the workspace, the descriptors and the plans. */
    String configuration() {
        try {
            StringBuilder text = new StringBuilder(Files.readString(workspace.file()));
            for (WorkspaceFile.Source use : workspace.sources()) {
                text.append(new SourceInUse(workspace, use).text());
            }
            for (WorkspaceFile.PlanUse plan : workspace.plans()) {
                text.append(Files.readString(workspace.resolve(plan.plan())));
            }
            return Checksum.of(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Outcomes that the workspace sets for checks, by source and check; what it sets for every source stands under the
     * empty name too.
     */
    Map<String, Map<String, Outcome>> outcomes() {
        Map<String, Outcome> everywhere = workspace.checks().outcomes();
        Map<String, Map<String, Outcome>> outcomes = new TreeMap<>();
        outcomes.put("", everywhere);
        for (int i = 0; i < sources.size(); i++) {
            Map<String, Outcome> own = new TreeMap<>(everywhere);
            own.putAll(workspace.sources().get(i).findings());
            outcomes.put(sources.get(i).id(), own);
        }
        return outcomes;
    }

    /** Whether a source holds counts that nobody has published. */
    boolean isCouncilHeld(String source) {
        return sources.stream()
                .anyMatch(each -> each.id().equals(source) && each.disclosure() == SourceDescriptor.Disclosure.COUNCIL);
    }
}

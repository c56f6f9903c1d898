package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.SourceCheck;
import uk.jsna.source.SourceDescriptor;

/**
 * A line for every check of a night and every source it looked at. What the quality gate says comes as it is; what was
 * checked while files were read is told by the rows that were read and by what was found there.
 */
final class NightChecks {

    private static final String FILE_IS_THERE = "file_is_there";

    /** Checks that look at each file; the others look at each row. */
    private static final Set<SourceCheck> OF_A_FILE = Set.of(
            SourceCheck.FILE_READABLE,
            SourceCheck.SHEET_FOUND,
            SourceCheck.HEADER_FOUND,
            SourceCheck.COLUMNS_PRESENT,
            SourceCheck.COLUMNS_KNOWN,
            SourceCheck.FACTS_FOUND);

    private final RunInputs inputs;
    private final List<CheckResult> gate = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    NightChecks(RunInputs inputs) {
        this.inputs = inputs;
    }

    void add(Collection<CheckResult> more) {
        gate.addAll(more);
    }

    void read(Map<String, Long> rowsBySource) {
        rows.putAll(rowsBySource);
    }

    /** All lines in their order, with the outcomes that the workspace sets. */
    List<CheckResult> results(List<Finding> findings) {
        Map<String, Map<String, Outcome>> set = inputs.outcomes();
        List<CheckResult> all = new ArrayList<>(gate.stream()
                .map(result -> result.as(outcome(set, result.subject(), result.check())))
                .toList());
        Set<String> told = all.stream().map(NightChecks::key).collect(Collectors.toSet());
        Map<String, List<Finding>> found = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> key(finding.place().source(), finding.check()), TreeMap::new, Collectors.toList()));
        sources()
                .forEach((source, files) -> reading(source, files)
                        .map(check -> check.with(found.getOrDefault(key(check), List.of())))
                        .forEach(all::add));
        all.forEach(result -> told.add(key(result)));
        found.forEach((key, each) -> {
            if (!told.contains(key)) {
                Finding first = each.get(0);
                all.add(CheckResult.pass(first.check(), first.place().source(), each.size(), "")
                        .with(each));
            }
        });
        return all.stream().sorted(CheckResult.IN_ORDER).toList();
    }

    /** How many files each source has. */
    private Map<String, Long> sources() {
        Map<String, Long> files = new TreeMap<>();
        inputs.sources().forEach(source -> files.put(source.id(), 0L));
        inputs.tasks().forEach(task -> files.merge(task.source().id(), 1L, Long::sum));
        return files;
    }

    private Stream<CheckResult> reading(String source, long files) {
        Stream<CheckResult> file = Stream.of(CheckResult.pass(FILE_IS_THERE, source, 1, ""));
        List<SourceDescriptor> described = inputs.sources().stream()
                .filter(each -> each.id().equals(source))
                .toList();
        boolean figures = described.stream().anyMatch(each -> each.yields() == SourceDescriptor.Yields.OBSERVATIONS);
        boolean sums = described.stream().anyMatch(each -> !each.rows().sum().isEmpty());
        return Stream.concat(
                file,
                Arrays.stream(SourceCheck.values())
                        .filter(check -> check != SourceCheck.AREAS_LEFT_OUT && (figures || OF_A_FILE.contains(check)))
                        .filter(check -> check != SourceCheck.SUMS_COMPLETE || sums)
                        .map(check -> CheckResult.pass(
                                check.id(),
                                source,
                                OF_A_FILE.contains(check) ? files : rows.getOrDefault(source, 0L),
                                "")));
    }

    private static @Nullable Outcome outcome(Map<String, Map<String, Outcome>> set, String source, String check) {
        return set.getOrDefault(source, set.getOrDefault("", Map.of())).get(check);
    }

    private static String key(CheckResult result) {
        return key(result.subject(), result.check());
    }

    private static String key(String source, String check) {
        return source + "|" + check;
    }
}

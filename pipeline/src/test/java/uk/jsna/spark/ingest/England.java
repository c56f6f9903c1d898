package uk.jsna.spark.ingest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.SharedFiles;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** The published lookups of England and what is counted on their areas; a test that asks for it is skipped without. */
final class England {

    /** Every lookup of wards and of small areas, the wards of the low income tables first. */
    static final List<String> LOOKUPS = List.of(
            "wd19_lad19_cty19_rgn19_ctry19",
            "wd22_lad22_cty22_rgn22_ctry22",
            "wd18_lad18",
            "wd17_lad17",
            "wd16_lad16",
            "wd11_lad11",
            "lsoa01_wd11",
            "ncmp_lsoa01_wd14",
            "lsoa11_wd15_lad15",
            "lsoa11_wd17_lad17",
            "lsoa11_wd19_lad19",
            "lsoa11_wd21_lad21",
            "lsoa21_wd22_lad22");

    /** What tells of local authorities besides: those of 2023, counties of years without a lookup, and successors. */
    static final List<String> OF_AUTHORITIES =
            List.of("ltla23_utla23", "dfe_ward_hierarchy", "chd_ward_history", "la_code_history");

    private final References references;

    private England(References references) {
        this.references = references;
    }

    static England read() {
        return read(LOOKUPS);
    }

    static England withAuthorities() {
        List<String> lookups = new ArrayList<>(LOOKUPS);
        lookups.addAll(OF_AUTHORITIES);
        return read(lookups);
    }

    private static England read(List<String> lookups) {
        List<FileTask> tasks = new ArrayList<>();
        lookups.forEach(source -> tasks.addAll(tasks(source)));
        tasks.addAll(tasks("iod2019_lsoa_children_0_15"));
        return new England(References.read(tasks, List.of()));
    }

    References references() {
        return references;
    }

    TargetBoundaries onto(String vintage) {
        return new TargetBoundaries(
                BoundaryVintage.parse(vintage),
                references.register(),
                references.smallAreas(),
                references.authorities());
    }

    /** The counts of wards in England, by indicator and period, of what a source holds by code. */
    static Map<String, Map<AreaCode, AreaCount>> counts(String source) {
        return counts(source, "E05");
    }

    /** The same of areas whose codes begin with one of some letters and digits. */
    static Map<String, Map<AreaCode, AreaCount>> counts(String source, String... kinds) {
        Map<String, Map<AreaCode, AreaCount>> counts = new TreeMap<>();
        for (FileTask task : tasks(source)) {
            SourceReader.of(task.source()).read(Path.of(task.file()), new FactSink() {
                @Override
                public void fact(Fact fact) {
                    if (fact instanceof Observation seen
                            && AreaCode.isWellFormed(seen.area().code())
                            && List.of(kinds).stream().anyMatch(seen.area().code()::startsWith)) {
                        counts.computeIfAbsent(
                                        seen.indicator() + " " + seen.period().label(), unused -> new TreeMap<>())
                                .put(new AreaCode(seen.area().code()), count(seen.amounts()));
                    }
                }

                @Override
                public void finding(Finding finding) {}
            });
        }
        return counts;
    }

    private static AreaCount count(Observation.Amounts amounts) {
        return new AreaCount(decimal(amounts.numerator()), decimal(amounts.denominator()));
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    static List<FileTask> tasks(String id) {
        SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
        Path inputs = SharedFiles.of("data");
        return SourceFiles.matching(inputs, source.file().pattern()).stream()
                .map(file -> new FileTask(source, 0, file.toString()))
                .toList();
    }
}

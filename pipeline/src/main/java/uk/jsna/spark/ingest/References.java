package uk.jsna.spark.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.geography.AreaGroup;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.Authorities;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.Neighbours;
import uk.jsna.geography.Placer;
import uk.jsna.geography.SmallArea;
import uk.jsna.geography.SmallAreas;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.source.AreaLink;
import uk.jsna.source.CodeAlias;
import uk.jsna.source.CodeRecord;
import uk.jsna.source.CodeSuccession;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.NeighbourLink;
import uk.jsna.source.Observation;
import uk.jsna.source.ReadSummary;
import uk.jsna.source.SourceReader;

/**
 * What lookups say: areas, aliases of their codes, statistical neighbours, small areas and the children in them. They are small and everything stands on
 * them, so they are read before any figure, one after the other, in the workspace's order of preference.
 */
public final class References implements FactSink {

    /** One lookup file and what became of its rows. */
    public record FileRead(String source, ReadSummary summary) {}

    private final AreaRegisterBuilder register = new AreaRegisterBuilder();
    private final Map<String, AreaCode> aliases = new HashMap<>();
    private final List<NeighbourLink> neighbours = new ArrayList<>();
    private final CodeHistory.Builder history = new CodeHistory.Builder();
    private final Authorities authorities = new Authorities();
    private final SmallAreaFacts smallAreas = new SmallAreaFacts();
    private final List<Finding> findings = new ArrayList<>();
    private final List<FileRead> files = new ArrayList<>();

    private References() {}

    /** Reads the lookups. */
    public static References read(List<FileTask> tasks, List<AreaGroup> groups) {
        References references = new References();
        groups.forEach(references.register::add);
        for (FileTask task : tasks) {
            ReadSummary summary = SourceReader.of(task.source()).read(Path.of(task.file()), references);
            references.files.add(new FileRead(task.source().id(), summary));
        }
        references.findings.addAll(references.smallAreas.findings());
        return references;
    }

    @Override
    public void fact(Fact fact) {
        if (fact instanceof AreaLink link && AreaCode.isWellFormed(link.code())) {
            AreaLink.Parent parent = link.parent();
            smallAreas.add(link);
            boolean hasParent = parent != null && AreaCode.isWellFormed(parent.code());
            AreaCode code = new AreaCode(link.code());
            AreaCode above = hasParent && parent != null ? new AreaCode(parent.code()) : null;
            register.add(link.vintage(), code, link.name(), above);
            authorities.add(link.vintage(), code, above);
        } else if (fact instanceof CodeAlias alias && AreaCode.isWellFormed(alias.gss())) {
            aliases.putIfAbsent(Placer.aliasKey(alias.scheme(), alias.code()), new AreaCode(alias.gss()));
        } else if (fact instanceof CodeRecord record && AreaCode.isWellFormed(record.code())) {
            String parent = record.parent();
            history.add(
                    new AreaCode(record.code()),
                    new CodeLife(record.start(), record.end(), parent == null ? null : new AreaCode(parent)));
        } else if (fact instanceof CodeSuccession succession
                && AreaCode.isWellFormed(succession.code())
                && AreaCode.isWellFormed(succession.successor())) {
            history.succeed(new AreaCode(succession.code()), new AreaCode(succession.successor()));
        } else if (fact instanceof NeighbourLink link) {
            neighbours.add(link);
        } else if (fact instanceof Observation weight) {
            smallAreas.add(weight);
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /** All areas. */
    public AreaRegister register() {
        return register.build();
    }

    /** The days in which codes were in use, and the codes that took their place. */
    public CodeHistory history() {
        return history.build();
    }

    /** Local authorities year by year. */
    public Authorities authorities() {
        return authorities.with(history());
    }

    /** The small areas that wards are built from, and the children in each. */
    public SmallAreas smallAreas() {
        return smallAreas.smallAreas();
    }

    /** What the sources say of each small area, by code. */
    public List<SmallArea> describedSmallAreas() {
        return smallAreas.described();
    }

    /** Finds the area that a source names. */
    public Placer placer() {
        return new Placer(register(), aliases);
    }

    /** One edition of the statistical neighbours, in GSS codes. */
    public Neighbours neighbours(String edition) {
        Map<AreaCode, Map<Integer, AreaCode>> ranks = new TreeMap<>();
        for (NeighbourLink link : neighbours) {
            AreaCode area = gss(link.scheme(), link.area());
            AreaCode neighbour = gss(link.scheme(), link.neighbour());
            if (link.edition().equals(edition) && area != null && neighbour != null) {
                ranks.computeIfAbsent(area, unused -> new TreeMap<>()).put(link.rank(), neighbour);
            }
        }
        return ranks.isEmpty() ? Neighbours.NONE : Neighbours.ofRanks(edition, ranks);
    }

    /** Neighbours of an edition whose codes no alias explains: they are left out of the mean. */
    public List<Finding> unknownNeighbours(String edition) {
        return neighbours.stream()
                .filter(link -> link.edition().equals(edition))
                .filter(link -> gss(link.scheme(), link.neighbour()) == null)
                .map(link -> Finding.warn(
                        "neighbour_is_known",
                        new Finding.Place(
                                link.origin().source(),
                                link.origin().file(),
                                link.origin().sheet(),
                                link.origin().row(),
                                "",
                                ""),
                        "neighbour " + link.rank() + " of " + link.area() + " '" + link.name() + "' is "
                                + link.neighbour() + ", which no lookup explains; it is left out of the mean. Add a"
                                + " lookup that holds the code, or correct it."))
                .toList();
    }

    /** What was wrong in the lookups. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The files read. */
    public List<FileRead> files() {
        return List.copyOf(files);
    }

    private @org.jspecify.annotations.Nullable AreaCode gss(String scheme, String code) {
        if (scheme.equals(Placer.GSS)) {
            return AreaCode.isWellFormed(code) ? new AreaCode(code) : null;
        }
        return aliases.get(Placer.aliasKey(scheme, code));
    }
}

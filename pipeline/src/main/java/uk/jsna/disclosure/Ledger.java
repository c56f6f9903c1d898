package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record of all earlier releases, against which a new one is decided, because readers keep the old files. What was
 * withheld stays withheld; what was shown stays known; of a revised count both the old and the new value are in the
 * model, each with the sums of its own release.
 *
 * <p>A count that was not revised is one unknown for the reader of both releases. A withheld count that was revised is
 * two: the alternative counts that prove the protection revise no count that was not really revised.
 */
public final class Ledger {

    private final List<PastRelease> releases;

    private Ledger(List<PastRelease> releases) {
        this.releases = releases;
    }

    /** The ledger of these releases, oldest first. */
    public static Ledger of(List<PastRelease> releases) {
        return new Ledger(List.copyOf(releases));
    }

    /** A new release joined with all that went before. */
    public Joined join(Collection<Cell> cells, Collection<Relation> relations) {
        Joining joining = new Joining(cells, relations);
        releases.forEach(joining::add);
        return joining.finish();
    }

    /**
     * The model of a new release together with the earlier ones.
     *
     * @param model cells and sums of all releases
     * @param incidents counts that the rule withholds but an earlier release showed
     */
    public record Joined(ReleaseModel model, List<Incident> incidents) {
        public Joined {
            incidents = List.copyOf(incidents);
        }
    }

    /** The state of joining: cells by key, and which key each version of a count has. */
    private static final class Joining {

        private final Map<CellKey, Cell> cells = new TreeMap<>();
        private final List<Relation> relations;
        private final Map<Version, CellKey> versions = new HashMap<>();
        private final List<Incident> incidents = new ArrayList<>();

        /** One value that a count had; the same value in two releases is the same version. */
        private record Version(CellKey key, long value) {}

        Joining(Collection<Cell> cells, Collection<Relation> relations) {
            for (Cell cell : cells) {
                this.cells.put(cell.key(), cell);
                versions.put(new Version(cell.key(), cell.value()), cell.key());
            }
            this.relations = new ArrayList<>(relations);
        }

        void add(PastRelease release) {
            Map<CellKey, CellKey> versionOf = new HashMap<>();
            for (Cell past : release.cells()) {
                CellKey version = versions.computeIfAbsent(
                        new Version(past.key(), past.value()), key -> past.key().asReleased(release.name()));
                versionOf.put(past.key(), version);
                cells.merge(version, renamed(past, version), (now, then) -> meet(now, then, release.name()));
                if (past.isWithheld() && !version.equals(past.key())) {
                    cells.computeIfPresent(past.key(), (key, now) -> keptWithheld(now));
                }
            }
            for (Relation relation : release.relations()) {
                relations.add(new Relation(
                        versionOf.getOrDefault(relation.total(), relation.total()),
                        relation.parts().stream()
                                .map(part -> versionOf.getOrDefault(part, part))
                                .toList()));
            }
        }

        Joined finish() {
            return new Joined(ReleaseModel.of(cells.values(), relations), incidents);
        }

        private static Cell renamed(Cell cell, CellKey key) {
            return new Cell(key, cell.value(), cell.bounds(), cell.standing());
        }

        /** One count in two releases: what either showed is known, what either withheld is withheld. */
        private Cell meet(Cell now, Cell then, String release) {
            if (then.standing() instanceof Standing.Open && now.standing() instanceof Standing.Primary) {
                incidents.add(new Incident(now.key(), release));
            }
            if (then.standing() instanceof Standing.Open || now.standing() instanceof Standing.Open) {
                return Cell.open(now.key(), now.value());
            }
            Bounds both = new Bounds(
                    Math.max(now.bounds().lower(), then.bounds().lower()),
                    Math.min(now.bounds().upper(), then.bounds().upper()));
            Cell narrowed = new Cell(now.key(), now.value(), both, now.standing());
            return then.isWithheld() ? keptWithheld(narrowed, then) : narrowed;
        }

        private static Cell keptWithheld(Cell now) {
            return now.standing() instanceof Standing.Publishable
                    ? now.as(new Standing.WithheldBefore(now.standing().protection()))
                    : now;
        }

        private static Cell keptWithheld(Cell now, Cell then) {
            boolean onlyThenPrimary =
                    then.standing() instanceof Standing.Primary && !(now.standing() instanceof Standing.Primary);
            return onlyThenPrimary || now.standing() instanceof Standing.Unpublished
                    ? now.as(then.standing())
                    : keptWithheld(now);
        }
    }
}

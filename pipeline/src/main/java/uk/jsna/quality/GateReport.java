package uk.jsna.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the checks looked at and found. Reports of parts of the data add up to the report of the whole, in whatever order
 * they come.
 */
public final class GateReport {

    /** The breaches of one check in one source that are told one by one. */
    private static final int TOLD = 10;

    private static final Comparator<Breach> IN_READING_ORDER =
            Comparator.comparing(Breach::finding, Finding.IN_READING_ORDER);

    /** How many figures one check looked at in one source, how many broke its rule, and the first of these. */
    public record Tally(String check, String source, long lookedAt, long failed, List<Breach> first) {

        public Tally {
            first = first.stream().sorted(IN_READING_ORDER).limit(TOLD).toList();
        }

        private Tally plus(Tally other) {
            List<Breach> both = new ArrayList<>(first);
            both.addAll(other.first);
            return new Tally(check, source, lookedAt + other.lookedAt, failed + other.failed, both);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Reconciliation> compared = new ArrayList<>();
    private final Map<String, PeriodHeld> held = new TreeMap<>();

    /** A check looked at some figures of a source. */
    public void looked(String check, String source, long figures) {
        add(new Tally(check, source, figures, 0, List.of()));
    }

    /** A figure breaks a rule; its source is that of the finding's place. */
    public void breached(Breach breach) {
        Finding finding = breach.finding();
        add(new Tally(finding.check(), finding.place().source(), 0, 1, List.of(breach)));
    }

    /** Adds a tally to those of its check and source. */
    public void add(Tally tally) {
        tallies.merge(tally.source() + "|" + tally.check(), tally, Tally::plus);
    }

    /** A figure was got in two ways. */
    public void compared(Reconciliation each) {
        compared.add(each);
    }

    /** A source has figures for a period. */
    public void holds(PeriodHeld each) {
        held.merge(
                each.source() + "|" + each.indicator() + "|" + each.period(),
                each,
                (one, other) -> new PeriodHeld(
                        one.source(), one.indicator(), one.period(), one.sortable(), one.wards() + other.wards()));
    }

    /** Takes over what another report holds. */
    public GateReport plus(GateReport other) {
        other.tallies.values().forEach(this::add);
        other.held.values().forEach(this::holds);
        compared.addAll(other.compared);
        return this;
    }

    /** The tallies, by source and check. */
    public List<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    /** The figures that were got in two ways. */
    public List<Reconciliation> compared() {
        return List.copyOf(compared);
    }

    /** The periods that sources have figures for. */
    public List<PeriodHeld> held() {
        return List.copyOf(held.values());
    }

    /** The breaches that are told, a few of each check and source. */
    public List<Breach> breaches() {
        return tallies.values().stream()
                .flatMap(tally -> tally.first().stream())
                .toList();
    }

    /** A line for each check and source. */
    public List<CheckResult> results() {
        return tallies.values().stream().map(GateReport::result).toList();
    }

    /** The checks that looked at anything. */
    public Set<String> checks() {
        Set<String> checks = new TreeSet<>();
        tallies.values().forEach(tally -> checks.add(tally.check()));
        return checks;
    }

    private static CheckResult result(Tally tally) {
        Outcome worst = tally.first().stream()
                .map(breach -> breach.finding().outcome())
                .max(Comparator.naturalOrder())
                .orElse(Outcome.PASS);
        String message =
                tally.first().isEmpty() ? "" : tally.first().get(0).finding().toString();
        return new CheckResult(tally.check(), tally.source(), worst, tally.lookedAt(), tally.failed(), message);
    }
}

package uk.jsna.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The files hold the period that the run asks for. Last year's file under this year's name comes with a success code, and
 * only its periods tell.
 */
final class PeriodIsTheOneAskedFor {

    static final String CHECK = "period_is_the_one_asked_for";

    private PeriodIsTheOneAskedFor() {}

    static void look(Collection<AskedPeriod> all, List<PeriodHeld> held, GateReport report) {
        for (AskedPeriod asked : all) {
            List<String> periods = held.stream()
                    .filter(asked::covers)
                    .sorted(Comparator.comparingInt(PeriodHeld::sortable).thenComparing(PeriodHeld::period))
                    .map(PeriodHeld::period)
                    .distinct()
                    .toList();
            String source = asked.source() == null ? "" : asked.source();
            report.looked(CHECK, source, 1);
            if (!periods.contains(asked.period())) {
                report.breached(Breach.open(Finding.fail(
                        CHECK,
                        Finding.Place.ofSource(source),
                        asked.subject()
                                + (periods.isEmpty() ? "no period" : String.join(", ", periods)) + ", but "
                                + asked.period()
                                + " is asked for. "
                                + (periods.isEmpty() && asked.indicator() != null
                                        ? "Get the edition that holds it, or, where it is there, the lookup of the year that"
                                                + " its wards are of."
                                        : "Get the edition that holds it, or ask for another period."))));
            }
        }
    }
}

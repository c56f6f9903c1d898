package uk.jsna.quality;

import java.time.LocalDate;
import java.util.Collection;

/**
 * No newer edition of a source is due by the publisher's calendar on the day that the release stands for. A revision that
 * never arrives is as silent as one that never was.
 */
final class EditionIsFresh {

    static final String CHECK = "edition_is_fresh";

    private EditionIsFresh() {}

    static void look(Collection<Edition> editions, LocalDate asOf, GateReport report) {
        for (Edition edition : editions) {
            report.looked(CHECK, edition.source(), 1);
            if (asOf.isAfter(edition.nextDue())) {
                report.breached(Breach.open(Finding.warn(
                        CHECK,
                        Finding.Place.ofSource(edition.source()),
                        "the edition in use" + (edition.published() == null ? "" : " is of " + edition.published())
                                + ", and " + edition.publisher() + " was to bring out the next on " + edition.nextDue()
                                + ", but the release stands for " + asOf
                                + ". Fetch the new edition, and write in 'next_due' when the one after it is due.")));
            }
        }
    }
}

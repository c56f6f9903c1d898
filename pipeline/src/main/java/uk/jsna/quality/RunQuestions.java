package uk.jsna.quality;

import java.time.LocalDate;
import java.util.List;

/**
 * What the checks on a run as a whole must know.
 *
 * @param asOf the day that the release stands for
 * @param asked the periods that must be there
 * @param editions when the next edition of each source is due
 * @param agreements the figures that two sources must have in common
 */
public record RunQuestions(
        LocalDate asOf, List<AskedPeriod> asked, List<Edition> editions, List<GateRules.Agreement> agreements) {

    public RunQuestions {
        asked = List.copyOf(asked);
        editions = List.copyOf(editions);
        agreements = List.copyOf(agreements);
    }
}

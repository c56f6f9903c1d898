package uk.jsna.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A ward over a threshold by the printed value is over it by the unrounded value too, and the other way round. Where
 * rounding decides, the ward is named: both verdicts can be defended, and the reader must know.
 */
public final class VerdictsUnderRounding {

    private static final String CHECK = "verdict_survives_rounding";

    private final String indicator;
    private final BigDecimal threshold;
    private final List<Finding> differing = new ArrayList<>();
    private int compared;

    public VerdictsUnderRounding(String indicator, double threshold) {
        this.indicator = indicator;
        this.threshold = BigDecimal.valueOf(threshold);
    }

    /** Compares one ward's verdicts. */
    public void add(Reconciliation.Point point, double printed, double unrounded) {
        compared++;
        boolean overPrinted = isOver(printed);
        if (overPrinted != isOver(unrounded)) {
            differing.add(Finding.warn(
                    CHECK,
                    Finding.Place.ofArea("", point.area().value()),
                    indicator + ": " + point + " is " + (overPrinted ? "over " : "not over ")
                            + threshold.toPlainString() + " as printed, " + printed + ", but "
                            + (overPrinted ? "not over" : "over") + " it unrounded, " + unrounded
                            + ". Say which of the two a decision rests on."));
        }
    }

    /** Reports how many wards were compared, and those whose verdict differs. */
    public void tell(GateReport report) {
        if (compared > 0) {
            report.looked(CHECK, "", compared);
        }
        differing.forEach(finding -> report.breached(Breach.open(finding)));
    }

    private boolean isOver(double value) {
        return BigDecimal.valueOf(value).compareTo(threshold) > 0;
    }
}

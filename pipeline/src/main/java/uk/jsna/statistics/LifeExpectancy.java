package uk.jsna.statistics;

import java.util.Optional;

/**
 * The years that a person of an age would live on average at the death rates of the period: Chiang's abridged life table
 * of twenty age bands with the variance of Silcocks, so that an area without deaths at some age still has limits. Not
 * given for 5,000 people or fewer, nor where the 95% interval is wider than twenty years. Chiang (1968); Silcocks et
 * al. (2001).
 */
public final class LifeExpectancy {

    /** An area must have more people than this. */
    public static final double MOST_PEOPLE_WITHOUT = 5000;

    private static final int[] START_AGES = {0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90
    };
    private static final int LAST = START_AGES.length - 1;
    private static final double WIDEST_95 = 20;

    private final double[] value = new double[START_AGES.length];
    private final double[] standardError = new double[START_AGES.length];
    private final Optional<Reason> reason;

    private LifeExpectancy(double[] populations, double[] deaths) {
        this.reason = reasonAgainst(populations, deaths);
        if (reason.isEmpty()) {
            calculate(populations, deaths);
        }
    }

    /** Why there is no life expectancy for an area. */
    public enum Reason {
        /** The people or deaths of a band are missing. */
        BAND_MISSING,
        /** A band has nobody in it. */
        BAND_WITHOUT_PEOPLE,
        /** A band has more deaths than people. */
        MORE_DEATHS_THAN_PEOPLE,
        /** The area has 5,000 people or fewer. */
        TOO_FEW_PEOPLE,
        /** Nobody died in the last band, so its length cannot be told. */
        NO_DEATHS_IN_LAST_BAND
    }

    /** The life table of people and deaths in the bands 0, 1 to 4, 5 to 9 and so on to 90 and over. */
    public static LifeExpectancy of(double[] populations, double[] deaths) {
        Inputs inputs = new Inputs("LifeExpectancy");
        inputs.length(populations, START_AGES.length, "populations");
        inputs.length(deaths, START_AGES.length, "deaths");
        for (int band = 0; band < deaths.length; band++) {
            if (deaths[band] < 0) {
                throw Refusal.NUMERATOR_NEGATIVE.at(band, "LifeExpectancy", deaths[band]);
            }
        }
        return new LifeExpectancy(populations, deaths);
    }

    private static Optional<Reason> reasonAgainst(double[] populations, double[] deaths) {
        double people = 0;
        for (int band = 0; band <= LAST; band++) {
            if (Double.isNaN(populations[band] + deaths[band])) {
                return Optional.of(Reason.BAND_MISSING);
            }
            if (populations[band] <= 0) {
                return Optional.of(Reason.BAND_WITHOUT_PEOPLE);
            }
            if (deaths[band] > populations[band]) {
                return Optional.of(Reason.MORE_DEATHS_THAN_PEOPLE);
            }
            people += populations[band];
        }
        if (people <= MOST_PEOPLE_WITHOUT) {
            return Optional.of(Reason.TOO_FEW_PEOPLE);
        }
        return deaths[LAST] == 0 ? Optional.of(Reason.NO_DEATHS_IN_LAST_BAND) : Optional.empty();
    }

    private void calculate(double[] populations, double[] deaths) {
        double[] alive = new double[LAST + 2];
        double[] dying = new double[LAST + 1];
        alive[0] = 1;
        for (int band = 0; band <= LAST; band++) {
            double rate = deaths[band] / populations[band];
            double width = width(band);
            dying[band] = band == LAST ? 1 : width * rate / (1 + width * (1 - livedByTheDying(band)) * rate);
            alive[band + 1] = alive[band] * (1 - dying[band]);
        }
        double years = 0;
        double spread = 0;
        for (int band = LAST; band >= 0; band--) {
            double rate = deaths[band] / populations[band];
            double after = band == LAST ? 0 : value[band + 1];
            years += band == LAST
                    ? alive[band] / rate
                    : width(band) * (alive[band + 1] + livedByTheDying(band) * (alive[band] - alive[band + 1]));
            double gain = (1 - livedByTheDying(band)) * width(band) + after;
            spread += alive[band]
                    * alive[band]
                    * (band == LAST
                            ? 1 / (deaths[band] * rate * rate)
                            : varianceOfDying(dying[band], deaths[band]) * gain * gain);
            value[band] = years / alive[band];
            standardError[band] = Math.sqrt(spread / (alive[band] * alive[band]));
        }
    }

    private static double varianceOfDying(double dying, double deaths) {
        return deaths == 0 ? 0 : dying * dying * (1 - dying) / deaths;
    }

    private static double width(int band) {
        return band == LAST ? Double.NaN : START_AGES[band + 1] - START_AGES[band];
    }

    /** The share of a band that those who die in it live on average. */
    private static double livedByTheDying(int band) {
        return band == 0 ? 0.1 : 0.5;
    }

    /** Why nothing was calculated, or nothing where it was. */
    public Optional<Reason> reason() {
        return reason;
    }

    /** The years left at the start of a band, with both levels of limits; missing where it may not be given. */
    public Estimate atAge(int startAge) {
        int band = band(startAge);
        Interval at95 = interval(startAge, ConfidenceLevel.P95);
        return Double.isNaN(at95.lower())
                ? Estimate.MISSING
                : Estimate.of(value[band], at95, interval(startAge, ConfidenceLevel.P998));
    }

    /** The limits at one level. */
    public Interval interval(int startAge, ConfidenceLevel confidence) {
        int band = band(startAge);
        if (reason.isPresent() || 2 * ConfidenceLevel.P95.z() * standardError[band] > WIDEST_95) {
            return Interval.MISSING;
        }
        double half = confidence.z() * standardError[band];
        return new Interval(value[band] - half, value[band] + half);
    }

    private static int band(int startAge) {
        for (int band = 0; band <= LAST; band++) {
            if (START_AGES[band] == startAge) {
                return band;
            }
        }
        throw Refusal.OUT_OF_RANGE.in("LifeExpectancy", "start age", startAge, "0, 1, 5 or a multiple of 5 up to 90");
    }
}

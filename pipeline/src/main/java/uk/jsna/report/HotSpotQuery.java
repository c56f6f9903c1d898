package uk.jsna.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which wards are over a threshold?
 *
 * @param indicator indicator id
 * @param threshold the threshold; a ward is a hot spot where its value is strictly over it
 * @param area code of the ward, district, unitary, county, region, country or group whose wards are looked at
 * @param period the period as it is written; null for the latest
 * @param group the people the figures are about
 * @param choice which of a figure's two values is held against the threshold
 */
public record HotSpotQuery(
        String indicator,
        BigDecimal threshold,
        String area,
        @Nullable String period,
        Group group,
        ValueChoice choice) {

    /**
     * The people figures are about.
     *
     * @param sex Persons, Female or Male
     * @param categoryType what the group is defined by; Total for everybody
     * @param category the group; Total for everybody
     */
    public record Group(String sex, String categoryType, String category) {

        /** Everybody. */
        public static final Group EVERYBODY = new Group("Persons", "Total", "Total");

        @Override
        public String toString() {
            return sex + "/" + categoryType + "/" + category;
        }
    }

    /** Which value of a figure is meant. */
    public enum ValueChoice {
        /** The official figure where the publisher prints one, else the calculated one. */
        PRINTED,
        /** The one calculated from numerator and denominator. */
        CALCULATED
    }
}

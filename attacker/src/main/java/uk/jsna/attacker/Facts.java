package uk.jsna.attacker;

/**
 * What a release says of an indicator.
 *
 * @param multiplier what a count over its denominator is multiplied by; 0 where the release does not say
 * @param valueType proportion, rate, count or score, as the release words it
 * @param polarity which direction is good, as the release words it
 * @param method how its limits are made, as the release words it
 * @param roundedTo to whose multiples the council's own counts are rounded; 1 where the release does not say
 */
record Facts(double multiplier, String valueType, String polarity, String method, long roundedTo) {

    static final Facts NONE = new Facts(0, "", "", "", 1);

    Facts withMethod(String other) {
        return new Facts(multiplier, valueType, polarity, other, roundedTo);
    }
}

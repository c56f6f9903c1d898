package uk.jsna.samples;

import java.util.List;

/**
 * An invented ward on the boundaries of 2019, with what the figures are made from.
 *
 * @param residents residents at mid-2020 by single year of age, the last for 90 and over
 * @param children residents aged 0 to 15 at mid-2020
 * @param rate2015 share of children in relative low income, financial year ending 2015
 * @param rate2021 the same, financial year ending 2021
 */
record Ward(
        String code,
        String name,
        District district,
        List<Integer> residents,
        int children,
        double rate2015,
        double rate2021) {
    Ward {
        residents = List.copyOf(residents);
    }
}

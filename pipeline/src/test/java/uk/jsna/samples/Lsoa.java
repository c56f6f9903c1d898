package uk.jsna.samples;

/**
 * An invented lower layer super output area, the piece that all boundary vintages are built from.
 *
 * @param ward2014 the ward of 2014 that it lies in
 * @param ward the ward of 2019 that it lies in
 * @param ward2022 the ward of 2022 that it lies in
 * @param children residents aged 0 to 15 at mid-2015
 */
record Lsoa(String code, String name, Area ward2014, Ward ward, Area ward2022, int children) {}

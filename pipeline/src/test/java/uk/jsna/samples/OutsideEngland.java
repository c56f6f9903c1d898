package uk.jsna.samples;

import java.util.List;

/**
 * A ward outside England with the areas above it: rows that the publishers' files hold and the pipeline leaves out.
 *
 * @param ward the ward
 * @param authority the council area that it lies in
 * @param country Wales, Scotland or Northern Ireland
 */
record OutsideEngland(Area ward, Area authority, Area country) {

    private static final Area WALES = new Area("W92000004", "Wales");
    private static final Area SCOTLAND = new Area("S92000003", "Scotland");
    private static final Area NORTHERN_IRELAND = new Area("N92000002", "Northern Ireland");
    private static final Area CWM_BRYNGLAS = new Area("W06000099", "Cwm Brynglas");
    private static final Area STRATHLORN = new Area("S12000099", "Strathlorn");
    private static final Area MOURNEVALE = new Area("N09000099", "Mournevale");

    static final List<OutsideEngland> WARDS = List.of(
            new OutsideEngland(new Area("W05990001", "Aberlas"), CWM_BRYNGLAS, WALES),
            new OutsideEngland(new Area("W05990002", "Brynglas: North"), CWM_BRYNGLAS, WALES),
            new OutsideEngland(new Area("S13990001", "Lorn East and Isles"), STRATHLORN, SCOTLAND),
            new OutsideEngland(new Area("N08990001", "Abbey"), MOURNEVALE, NORTHERN_IRELAND),
            new OutsideEngland(new Area("N08990002", "Castle"), MOURNEVALE, NORTHERN_IRELAND));

    /** The wards of Wales, which England's statistics office covers too. */
    static List<OutsideEngland> welshWards() {
        return WARDS.stream().filter(row -> row.country().equals(WALES)).toList();
    }
}

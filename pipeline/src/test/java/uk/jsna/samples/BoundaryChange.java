package uk.jsna.samples;

import java.util.List;

/**
 * The change of boundaries between the vintages of 2019 and 2022: in the district of Thornmere one ward is split in two
 * and two wards become one. The new wards have new codes; every other ward keeps its own.
 */
final class BoundaryChange {

    static final String SPLIT = "E05990025";
    static final Area SPLIT_WEST = new Area("E05990041", "Great Thornmere West");
    static final Area SPLIT_EAST = new Area("E05990042", "Great Thornmere East");
    static final List<String> MERGED = List.of("E05990026", "E05990032");
    static final Area MERGER = new Area("E05990043", "Hollin and Upper Dale");

    private BoundaryChange() {}

    /** The ward of 2022 that holds a piece of a ward of 2019: the first half of the split ward's pieces lie west. */
    static Area of2022(Ward ward, int piece, int pieces) {
        if (ward.code().equals(SPLIT)) {
            return piece * 2 < pieces ? SPLIT_WEST : SPLIT_EAST;
        }
        return MERGED.contains(ward.code()) ? MERGER : new Area(ward.code(), ward.name());
    }
}

package uk.jsna.samples;

import java.util.List;

/**
 * The changes of boundaries. Between 2014 and 2019 in the district of Alderbrook one ward has got a new code and two have
 * become one, and in Thornmere two wards have been redrawn as three. Between 2019 and 2022: in the district of Thornmere one ward is split in two
 * and two wards become one. The new wards have new codes; every other ward keeps its own.
 */
final class BoundaryChange {

    static final String SPLIT = "E05990025";
    static final Area SPLIT_WEST = new Area("E05990041", "Great Thornmere West");
    static final Area SPLIT_EAST = new Area("E05990042", "Great Thornmere East");
    static final List<String> MERGED = List.of("E05990026", "E05990032");
    static final Area MERGER = new Area("E05990043", "Hollin and Upper Dale");

    private static final String RENAMED = "E05990010";
    private static final Area RENAMED_OF_2014 = new Area("E05990061", "Priory");
    private static final String MERGED_BY_2019 = "E05990006";
    private static final Area MERGED_NORTH = new Area("E05990062", "Eastgate North");
    private static final Area MERGED_SOUTH = new Area("E05990063", "Eastgate South");
    private static final String REDRAWN_FIRST = "E05990027";
    private static final String REDRAWN_BETWEEN = "E05990031";
    private static final String REDRAWN_LAST = "E05990033";
    private static final Area FIELDS = new Area("E05990064", "Thornmere Fields");
    private static final Area WITHERN = new Area("E05990065", "Withern and St Aldhelm's");

    private BoundaryChange() {}

    /** The ward of 2014 that holds a piece of a ward of 2019. */
    static Area of2014(Ward ward, int piece, int pieces) {
        boolean firstHalf = piece * 2 < pieces;
        return switch (ward.code()) {
            case RENAMED -> RENAMED_OF_2014;
            case MERGED_BY_2019 -> firstHalf ? MERGED_NORTH : MERGED_SOUTH;
            case REDRAWN_FIRST -> FIELDS;
            case REDRAWN_BETWEEN -> firstHalf ? FIELDS : WITHERN;
            case REDRAWN_LAST -> WITHERN;
            default -> new Area(ward.code(), ward.name());
        };
    }

    /** The ward of 2022 that holds a piece of a ward of 2019: the first half of the split ward's pieces lie west. */
    static Area of2022(Ward ward, int piece, int pieces) {
        if (ward.code().equals(SPLIT)) {
            return piece * 2 < pieces ? SPLIT_WEST : SPLIT_EAST;
        }
        return MERGED.contains(ward.code()) ? MERGER : new Area(ward.code(), ward.name());
    }
}

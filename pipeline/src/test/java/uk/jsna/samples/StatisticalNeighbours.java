package uk.jsna.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The layout of the Department for Education's statistical neighbour groupings: a byte order mark, the authority's number
 * twice, ten neighbours by number in columns {@code SN1} to {@code SN10}, each followed by a column {@code SNP} that says
 * how close it is, and an empty last column.
 */
final class StatisticalNeighbours {

    private static final int NEIGHBOURS = 10;
    private static final List<String> CLOSENESS = List.of(
            "Extremely Close",
            "Very Close",
            "Very Close",
            "Close",
            "Close",
            "Close",
            "Somewhat close",
            "Somewhat close",
            "Not Close",
            "Not Close");

    private StatisticalNeighbours() {}

    static byte[] bytes(InventedCountry country) {
        List<String> header = new ArrayList<>(List.of("LA num", "LA Name", "LA number", "GOInd", "GOReg"));
        for (int i = 1; i <= NEIGHBOURS; i++) {
            header.add("SN" + i);
            header.add("SNP");
        }
        header.add("");
        Csv csv = Csv.unix().byteOrderMark().line(header);
        for (District authority : country.upperTier()) {
            csv.line(row(authority, authority.dfeNumber(), authority.upperName(), country));
        }
        District county = country.countyDistricts().get(0);
        return csv.line(row(county, 989, "Old Brackenshire (Pre LG)", country)).bytes();
    }

    private static List<Object> row(District authority, int number, String name, InventedCountry country) {
        int regionNumber = authority.regionName().equals("Far Coast") ? 2 : 1;
        List<Object> cells = new ArrayList<>(List.of(number, name, number, regionNumber, authority.regionName()));
        List<District> others = new ArrayList<>(country.upperTier());
        others.removeIf(other -> other.dfeNumber() == authority.dfeNumber());
        Collections.shuffle(others, Draw.of("neighbours", number));
        for (int i = 0; i < NEIGHBOURS; i++) {
            cells.add(others.get(i).dfeNumber());
            cells.add(CLOSENESS.get(i));
        }
        cells.add("");
        return cells;
    }
}

package uk.jsna.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The layout of File 3 of the English Indices of Deprivation 2019, income deprivation affecting children and older people
 * by lower layer super output area. Children are the more deprived in a small area, the more so in its ward.
 */
final class DeprivationRanks {

    private static final String FIRST = " (where 1 is most deprived)";
    private static final String TENTH = " (where 1 is most deprived 10% of LSOAs)";
    private static final List<String> INDICES = List.of(
            "Index of Multiple Deprivation (IMD)",
            "Income Deprivation Affecting Children Index (IDACI)",
            "Income Deprivation Affecting Older People (IDAOPI)");

    private final List<Lsoa> lsoas;

    DeprivationRanks(InventedCountry country) {
        this.lsoas = country.lsoas();
    }

    byte[] bytes() {
        List<String> header = new ArrayList<>(List.of(
                "LSOA code (2011)",
                "LSOA name (2011)",
                "Local Authority District code (2019)",
                "Local Authority District name (2019)"));
        INDICES.forEach(index -> header.addAll(List.of(index + " Rank" + FIRST, index + " Decile" + TENTH)));
        Csv csv = Csv.dos().byteOrderMark().line(header);
        List<Map<String, Integer>> ranks = INDICES.stream().map(this::ranks).toList();
        for (Lsoa lsoa : lsoas) {
            District district = lsoa.ward().district();
            List<String> line = new ArrayList<>(List.of(lsoa.code(), lsoa.name(), district.code(), district.name()));
            for (Map<String, Integer> index : ranks) {
                int rank = Objects.requireNonNull(index.get(lsoa.code()));
                line.addAll(List.of(rank + ".00", (rank - 1) * 10 / lsoas.size() + 1 + ".00"));
            }
            csv.line(line);
        }
        return csv.bytesWithoutLastLineEnd();
    }

    private Map<String, Integer> ranks(String index) {
        Map<String, Integer> ranks = new HashMap<>();
        lsoas.stream()
                .sorted(Comparator.comparingDouble((Lsoa lsoa) -> -score(lsoa, index)))
                .forEach(lsoa -> ranks.put(lsoa.code(), ranks.size() + 1));
        return ranks;
    }

    private static double score(Lsoa lsoa, String index) {
        return lsoa.ward().rate2015() * Draw.between(0.4, 1.6, index, lsoa.code());
    }
}

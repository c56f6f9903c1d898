package uk.jsna.samples;

/**
 * The layout of File 6 of the English Indices of Deprivation 2019, population denominators by lower layer super output
 * area: a byte order mark, whole numbers written with two decimals, no line end after the last row.
 */
final class PopulationDenominators {

    private static final String EXCLUDING = " (excluding prisoners)";

    private PopulationDenominators() {}

    static byte[] bytes(InventedCountry country) {
        Csv csv = Csv.dos()
                .byteOrderMark()
                .line(
                        "LSOA code (2011)",
                        "LSOA name (2011)",
                        "Local Authority District code (2019)",
                        "Local Authority District name (2019)",
                        "Total population: mid 2015" + EXCLUDING,
                        "Dependent Children aged 0-15: mid 2015" + EXCLUDING,
                        "Population aged 16-59: mid 2015" + EXCLUDING,
                        "Older population aged 60 and over: mid 2015" + EXCLUDING,
                        "Working age population 18-59/64: for use with Employment Deprivation Domain" + EXCLUDING);
        for (Lsoa lsoa : country.lsoas()) {
            int adults = Draw.whole(700, 1_000, "adults", lsoa.code());
            int older = Draw.whole(280, 520, "older people", lsoa.code());
            District district = lsoa.ward().district();
            csv.line(
                    lsoa.code(),
                    lsoa.name(),
                    district.code(),
                    district.name(),
                    lsoa.children() + adults + older + ".00",
                    lsoa.children() + ".00",
                    adults + ".00",
                    older + ".00",
                    adults + 17 + ".00");
        }
        return csv.bytesWithoutLastLineEnd();
    }
}

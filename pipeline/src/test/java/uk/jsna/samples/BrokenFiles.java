package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Sample files with one fault each: what lies in {@code broken/<fault>/} replaces the file of its path in the raw folder. */
final class BrokenFiles {

    private static final String COUNCIL = "council/neet_16_18_by_ward_wd19.csv";
    private static final String LOW_INCOME = "child_poverty/cilif_fye2015_2021.ods";
    private static final String OBESITY = "ncmp/20150511_MSOA_Ward_Obesity.xlsx";
    private static final String KEY_STAGE_4 = "education/KS4_2018_LA_Char_Testdata.zip";
    private static final String NEIGHBOURS = "neighbours/New_Statistical_Neighbour_Groupings_April_2021.csv";
    private static final String POPULATION = "population/sape23dt8a_mid2020_ward_persons.csv";
    private static final String EARLY_YEARS = "education/EYFSP_APS_GLD_ELG_underlying_data_2013_2018.zip";
    private static final String SMALL_WARD = "Oxholme";
    private static final String BIG_WARD = "Abbey Meads";
    private static final List<String> SEXES = List.of("Persons", "Male", "Female");

    private final InventedCountry country;
    private final Map<String, byte[]> raw;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** The faults made in copies of the given raw files. */
    BrokenFiles(InventedCountry country, Map<String, byte[]> raw) {
        this.country = country;
        this.raw = raw;
        unreadable();
        hostile();
        headers();
        rows();
        figures();
        acrossFiles();
        noticed();
    }

    Map<String, byte[]> files() {
        return files;
    }

    private void unreadable() {
        put("empty-file", COUNCIL, new byte[0]);
        put("truncated-zip", KEY_STAGE_4, cut(raw(KEY_STAGE_4)));
        put("truncated-ods", LOW_INCOME, cut(raw(LOW_INCOME)));
        put("web-page-instead-of-data", neet(2021), webPage());
        put("nul-bytes-in-csv", COUNCIL, nulBytes());
    }

    private void hostile() {
        String entity = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        put("dtd-in-ods", LOW_INCOME, new OdsWorkbook(new LowIncomeWorkbook(country).sheets()).bytes(entity));
        put("external-entity-in-xlsx", OBESITY, new MeasurementWorkbook(country).bytesWithAnExternalEntity());
    }

    private void headers() {
        put("missing-column", neet(2024), csv(neet(2024)).withoutColumn("NEET_percent"));
        put("unknown-column", COUNCIL, csv(COUNCIL).withColumn("reviewer", "AB"));
        put("missing-header", neet(2022), csv(neet(2022)).withoutHeader());
    }

    private void rows() {
        put(
                "duplicate-key",
                COUNCIL,
                csv(COUNCIL)
                        .withRow("E05990030", SMALL_WARD, "2021/22", "Persons", "5", cohort(SMALL_WARD, "Persons")));
        put(
                "unknown-ward-code",
                COUNCIL,
                csv(COUNCIL).withRow("E05999999", "Nowhere", "2021/22", "Persons", "9", "150"));
        put("unknown-group", COUNCIL, csv(COUNCIL).set("sex", "X", SMALL_WARD, "2021/22", "Female"));
        put("swapped-ward-codes", COUNCIL, withTwoCodesSwapped());
        put("corrupt-ward-codes", POPULATION, new WardPopulation(country).personsWithCodesFilledDown());
        put(
                "last-years-file",
                LOW_INCOME,
                new OdsWorkbook(new LowIncomeWorkbook(country, LowIncome.LAST_YEAR - 1).sheets()).bytes());
        put("wrong-period", neet(2024), raw(neet(2023)));
    }

    private void figures() {
        put("numerator-over-denominator", COUNCIL, numeratorOverDenominator());
        put("negative-count", COUNCIL, csv(COUNCIL).set("neet", "-1", SMALL_WARD, "2021/22", "Female"));
        put("unknown-mark", neet(2023), csv(neet(2023)).set("NEET_percent", "q", "Kelderby"));
        put("percentage-over-100", neet(2022), csv(neet(2022)).set("NEET_not_known_percent", "260", "Kelderby"));
    }

    private void acrossFiles() {
        put("sources-disagree", neet(2021), csv(neet(2021)).set("NEET_percent", "1.2", "Brackenshire"));
        put("unknown-neighbour", NEIGHBOURS, csv(NEIGHBOURS).set("SN1", "555", "Brackenshire"));
        String boundaries = "boundaries/wd19/E07000901.geojson";
        District district = country.countyDistricts().get(0);
        put("boundaries-in-metres", boundaries, new WardBoundaries(country).wards2019InMetres(district));
    }

    /** Faults that a release can be made with; they are warned of. */
    private void noticed() {
        put("missing-ward", COUNCIL, withoutWard("Long Furrow", "2021/22"));
        put("implausible-denominator", COUNCIL, withTenTimesTheCohort(BIG_WARD, "2021/22"));
        put("ward-of-another-year", COUNCIL, withOneWardOfLaterBoundaries());
        put("wards-do-not-sum", LOW_INCOME, wardsThatDoNotSum());
        put("percentage-against-counts", EARLY_YEARS, percentageAgainstCounts());
        put("overdue-edition", "as-of.txt", "2023-05-01\n".getBytes(StandardCharsets.UTF_8));
    }

    private EditedCsv withTwoCodesSwapped() {
        String whole = new String(raw(COUNCIL), StandardCharsets.UTF_8);
        String swapped = whole.replace("E05990001,", "E0599xxxx,")
                .replace("E05990008,", "E05990001,")
                .replace("E0599xxxx,", "E05990008,");
        return EditedCsv.of(swapped.getBytes(StandardCharsets.UTF_8));
    }

    private EditedCsv withoutWard(String ward, String year) {
        EditedCsv csv = csv(COUNCIL);
        SEXES.forEach(sex -> csv.withoutRow(ward, year, sex));
        return csv;
    }

    private EditedCsv withTenTimesTheCohort(String ward, String year) {
        EditedCsv csv = csv(COUNCIL);
        SEXES.forEach(sex -> csv.set("cohort", csv.get("cohort", ward, year, sex) + "0", ward, year, sex));
        return csv;
    }

    /** The ward that was split in 2022 has the code and name of one of its parts. */
    private EditedCsv withOneWardOfLaterBoundaries() {
        String whole = new String(raw(COUNCIL), StandardCharsets.UTF_8);
        return EditedCsv.of(whole.replace("E05990025,Great Thornmere,", "E05990041,Great Thornmere West,")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** One ward's count of a year without a population estimate, so that nothing but the sum can tell. */
    private byte[] wardsThatDoNotSum() {
        LowIncomeWorkbook.Change slip = new LowIncomeWorkbook.Change("E05990001", LowIncome.LAST_YEAR - 1, 60, false);
        return new OdsWorkbook(new LowIncomeWorkbook(country, LowIncome.LAST_YEAR, List.of(slip)).sheets()).bytes();
    }

    private byte[] percentageAgainstCounts() {
        Map<String, byte[]> members = Containers.members(raw(EARLY_YEARS));
        members.computeIfPresent(
                "EYFSP_APS_GLD_ELG_underlying_data_2013_2018.csv",
                (name, bytes) -> EditedCsv.of(bytes)
                        .set("gld_percent", "51.9", "201718", "E06000903", "Total")
                        .bytes());
        return Containers.zip(members);
    }

    /** The count of one group is one more than its cohort, and that of both sexes is as much more, so that sums hold. */
    private EditedCsv numeratorOverDenominator() {
        String[] females = {SMALL_WARD, "2021/22", "Female"};
        String[] persons = {SMALL_WARD, "2021/22", "Persons"};
        EditedCsv csv = csv(COUNCIL);
        int count = Integer.parseInt(csv.get("cohort", females)) + 1;
        int both = Integer.parseInt(csv.get("neet", persons)) + count - Integer.parseInt(csv.get("neet", females));
        return csv.set("neet", Integer.toString(count), females).set("neet", Integer.toString(both), persons);
    }

    private String cohort(String ward, String sex) {
        return csv(COUNCIL).get("cohort", ward, "2021/22", sex);
    }

    private byte[] nulBytes() {
        byte[] bytes = raw(COUNCIL).clone();
        int place = new String(bytes, StandardCharsets.US_ASCII).indexOf("Abbey Meads") + "Abbey".length();
        Arrays.fill(bytes, place, place + 3, (byte) 0);
        return bytes;
    }

    private static byte[] webPage() {
        return "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>\n<body><h1>Sign in</h1></body></html>\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length * 3 / 5);
    }

    private static String neet(int year) {
        return "neet/UD_NEETNK_LA_dashboard_" + year + ".csv";
    }

    private EditedCsv csv(String path) {
        return EditedCsv.of(raw(path));
    }

    private byte[] raw(String path) {
        return Objects.requireNonNull(raw.get(path), path);
    }

    private void put(String fault, String path, EditedCsv csv) {
        put(fault, path, csv.bytes());
    }

    private void put(String fault, String path, byte[] bytes) {
        files.put(fault + "/" + path, bytes);
    }
}

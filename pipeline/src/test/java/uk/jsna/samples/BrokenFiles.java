package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Sample files with one fault each: what lies in {@code broken/<fault>/} replaces the file of its path in the raw folder. */
final class BrokenFiles {

    private static final String COUNCIL = "council/neet_16_18_by_ward_wd19.csv";
    private static final String LOW_INCOME = "child_poverty/cilif_fye2015_2021.ods";
    private static final String OBESITY = "ncmp/20150511_MSOA_Ward_Obesity.xlsx";
    private static final String KEY_STAGE_4 = "education/KS4_2018_LA_Char_Testdata.zip";
    private static final String NEIGHBOURS = "neighbours/New_Statistical_Neighbour_Groupings_April_2021.csv";
    private static final String POPULATION = "population/sape23dt8a_mid2020_ward_persons.csv";
    private static final String EARLY_YEARS = "education/EYFSP_APS_GLD_ELG_underlying_data_2013_2018.zip";
    private static final String SMALL_AREAS = "geography/lsoa21_wd22_lad22.csv.gz";
    private static final String LOOKUP = "geography/lsoa11_wd19_lad19.csv";
    private static final String CHILDREN = "deprivation/IoD2019_File_6_population_denominators.csv";
    private static final String RANKS = "deprivation/IoD2019_File_3_IDACI_IDAOPI.csv";
    private static final String RANK =
            "Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most deprived)";
    private static final String SMALL_WARD = "Oxholme";
    private static final String BIG_WARD = "Abbey Meads";
    private static final int GIGANTIC = 33_000;
    private static final String BOMB_START = "LSOA21CD,LSOA21NM,WD22CD,WD22NM,LAD22CD,LAD22NM\n";
    private static final int BOMB_COPIES = 1 << 16;
    private static final List<String> SEXES = List.of("Persons", "Male", "Female");

    private final InventedCountry country;
    private final Map<String, byte[]> raw;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** The faults made in copies of the given raw files. */
    BrokenFiles(InventedCountry country, Map<String, byte[]> raw) {
        this.country = country;
        this.raw = raw;
        unreadable();
        cutShort();
        hostile();
        tricks();
        formulas();
        headers();
        rows();
        figures();
        acrossFiles();
        noticed();
        unreadableParts();
        lookups();
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

    /** Text files of which a part is missing or in another encoding. */
    private void cutShort() {
        put("ragged-row", COUNCIL, csv(COUNCIL).set("ward_name", "Long, Furrow", "Long Furrow", "2021/22", "Female"));
        put("truncated-csv", COUNCIL, upTo("Dunmere,2021/22,Fem"));
        put(
                "quote-never-closed",
                COUNCIL,
                csv(COUNCIL).set("ward_name", "\"Long Furrow", "Long Furrow", "2021/22", "Male"));
        put("mixed-encodings", COUNCIL, mixedEncodings());
    }

    private void hostile() {
        String entity = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        put("dtd-in-ods", LOW_INCOME, new OdsWorkbook(new LowIncomeWorkbook(country).sheets()).bytes(entity));
        put("external-entity-in-xlsx", OBESITY, new MeasurementWorkbook(country).bytesWithAnExternalEntity());
    }

    private void tricks() {
        put("decompression-bomb", SMALL_AREAS, DecompressionBomb.of(BOMB_START, BOMB_COPIES));
        Map<String, byte[]> members = new LinkedHashMap<>();
        Containers.members(raw(KEY_STAGE_4)).forEach((name, bytes) -> members.put("../../" + name, bytes));
        put("path-out-of-archive", KEY_STAGE_4, Containers.zip(members));
        put(
                "gigantic-cell",
                COUNCIL,
                csv(COUNCIL).set("ward_name", "Furrow ".repeat(GIGANTIC / 7 + 1), "Long Furrow", "2021/22", "Male"));
    }

    /** Cells that a spreadsheet program would work out: nothing here does. */
    private void formulas() {
        put("formula-without-result", OBESITY, edited(OBESITY, "xl/worksheets/sheet2.xml", BrokenFiles::withoutResult));
        put("formula-error-in-ods", LOW_INCOME, edited(LOW_INCOME, "content.xml", BrokenFiles::withAnError));
        put("formula-in-name", COUNCIL, csv(COUNCIL).set("ward_name", "=1+1", "Long Furrow", "2021/22", "Male"));
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
        put("figure-moved", LOW_INCOME, figuresMoved());
        put("overdue-edition", "as-of.txt", "2023-05-01\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet, a code or a period that cannot be made out, and a file that states nothing. */
    private void unreadableParts() {
        put(
                "missing-sheet",
                LOW_INCOME,
                edited(LOW_INCOME, "content.xml", text -> text.replace("\"5_Relative_Ward\"", "\"Wards\"")));
        put("malformed-ward-code", COUNCIL, csv(COUNCIL).set("ward_code", "E0599003", SMALL_WARD, "2021/22", "Male"));
        put("period-in-words", COUNCIL, csv(COUNCIL).set("academic_year", "last year", SMALL_WARD, "2021/22", "Male"));
        put("no-rows", COUNCIL, upTo("cohort\n"));
        put("formula-with-result", OBESITY, edited(OBESITY, "xl/worksheets/sheet2.xml", BrokenFiles::withResult));
    }

    /** Lookups that would move children to the wrong ward, or lose them. */
    private void lookups() {
        EditedCsv twice = csv(LOOKUP)
                .withRow("9999", "E01990022", "Kelderby 121A", "E05990122", "Elsewhere", "E06000903", "Kelderby");
        put("small-area-in-two-wards", LOOKUP, twice);
        put("small-area-without-children", CHILDREN, csv(CHILDREN).withoutRow("E01990022"));
        EditedCsv more = csv(CHILDREN)
                .withRow(
                        "E01999999",
                        "Nowhere 001A",
                        "E06000903",
                        "Kelderby",
                        "1500.00",
                        "300.00",
                        "900.00",
                        "300.00",
                        "900.00");
        put("small-area-not-in-lookup", CHILDREN, more);
        put("small-area-without-rank", RANKS, csv(RANKS).set(RANK, "2900000.00", "E01990001"));
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

    /** Eighty children of three wards are now counted in another of the district, and percentages follow. */
    private byte[] figuresMoved() {
        int year = LowIncome.LAST_YEAR - 1;
        List<LowIncomeWorkbook.Change> changes = List.of(
                new LowIncomeWorkbook.Change("E05990025", year, 80, true),
                new LowIncomeWorkbook.Change("E05990027", year, -26, true),
                new LowIncomeWorkbook.Change("E05990031", year, -27, true),
                new LowIncomeWorkbook.Change("E05990033", year, -27, true));
        return new OdsWorkbook(new LowIncomeWorkbook(country, LowIncome.LAST_YEAR, changes).sheets()).bytes();
    }

    /** The council's file up to a piece of one row. */
    private byte[] upTo(String piece) {
        String whole = new String(raw(COUNCIL), StandardCharsets.UTF_8);
        return whole.substring(0, whole.indexOf(piece) + piece.length()).getBytes(StandardCharsets.UTF_8);
    }

    /** One letter in UTF-8, and further on one in Windows-1252. */
    private byte[] mixedEncodings() {
        String whole = new String(raw(COUNCIL), StandardCharsets.UTF_8);
        int half = whole.indexOf("Long Furrow");
        byte[] first =
                whole.substring(0, half).replaceFirst("Abbey", "Abb\u00E9y").getBytes(StandardCharsets.UTF_8);
        byte[] rest =
                whole.substring(half).replaceFirst("Furrow", "Furr\u00F6w").getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, both, first.length, rest.length);
        return both;
    }

    /** The workbook with one part written anew. */
    private byte[] edited(String path, String part, UnaryOperator<String> edit) {
        Map<String, byte[]> members = Containers.members(raw(path));
        String text = new String(Objects.requireNonNull(members.get(part), part), StandardCharsets.UTF_8);
        members.put(part, edit.apply(text).getBytes(StandardCharsets.UTF_8));
        return Containers.zip(members);
    }

    /** The first count is a formula whose result the program that wrote it did not keep. */
    private static String withoutResult(String sheet) {
        return sheet.replaceFirst("(<c r=\"E5\"[^>]*>)<v>[^<]*</v>", "$1<f>SUM(F5:F6)</f>");
    }

    /** The first count is a formula, and the program that wrote it kept its result. */
    private static String withResult(String sheet) {
        return sheet.replaceFirst("(<c r=\"E5\"[^>]*>)(<v>[^<]*</v>)", "$1<f>SUM(F5:F6)</f>$2");
    }

    /** The first percentage of the wards' sheet is worked out by a formula that divides by nothing. */
    private static String withAnError(String content) {
        int ward = content.indexOf("E05990001", content.indexOf("5_Relative_Ward"));
        int cell = content.indexOf("<table:table-cell office:value-type=\"percentage\"", ward);
        String error = "<table:table-cell table:formula=\"of:=[.C12]/[.Z12]\" office:value-type=\"string\""
                + " office:string-value=\"\"><text:p>#DIV/0!</text:p>";
        return content.substring(0, cell) + error + content.substring(content.indexOf("</table:table-cell>", cell));
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

package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** Built-in descriptors on invented editions of other years, other sheets and other columns of the same publishers. */
class OtherEditionsTest {

    @TempDir
    private Path folder;

    private static SourceDescriptor builtIn(String id) {
        return SourceCatalogue.find(id, Path.of(""));
    }

    private Path text(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path workbook(String name, Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static void row(Sheet sheet, int index, Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!String.valueOf(cells[i]).isEmpty()) {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    private static Read clean(SourceDescriptor source, Path file) {
        Read read = Read.of(source, file);
        assertThat(read.findings()).extracting(Finding::outcome).doesNotContain(Outcome.FAIL);
        return read;
    }

    @Test
    void conceptionsOfALaterYearAreReadFromAnotherSheetWithAnotherTitle() throws IOException {
        Workbook later = new HSSFWorkbook();
        row(later.createSheet("Notes"), 0, "Notes");
        Sheet table = later.createSheet("LA conceptions 2019");
        row(table, 0, "Under 18 conceptions 2019 (number and rates)");
        row(table, 1, "Provisional");
        row(
                table,
                4,
                "",
                "Number of conceptions",
                "Conception rate per 1,000 women in age group",
                "Maternity rate per 1,000 women in age group");
        row(table, 6, "Adur      ", 21, 18.4, 9.9);

        Read read =
                clean(builtIn("conceptions_2010_district").withSheet("LA conceptions *"), workbook("later.xls", later));

        assertThat(read.figures())
                .containsExactly("under18_conceptions E07000223 2019 PERSONS/Total/Total 21.0/null=18.4 []");
    }

    @Test
    void aYearThatTheFileDoesNotTellIsGivenByTheWorkspace() throws IOException {
        Path same = text(
                "File_6_again.csv",
                "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Dependent Children aged 0-15: mid 2015",
                "E01000001,City of London 001A,E09000001,175.00");
        assertThat(clean(builtIn("iod2019_lsoa_children_0_15").withPeriod("2016"), same)
                        .figures())
                .containsExactly("dependent_children_0_15 E01000001 mid-2016 PERSONS/Total/Total 175.0/null=null []");
    }

    @Test
    void indicesOfAnotherYearAreReadByTheirHeadings() throws IOException {
        Path ranks = text(
                "File_3_IoD2025.csv",
                "LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name"
                        + " (2024),Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most"
                        + " deprived),Income Deprivation Affecting Children Index (IDACI) Decile (where 1 is most"
                        + " deprived 10% of LSOAs)",
                "E01033768,Hull 023F,E06000010,\"Kingston upon Hull, City of\",29199,9");
        Path children = text(
                "File_6_IoD2015.csv",
                "LSOA code (2011),LSOA name (2011),Local Authority District code (2013),Local Authority District name"
                        + " (2013),Total population: mid 2012 (excluding prisoners),Dependent Children aged 0-15: mid"
                        + " 2012 (excluding prisoners)",
                "E01000001,City of London 001A,E09000001,City of London,1274,93");

        assertThat(clean(builtIn("iod2019_idaci").withPeriod("2025"), ranks).figures())
                .containsExactly(
                        "idaci_rank E01033768 2025 PERSONS/Total/Total null/null=29199.0 []",
                        "idaci_decile E01033768 2025 PERSONS/Total/Total null/null=9.0 []");
        assertThat(clean(builtIn("iod2019_lsoa_children_0_15"), children).figures())
                .containsExactly("dependent_children_0_15 E01000001 mid-2012 PERSONS/Total/Total 93.0/null=null []");
    }

    @Test
    void neighboursOfAnotherEditionHaveTheEditionThatTheWorkspaceGives() throws IOException {
        Path file = text("sn_2027.csv", "LA number,LA Name,LA num,SN1,SNP,SN2", "857,Rutland,857,865,Close,873");

        assertThat(Read.of(builtIn("dfe_neighbours_2021_csv").withPeriod("2027"), file)
                        .facts())
                .map(NeighbourLink.class::cast)
                .extracting(link -> link.edition() + " " + link.area() + " " + link.rank() + " " + link.neighbour())
                .containsExactly("2027 857 1 865", "2027 857 2 873");
    }

    @Test
    void wardPopulationsHaveWomenAndMenSideBySide() throws IOException {
        Workbook estimates = new XSSFWorkbook();
        row(estimates.createSheet("Contents"), 0, "Contents");
        populations(estimates.createSheet("Mid-2021 Ward 2023"), 2021, 1);
        populations(estimates.createSheet("Mid-2022 Ward 2023"), 2022, 2);
        Path file = workbook("sapewardstable.xlsx", estimates);

        assertThat(clean(builtIn("ward_population_0_15"), file).figures())
                .containsExactly(
                        "population_0_15 E05990001 mid-2021 PERSONS/Total/Total 48.0/null=null []",
                        "population_0_15 E05990001 mid-2022 PERSONS/Total/Total 96.0/null=null []");
        assertThat(clean(builtIn("ward_population_females_15_17").withSheet("Mid-2022 *"), file)
                        .figures())
                .containsExactly("population_females_15_17 E05990001 mid-2022 FEMALE/Total/Total 6.0/null=null []");
    }

    /** As many girls of each age, and twice as many boys. */
    private static void populations(Sheet sheet, int year, int girls) {
        Object[] names = new Object[5 + 2 * 91];
        Object[] values = new Object[5 + 2 * 91];
        List<String> areas = List.of("LAD 2023 Code", "LAD 2023 Name", "Ward 2023 Code", "Ward 2023 Name", "Total");
        List<Object> area = List.of("E07000901", "Alder Vale", "E05990001", "Oak", 273 * girls);
        for (int i = 0; i < names.length; i++) {
            int age = (i - 5) % 91;
            names[i] = i < 5 ? areas.get(i) : (i < 96 ? "F" : "M") + age;
            values[i] = i < 5 ? area.get(i) : i < 96 ? girls : 2 * girls;
        }
        row(sheet, 0, "Estimates by single year of age and sex for 2023 Electoral Wards, mid-" + year);
        row(sheet, 3, names);
        row(sheet, 4, values);
    }

    @Test
    void attainmentOfAnEditionWithoutSortingLettersIsReadWithItsEngland() throws IOException {
        Path file = text(
                "LA_Dashboard_2022.csv",
                "cohort_19_in,number_in_ss_cohort,region,la_code_9,la_code_3,la_name,gender,fsm,sen,l2_by19,"
                        + "l2_with_em_by19,l3_by19,l2_em_by16,l2_by19_rate,l2_with_em_by19_rate,l3_by19_rate",
                "2022,1000,ALL,ALL,ALL,ALL,ALL,ALL,ALL,800,700,600,650,80,70,60",
                "2022,400,East Midlands,ALL,ALL,ALL,ALL,Eligible for FSM,ALL,200,150,100,120,50,37.5,25",
                "2022,100,East Midlands,E06000017,857,Rutland,Female,ALL,ALL,90,c,70,80,90,c,70");

        assertThat(clean(builtIn("level23_by19"), file).figures())
                .filteredOn(figure -> figure.startsWith("level2_english"))
                .containsExactly(
                        "level2_english_maths_by_19 E92000001 2021/22 PERSONS/Total/Total 700.0/1000.0=70.0 []",
                        "level2_english_maths_by_19 E12000004 2021/22 PERSONS/Free school meals/Eligible"
                                + " 150.0/400.0=37.5 []",
                        "level2_english_maths_by_19 E06000017 2021/22 FEMALE/Total/Total null/100.0=null"
                                + " [CONFIDENTIAL]");
    }

    @Test
    void boundariesOfAnyYearAreReadByTheirProperties() throws IOException {
        Path file = text("E06000017.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"FID": 1, "WD24CD":
                "E05990101", "WD24NM": "Oak Hill", "LAD24CD": "E07000901", "LONG": -0.7, "LAT": 52.6}, "geometry":
                {"type": "Polygon", "coordinates": [[[-0.7, 52.6], [-0.6, 52.6], [-0.6, 52.7], [-0.7, 52.6]]]}}]}
                """);

        assertThat(clean(builtIn("boundaries_wards"), file).facts())
                .map(AreaLink.class::cast)
                .extracting(link -> link.vintage() + " " + link.code() + " " + link.name())
                .containsExactly("WD24 E05990101 Oak Hill");
    }

    private static String answer(boolean isCut) {
        return """
                {"objectIdFieldName": "ObjectId", "fields": [{"name": "WD24CD", "type": "esriFieldTypeString", "length": 9}],
                "exceededTransferLimit": %s, "features": [
                {"attributes": {"ObjectId": 1, "WD24CD": "E05990101", "WD24NM": "Oak Hill", "LAD24CD": "E07000901", "LAD24NM":
                "Alder Vale"}, "geometry": {"x": -0.7, "y": 52.6}}]}
                """.formatted(isCut);
    }

    @Test
    void theAnswerOfAMapServiceIsReadAsItsFileIs() throws IOException {
        Path file = text("WD24_LAD24_UK_LU.json", answer(false));

        assertThat(clean(builtIn("ward_lookup"), file).facts())
                .map(AreaLink.class::cast)
                .extracting(link -> link.vintage() + " " + link.code() + " " + link.name())
                .containsExactly("WD24 E05990101 Oak Hill", "LAD24 E07000901 Alder Vale");
    }

    @Test
    void theFirstPageOfAnAnswerIsNotTakenForTheWhole() throws IOException {
        Path file = text("WD24_LAD24_UK_LU.json", answer(true));

        assertThat(Read.of(builtIn("ward_lookup"), file).complaints())
                .first()
                .asString()
                .isEqualTo("FAIL file_readable WD24_LAD24_UK_LU.json: the file is the first page of an answer"
                        + " ('exceededTransferLimit'), but must be the whole table. Download the table from the portal"
                        + " instead, or ask the service for the further pages too.");
    }

    @Test
    void aLookupOfTwoYearsIsRefusedForNoneIsMeant() throws IOException {
        Path file =
                text("two.csv", "WD23CD,WD23NM,WD24CD,WD24NM,LAD24CD,LAD24NM", "E05990001,Oak,E05990101,Oak Hill,,");

        assertThat(Read.of(builtIn("ward_lookup"), file).complaints())
                .first()
                .asString()
                .isEqualTo(
                        "FAIL columns_present two.csv:1: 2 columns are named 'WD{year}CD', but exactly one must be. The"
                                + " header has 'WD23CD', 'WD23NM', 'WD24CD', 'WD24NM', 'LAD24CD', 'LAD24NM'. Correct the name"
                                + " in the source 'ward_lookup'.");
    }

    @Test
    void otherFilesOfASourceWithAPeriodOfItsOwnNeedTheirs() {
        assertThatThrownBy(() -> builtIn("iod2019_idaci").checkOtherFilesHaveAPeriod())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reads other files than its own, but says itself that its figures are of 2019. Say which"
                        + " period the files are of with 'period', even where it is the same.");
        builtIn("cilif_relative_ward").checkOtherFilesHaveAPeriod();
    }

    /** The sheets of persons, men and women have the same columns: only the title tells them apart. */
    @Test
    void aSheetOfMenIsNotTakenForOneOfPersons() throws IOException {
        Workbook estimates = new HSSFWorkbook();
        for (String sex : List.of("Persons", "Males")) {
            Sheet sheet = estimates.createSheet("MYE2 - " + sex);
            row(sheet, 0, "MYE2: " + sex + " by single year of age and sex for local authorities, mid-2020");
            row(
                    sheet,
                    2,
                    "Code",
                    "Name",
                    "Geography",
                    "All ages",
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11,
                    12,
                    13,
                    14,
                    15);
            row(
                    sheet,
                    3,
                    "E06000017",
                    "Rutland",
                    "Unitary Authority",
                    160,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5);
        }
        Path file = workbook("ukpopestimatesmid2020.xls", estimates);
        SourceDescriptor persons = builtIn("mid_year_population_2020_persons_0_15");

        assertThat(clean(persons, file).figures())
                .containsExactly("population_0_15 E06000017 mid-2020 PERSONS/Total/Total 80.0/null=null []");
        Read men = Read.of(persons.withSheet("MYE2 - Males"), file);
        assertThat(men.figures()).isEmpty();
        assertThat(men.complaints())
                .first()
                .asString()
                .startsWith(
                        "FAIL header_found ukpopestimatesmid2020.xls[MYE2 - Males]: the table has the columns of the"
                                + " source 'mid_year_population_2020_persons_0_15', but neither a text above it nor the name of"
                                + " its sheet is like '*persons*', and one must be");
    }

    @Test
    void editionsThatNameTheirYearInATitleNeedNoPeriod() throws IOException {
        Path population = text(
                "sape22dt8a_mid2019_ward_persons.csv",
                "Table SAPE22DT8a: Mid-2019 Population Estimates for 2019 Wards in England and Wales - Persons,,,,,,,,,,,,,,,,,,,,",
                "Ward Code 1,Ward Name 1,LA Code (2019 boundaries),LA name (2019 boundaries),All Ages,0,1,2,3,4,5,6,7,8,"
                        + "9,10,11,12,13,14,15",
                "E05990001,Oak,E07000901,Alder Vale,\"1,600\",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1");

        assertThat(clean(builtIn("sape_ward_persons_0_15").withAreasBy(AreaReference.By.CODE), population)
                        .figures())
                .containsExactly("population_0_15 E05990001 mid-2019 PERSONS/Total/Total 16.0/null=null []");
    }

    private static final String NATIONAL = """
            id: council
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: public
            file: {pattern: "*.csv"}
            header: {with: Year of conception}
            area: %s
            period: {type: calendar_year, column: Year of conception}
            figures: [{indicator: a, value: Rate}]
            """;

    @Test
    void aTableOfOneAreaNamesItInTheSource() {
        Read read = Read.csv(
                folder,
                NATIONAL.formatted("{is: K04000001}"),
                "Conceptions in England and Wales\nYear of conception,Rate\n2017,76.1\n2016,77.3\n");
        assertThat(read.figures())
                .containsExactly(
                        "a K04000001 2017 PERSONS/Total/Total null/null=76.1 []",
                        "a K04000001 2016 PERSONS/Total/Total null/null=77.3 []");
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void anAreaIsOneOrIsToldByColumns() {
        assertThatThrownBy(() -> SourceDescriptor.parse("s.yaml", NATIONAL.formatted("{is: K04000001, name: Area}")))
                .hasMessageContaining(
                        "has 'is' and columns, but must be one area or be told by columns. Keep one of the" + " two.");
    }

    @Test
    void namesOfAreasAreMetInCapitalsToo() {
        Read read = Read.csv(folder, """
                id: council
                title: Made for a test
                publisher: Nobody
                licence: Open Government Licence v3.0
                disclosure: public
                file: {pattern: "*.csv"}
                area: {by: name, name: Area, means: {West Sussex: E10000032}}
                period: {type: calendar_year, is: 2010}
                figures: [{indicator: a, value: rate}]
                """, "Area,rate\nWEST SUSSEX,26.4\n");
        assertThat(read.figures()).containsExactly("a E10000032 2010 PERSONS/Total/Total null/null=26.4 []");
    }

    @Test
    void aPeriodOfTheWrongTypeOrForAManyYearedSourceIsRefused() {
        assertThatThrownBy(() -> builtIn("iod2019_lsoa_children_0_15").withPeriod("2016/17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time period is '2016/17', but must be written like mid-2020 for the period type MID_YEAR");
        assertThatThrownBy(() -> builtIn("lait").withPeriod("2016"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "gives the period '2016' to the source 'lait', but the figures of this source have periods of"
                                + " their own. Leave the period out, or use a descriptor file.");
    }

    @Test
    void upperTierSummariesOfAnyEditionAreReadByTheirHeadings() throws IOException {
        Workbook summaries = new XSSFWorkbook();
        row(summaries.createSheet("Notes"), 0, "Contents");
        Sheet sheet = summaries.createSheet("IDACI");
        row(
                sheet,
                0,
                "Upper Tier Local Authority District code (2019)",
                "Upper Tier Local Authority District name (2019)",
                "IDACI - Average rank",
                "IDACI - Average score");
        row(sheet, 1, "E06000017", "Rutland", 6000, 0.071);

        assertThat(clean(builtIn("iod2019_idaci_upper_tier"), workbook("summaries.xlsx", summaries))
                        .figures())
                .containsExactly("idaci_average_score E06000017 2019 PERSONS/Total/Total null/null=0.071 []");
    }

    @Test
    void tablesThatFollowEachOtherHaveTheYearsAboveThem() throws IOException {
        Workbook weights = new XSSFWorkbook();
        Sheet sheet = weights.createSheet("Data");
        table(sheet, 0, "2013/2014", 10.5);
        table(sheet, 8, "2012-2013", 9.5);

        assertThat(clean(builtIn("ncmp_district"), workbook("weights.xlsx", weights))
                        .figures())
                .filteredOn(figure -> figure.startsWith("obesity_reception"))
                .containsExactly(
                        "obesity_reception 45UB 2013/14 PERSONS/Total/Total null/500.0=10.5 []",
                        "obesity_reception 45UB 2012/13 PERSONS/Total/Total null/500.0=9.5 []");
    }

    private static void table(Sheet sheet, int first, String year, double obese) {
        Object[] classes = new Object[20];
        Object[] schools = new Object[20];
        Object[] columns = new Object[20];
        Object[] values = new Object[20];
        List<String> names = List.of("Underweight", "Healthy weight", "Overweight", "Obese");
        for (int i = 0; i < 20; i++) {
            boolean block = i >= 2 && i < 18;
            classes[i] = block && i % 4 == 2
                    ? names.get((i - 2) / 4)
                    : i == 18 ? "Number of children measured" : i == 0 ? year : "";
            schools[i] = block && i % 2 == 0 ? (i % 4 == 2 ? "Reception" : "Year 6") : "";
            columns[i] = block
                    ? (i % 2 == 0 ? "Prevalence" : "95% confidence interval ±")
                    : i == 18 ? "Reception" : i == 19 ? "Year 6" : i == 0 ? "Area" : "Code";
            values[i] = i == 0 ? "Adur" : i == 1 ? "45UB" : i == 14 ? obese : i >= 18 ? 500 : 1.5;
        }
        row(sheet, first, classes);
        row(sheet, first + 1, schools);
        row(sheet, first + 2, columns);
        row(sheet, first + 4, values);
    }

    @Test
    void aDownloadWithAnotherSetOfColumnsIsReadByItsNames() throws IOException {
        Path file = text(
                "fingertips.csv",
                "Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,"
                        + "Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Time period range",
                "90284,Injuries,E06000017,Rutland,Persons,<15 yrs,,,2023/24,80.5,60.2,105.1,55,6830,,1y",
                "90284,Injuries,E06000018,Nottingham,Persons,<15 yrs,,,2023/24,,,,,,Value suppressed for disclosure control,1y");

        assertThat(clean(builtIn("fingertips"), file).figures())
                .containsExactly(
                        "hospital_admissions_injuries_0_14 E06000017 2023/24 PERSONS/Total/Total 55.0/6830.0=80.5 []",
                        "hospital_admissions_injuries_0_14 E06000018 2023/24 PERSONS/Total/Total null/null=null"
                                + " [CONFIDENTIAL]");
    }

    @Test
    void aYearInTwoDigitsAtTheEndOfAColumnsNameIsTheYearInWhichItEnds() throws IOException {
        Path file = text(
                "SFR06_UD_LA_1.csv",
                "Country_code_9_digit,Country_name,Region_code_9_digit,Region_name,LA_code_9_digit,LA_name,Laden_all_15,"
                        + "KS4_LEVEL2_EM_all_15,KS4_LEVEL2_all_15,KS4_L2BASICS_all_15",
                "E92000001,England,E12000004,East Midlands,E06000017,Rutland,400,280,300,290");

        assertThat(clean(builtIn("sfr_ks4_la"), file).figures())
                .contains("ks4_5ac_english_maths E06000017 2014/15 PERSONS/Total/Total 280.0/400.0=null []");
    }
}

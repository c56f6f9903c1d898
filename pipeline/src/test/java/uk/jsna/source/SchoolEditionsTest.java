package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of schools in the headings and groups of other years, with invented numbers. */
class SchoolEditionsTest {

    private static final String AREA =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,old_la_code,new_la_code,la_name,";
    private static final String RUTLAND =
            "Academic year,Local authority,E92000001,England,E12000004,East Midlands,857,E06000017,Rutland,";

    @TempDir
    private Path folder;

    private Read read(String source, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), String.join("\n", lines) + "\n");
        return Read.of(SourceCatalogue.find(source, Path.of("")), file);
    }

    @Test
    void groupsOfKeyStage4WrittenInOtherWordsAreTheSameGroups() throws IOException {
        Read read = read(
                "ks4_la_characteristics",
                AREA
                        + "version,breakdown,characteristic_gender,characteristic_free_school_meals,characteristic_disadvantage,"
                        + "t_pupils,t_att8,avg_att8,t_l2basics_94,pt_l2basics_94,t_l2basics_95",
                "201819," + RUTLAND + "Revised,Free school meals,Total,FSM all other,Total,50,2200,44,30,60,20",
                "201819," + RUTLAND + "Revised,Disadvantage,Girls,Total,All other pupils,40,1800,45,c,c,c");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "attainment8 E06000017 2018/19 PERSONS/Free school meals/All other pupils 2200.0/50.0=null []",
                        "ks4_basics_94 E06000017 2018/19 PERSONS/Free school meals/All other pupils 30.0/50.0=null []",
                        "ks4_basics_95 E06000017 2018/19 PERSONS/Free school meals/All other pupils 20.0/50.0=null []",
                        "attainment8 E06000017 2018/19 FEMALE/Disadvantage/All other pupils 1800.0/40.0=null []",
                        "ks4_basics_94 E06000017 2018/19 FEMALE/Disadvantage/All other pupils null/40.0=null"
                                + " [CONFIDENTIAL]",
                        "ks4_basics_95 E06000017 2018/19 FEMALE/Disadvantage/All other pupils null/40.0=null"
                                + " [CONFIDENTIAL]");
    }

    @Test
    void columnsOfGroupsHaveShorterNamesInLaterYears() throws IOException {
        Read read = read(
                "ks4_la_characteristics",
                AREA + "version,establishment_type,breakdown,sex,free_school_meals,disadvantage,t_pupils,t_att8,"
                        + "t_l2basics_94,t_l2basics_95",
                "202223," + RUTLAND + "Revised,State-funded,Free school meals,Boys,FSM eligible,Total,9,360,4,3");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .contains("attainment8 E06000017 2022/23 MALE/Free school meals/Eligible 360.0/9.0=null []");
    }

    @Test
    void childrenOfTheEarlyYearsProfileAreCountedUnderEitherHeading() throws IOException {
        Read read = read(
                "eyfsp_la_fsm",
                AREA + "characteristic,characteristic_type,gender,number_of_children,gld_number,gld_percentage,"
                        + "average_number_elgs",
                "202223," + RUTLAND + "Free school meal eligibility,Known to be eligible for free school meals,Girls,"
                        + "40,22,55.0,13.9");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "good_level_of_development E06000017 2022/23 FEMALE/Free school meals/Eligible 22.0/40.0=55.0 []");
    }

    @Test
    void neighboursOfAnotherEditionHaveTheEditionThatTheWorkspaceGives() throws IOException {
        Path file = Editions.text(
                folder, "sn_2027.csv", "LA number,LA Name,LA num,SN1,SNP,SN2", "857,Rutland,857,865,Close,873");

        assertThat(Read.of(Editions.builtIn("dfe_neighbours_2021_csv").withPeriod("2027"), file)
                        .facts())
                .map(NeighbourLink.class::cast)
                .extracting(link -> link.edition() + " " + link.area() + " " + link.rank() + " " + link.neighbour())
                .containsExactly("2027 857 1 865", "2027 857 2 873");
    }

    @Test
    void attainmentOfAnEditionWithoutSortingLettersIsReadWithItsEngland() throws IOException {
        Path file = Editions.text(
                folder,
                "LA_Dashboard_2022.csv",
                "cohort_19_in,number_in_ss_cohort,region,la_code_9,la_code_3,la_name,gender,fsm,sen,l2_by19,"
                        + "l2_with_em_by19,l3_by19,l2_em_by16,l2_by19_rate,l2_with_em_by19_rate,l3_by19_rate",
                "2022,1000,ALL,ALL,ALL,ALL,ALL,ALL,ALL,800,700,600,650,80,70,60",
                "2022,400,East Midlands,ALL,ALL,ALL,ALL,Eligible for FSM,ALL,200,150,100,120,50,37.5,25",
                "2022,100,East Midlands,E06000017,857,Rutland,Female,ALL,ALL,90,c,70,80,90,c,70");

        assertThat(Editions.clean(Editions.builtIn("level23_by19"), file).figures())
                .filteredOn(figure -> figure.startsWith("level2_english"))
                .containsExactly(
                        "level2_english_maths_by_19 E92000001 2021/22 PERSONS/Total/Total 700.0/1000.0=70.0 []",
                        "level2_english_maths_by_19 E12000004 2021/22 PERSONS/Free school meals/Eligible"
                                + " 150.0/400.0=37.5 []",
                        "level2_english_maths_by_19 E06000017 2021/22 FEMALE/Total/Total null/100.0=null"
                                + " [CONFIDENTIAL]");
    }

    @Test
    void aYearInTwoDigitsAtTheEndOfAColumnsNameIsTheYearInWhichItEnds() throws IOException {
        Path file = Editions.text(
                folder,
                "SFR06_UD_LA_1.csv",
                "Country_code_9_digit,Country_name,Region_code_9_digit,Region_name,LA_code_9_digit,LA_name,Laden_all_15,"
                        + "KS4_LEVEL2_EM_all_15,KS4_LEVEL2_all_15,KS4_L2BASICS_all_15",
                "E92000001,England,E12000004,East Midlands,E06000017,Rutland,400,280,300,290");

        assertThat(Editions.clean(Editions.builtIn("sfr_ks4_la"), file).figures())
                .contains("ks4_5ac_english_maths E06000017 2014/15 PERSONS/Total/Total 280.0/400.0=null []");
    }

    @Test
    void girlsAndBoysOfASourceThatReadsNoSexAreNotAllPersons() throws IOException {
        Read read = read(
                "nccis_neet",
                AREA + "Age,Gender,Cohort_DJFavg,NEET_not_known_percent,NEET_percent",
                "2019," + RUTLAND + "16-17,Total,800,4.1,2.1",
                "2019," + RUTLAND + "16-17,Female,390,3.9,1.9",
                "2019," + RUTLAND + "16-17,Male,410,4.3,2.3");
        assertThat(read.figures())
                .containsExactly(
                        "neet_16_17 E06000017 2019 PERSONS/Total/Total null/800.0=2.1 []",
                        "neet_or_not_known_16_17 E06000017 2019 PERSONS/Total/Total null/800.0=4.1 []");
        assertThat(read.complaints())
                .first()
                .asString()
                .isEqualTo("FAIL groups_known results.csv:3 (Gender): the row is about 'Female', but the source"
                        + " 'nccis_neet' does not read this column, and its figures would stand as those of all persons."
                        + " Read it under 'groups' as 'sex', or leave the rows out under 'rows'.");
    }
}

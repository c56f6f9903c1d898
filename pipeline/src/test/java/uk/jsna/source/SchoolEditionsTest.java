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
}

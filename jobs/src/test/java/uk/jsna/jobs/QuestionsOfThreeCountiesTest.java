package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;
import uk.jsna.SharedFiles;

/**
 * The plans' questions answered for their own counties, from the publishers' own files, which the project does not hold.
 * The page {@code docs/questions-three-counties.md} is made of the answers; {@code -Dexpected.write=true} writes it anew,
 * and {@code -Dthree.counties=FOLDER} takes a release that is there already.
 */
@Tag("evidence")
class QuestionsOfThreeCountiesTest {

    private static final Path PAGE = ProjectFolder.path().resolve("docs/questions-three-counties.md");
    private static final String POVERTY = "child_poverty_relative";
    private static final String LEICESTERSHIRE = "E10000018";
    private static final String NOTTINGHAMSHIRE = "E10000024";
    private static final String RUTLAND = "E06000017";

    private static final List<Question> QUESTIONS = List.of(
            Question.of(
                    "W1",
                    "Which wards of Rutland were over 10% child poverty at the baseline, here the first year of the"
                            + " series, and is each of them at or below 10% now?",
                    "query",
                    "--table",
                    "target_wards",
                    "--period",
                    "FYE2021",
                    "--where",
                    "target=R12-02",
                    "--where",
                    "in_cohort=true",
                    "--columns",
                    "area_name,baseline_value,value,lower_ci95,upper_ci95,verdict,movement,fewer_needed"),
            Question.of(
                    "W2",
                    "Is Rutland as a whole below 10%?",
                    "query",
                    "--table",
                    "target_results",
                    "--period",
                    "FYE2021",
                    "--where",
                    "target=R12-01",
                    "--columns",
                    "area_name,time_period,operator,threshold,value,lower_ci95,upper_ci95,verdict"),
            Question.of(
                    "W3",
                    "How much do Rutland's wards vary, and what share of all poor children live in those over 10%?",
                    "hotspots",
                    "--indicator",
                    POVERTY,
                    "--over",
                    "10",
                    "--in",
                    RUTLAND,
                    "--share"),
            Question.of(
                    "W5",
                    "Are Nottinghamshire's boys as many among those at a good level of development at 5 as they are"
                            + " among all children? Below 1, they are fewer.",
                    "query",
                    "--table",
                    "gaps",
                    "--area",
                    NOTTINGHAMSHIRE,
                    "--indicator",
                    "good_level_of_development",
                    "--period",
                    "2017/18",
                    "--where",
                    "group=Male",
                    "--columns",
                    "area_name,group,representation,representation_lower_ci95,representation_upper_ci95,gap,"
                            + "gap_against_england"),
            Question.of(
                    "W6",
                    "In which wards of Loughborough are several needs worse than in England at a time?",
                    "hotspots",
                    "--across",
                    "--in",
                    "G-loughborough"),
            Question.of(
                    "W7",
                    "Which 15 wards of Nottinghamshire have the highest child poverty?",
                    "hotspots",
                    "--indicator",
                    POVERTY,
                    "--top",
                    "15",
                    "--in",
                    NOTTINGHAMSHIRE),
            Question.of(
                    "W7, within them",
                    "And which hot spots are within those wards?",
                    "hotspots",
                    "--indicator",
                    POVERTY,
                    "--top",
                    "15",
                    "--in",
                    NOTTINGHAMSHIRE,
                    "--small-areas",
                    "3"),
            Question.of(
                    "W8",
                    "Which districts of Nottinghamshire have the wards with greater levels of poverty?",
                    "hotspots",
                    "--indicator",
                    POVERTY,
                    "--over",
                    "10",
                    "--in",
                    NOTTINGHAMSHIRE,
                    "--by",
                    "district"),
            Question.of(
                    "W9",
                    "Which are the three most deprived of Leicestershire's seven districts?",
                    "query",
                    "--indicator",
                    POVERTY,
                    "--type",
                    "district",
                    "--in",
                    LEICESTERSHIRE,
                    "--period",
                    "FYE2021",
                    "--columns",
                    "area_name,value,lower_ci95,upper_ci95,county_outcome_95"),
            Question.of(
                    "W10",
                    "Is Nottinghamshire's poverty trend better or worse than its statistical neighbours'?",
                    "query",
                    "--table",
                    "trends",
                    "--area",
                    NOTTINGHAMSHIRE,
                    "--indicator",
                    POVERTY,
                    "--columns",
                    "slope,neighbours_slope,slope_less_neighbours,slope_less_neighbours_lower_ci95,"
                            + "slope_less_neighbours_upper_ci95,growth_against_neighbours"),
            Question.of(
                    "Free school meals",
                    "Nottinghamshire's plan prints gaps of 31.8 points at 16, and of 26.4 in England, in 2012, and wants"
                            + " its own reduced. How wide are they a year later?",
                    "query",
                    "--table",
                    "gaps",
                    "--indicator",
                    "ks4_5ac_english_maths",
                    "--period",
                    "2012/13",
                    "--where",
                    "sex=Persons",
                    "--area",
                    NOTTINGHAMSHIRE,
                    "--columns",
                    "area_name,group,group_value,compared_with_value,gap,gap_lower_ci95,gap_upper_ci95,england_gap,"
                            + "gap_against_england,representation,representation_lower_ci95,representation_upper_ci95"),
            Question.of(
                    "Gap",
                    "Is Rutland's gap between disadvantaged pupils and the others at 16 wider than England's?",
                    "query",
                    "--table",
                    "gaps",
                    "--area",
                    RUTLAND,
                    "--indicator",
                    "ks4_basics_94",
                    "--where",
                    "sex=Persons",
                    "--columns",
                    "group,time_period,gap,gap_lower_ci95,gap_upper_ci95,england_gap,gap_against_england,"
                            + "representation,representation_lower_ci95,representation_upper_ci95"));

    @TempDir
    private Path folder;

    @Test
    void eachQuestionIsAnsweredByOneCommandAsThePageShows() throws IOException {
        String page = Question.page("""
                # The plans' questions of wards, answered for their own counties

                The answers are of `data-samples/three-counties.yaml` on the publishers' own files. Intervals are at 95%.
                This page is written by `QuestionsOfThreeCountiesTest` from what the commands print.
                """, QUESTIONS, release());

        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private Path release() {
        String there = System.getProperty("three.counties");
        if (there != null) {
            return Path.of(there);
        }
        Command night = Command.run(
                "nightly",
                "--config",
                ProjectFolder.path().resolve("data-samples/three-counties.yaml").toString(),
                "--inputs",
                SharedFiles.of("data").toString(),
                "--out",
                folder.toString());
        assertThat(night.exit()).as(night.err()).isZero();
        return folder.resolve("releases/current");
    }
}

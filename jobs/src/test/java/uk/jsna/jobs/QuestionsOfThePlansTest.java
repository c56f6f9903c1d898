package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;

/**
 * The questions that the plans of three counties ask of wards, each answered by one command on the sample release. The
 * page {@code docs/questions.md} is made of the answers; {@code -Dexpected.write=true} writes it anew.
 */
class QuestionsOfThePlansTest {

    private static final Path PAGE = ProjectFolder.path().resolve("docs/questions.md");

    private static final List<Question> QUESTIONS = List.of(
            Question.of(
                    "W1",
                    "Which wards were over 10% child poverty at the baseline, and is each of them at or below 10% now?"
                            + " (Rutland 2012)",
                    "query",
                    "--table",
                    "target_wards",
                    "--period",
                    "FYE2021",
                    "--where",
                    "target=B20-02",
                    "--where",
                    "in_cohort=true",
                    "--columns",
                    "area_name,baseline_value,value,lower_ci95,upper_ci95,verdict,movement,fewer_needed"),
            Question.of(
                    "W1, since then",
                    "Which wards have come over 10% since, and which are no longer?",
                    "hotspots",
                    "--indicator",
                    "child_poverty_relative",
                    "--over",
                    "10",
                    "--in",
                    "E10000099",
                    "--new"),
            Question.of(
                    "W2",
                    "Is the county as a whole below 10%? (Rutland 2012)",
                    "query",
                    "--table",
                    "target_results",
                    "--period",
                    "FYE2021",
                    "--where",
                    "target=B20-01",
                    "--columns",
                    "area_name,time_period,operator,threshold,value,lower_ci95,upper_ci95,verdict"),
            Question.of(
                    "W3",
                    "How much do wards vary although the county meets the target, and what share of all poor children"
                            + " live in the wards over it? (Rutland 2012)",
                    "hotspots",
                    "--indicator",
                    "child_poverty_relative",
                    "--over",
                    "10",
                    "--in",
                    "E10000099",
                    "--share"),
            Question.of(
                    "W4",
                    "Of the top 10 wards by young people not in education, employment or training, how many lie in each"
                            + " town? (Leicestershire 2008: 6 of the top 10 in Loughborough)",
                    "hotspots",
                    "--indicator",
                    "neet_16_18_academic_year",
                    "--top",
                    "10",
                    "--in",
                    "E10000099",
                    "--by",
                    "group"),
            Question.of(
                    "W5",
                    "Is a group over-represented among them, overall and by place? (Leicestershire 2008)",
                    "query",
                    "--table",
                    "gaps",
                    "--in",
                    "E10000099",
                    "--period",
                    "2021/22",
                    "--where",
                    "indicator=neet_16_18_academic_year",
                    "--where",
                    "group=Male",
                    "--limit",
                    "8",
                    "--columns",
                    "area_name,group,representation,representation_lower_ci95,representation_upper_ci95"),
            Question.of(
                    "W6",
                    "Where are hot spots of several needs at a time? (Leicestershire 2008)",
                    "hotspots",
                    "--across",
                    "--in",
                    "E10000099"),
            Question.of(
                    "W7",
                    "Which 15 wards have the highest rate? (Nottinghamshire 2011)",
                    "hotspots",
                    "--indicator",
                    "child_poverty_relative",
                    "--top",
                    "15",
                    "--in",
                    "E10000099"),
            Question.of(
                    "W7, within them",
                    "And which hot spots within them? (Nottinghamshire 2011)",
                    "hotspots",
                    "--indicator",
                    "child_poverty_relative",
                    "--top",
                    "15",
                    "--in",
                    "E10000099",
                    "--small-areas",
                    "3"),
            Question.of(
                    "W8",
                    "Which localities have greater levels of poverty? (Nottinghamshire 2011)",
                    "hotspots",
                    "--indicator",
                    "child_poverty_relative",
                    "--over",
                    "10",
                    "--in",
                    "E10000099",
                    "--by",
                    "district"),
            Question.of(
                    "W9",
                    "Which are the most deprived districts? (Leicestershire 2008)",
                    "query",
                    "--indicator",
                    "child_poverty_relative",
                    "--type",
                    "district",
                    "--period",
                    "latest",
                    "--columns",
                    "area_name,value,lower_ci95,upper_ci95,county_outcome_95"),
            Question.of(
                    "W10",
                    "Is the county's poverty trend better or worse than its statistical neighbours'?"
                            + " (Nottinghamshire 2011)",
                    "query",
                    "--table",
                    "trends",
                    "--area",
                    "E10000099",
                    "--indicator",
                    "child_poverty_absolute",
                    "--columns",
                    "slope,neighbours_slope,slope_less_neighbours,slope_less_neighbours_lower_ci95,slope_less_neighbours_upper_ci95,growth_against_neighbours"),
            Question.of(
                    "Gap",
                    "Is the gap between groups of children wider than England's? (Nottinghamshire 2011, Rutland 2016)",
                    "query",
                    "--table",
                    "plan_indicators",
                    "--where",
                    "plan_indicator=B20-03",
                    "--columns",
                    "name,reporting_period,value,lower_ci95,upper_ci95,target,verdict"),
            Question.of(
                    "First needs",
                    "What comes first in the county, in each of its districts and in each town? (all plans)",
                    "query",
                    "--table",
                    "priorities",
                    "--where",
                    "rank=1",
                    "--columns",
                    "area_name,indicator,score,chance_top_3_over_weights,chance_top_3_over_figures,deciding_criterion"));

    @Test
    void eachQuestionIsAnsweredByOneCommandAsThePageShows() throws IOException {
        String page = Question.page("""
                # The plans' questions of wards, answered

                Each question stands in a real plan; the answers are of the sample release, whose county is invented.
                Intervals are at 95%. This page is written by `QuestionsOfThePlansTest` from what the commands print.
                """, QUESTIONS, SampleNight.once().release());

        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void sixOfTheTenWorstWardsAreInOneTown() {
        Command command = Command.run(
                "hotspots",
                "--release",
                SampleNight.once().release().toString(),
                "--indicator",
                "neet_16_18_academic_year",
                "--top",
                "10",
                "--in",
                "E10000099",
                "--by",
                "group");

        assertThat(command.err()).contains("6 of the top 10 wards are in Alderbrook town (95% interval 5 to 7).");
    }
}

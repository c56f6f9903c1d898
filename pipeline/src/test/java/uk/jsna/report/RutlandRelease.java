package uk.jsna.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.CheckResults;
import uk.jsna.table.DefinitionBreaks;
import uk.jsna.table.Findings;
import uk.jsna.table.Gaps;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.PlanActions;
import uk.jsna.table.PlanIndicators;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.PriorityScores;
import uk.jsna.table.Reconciliations;
import uk.jsna.table.Revisions;
import uk.jsna.table.SmallAreasOfWards;
import uk.jsna.table.Sources;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.table.Trends;
import uk.jsna.table.WardChanges;

/** A small invented release: wards of Rutland and of one district of Leicestershire, child poverty in two years. */
public final class RutlandRelease {

    private static final String NOT_COMPARED = "not compared";
    private static final String POVERTY = "child_poverty_relative";
    private static final Map<String, String> NAMES = Map.of(
            "E05000001", "Oakham North West",
            "E05000002", "Uppingham",
            "E05000003", "Ketton",
            "E05000004", "Greetham",
            "E05000005", "Lyddington",
            "E05000006", "Stanton, \"Old\" & Flamville");

    private RutlandRelease() {}

    public static ReleaseFolder in(Path folder) {
        ReleaseFolder release = new ReleaseFolder(folder);
        area(release, "E92000001", "England", "country");
        area(release, "E12000004", "East Midlands", "region");
        area(release, "E06000017", "Rutland", "unitary");
        area(release, "E10000018", "Leicestershire", "county");
        area(release, "E07000129", "Blaby", "district");
        area(release, "G-both", "Uppingham and Blaby", "group");
        NAMES.keySet().stream().sorted().forEach(code -> area(release, code, name(code), "ward"));
        release.row(AreaGroups.TABLE, AreaGroups.GROUP_CODE, "G-both", AreaGroups.AREA_CODE, "E05000002");
        release.row(AreaGroups.TABLE, AreaGroups.GROUP_CODE, "G-both", AreaGroups.AREA_CODE, "E07000129");
        indicator(release, POVERTY, "Children in relative low income families");
        indicator(release, "neet_16_17", "Not in education, employment or training");
        figure(release, "E05000001", "FYE2020", 12.5, "implied");
        figure(release, "E05000001", "FYE2021", 17.3, "joined");
        figure(release, "E05000002", "FYE2021", 10.1, "joined");
        figure(release, "E05000003", "FYE2021", 10.0, "joined");
        figure(release, "E05000004", "FYE2021", null, "c");
        figure(release, "E05000005", "FYE2021", null, "x");
        figure(release, "E05000006", "FYE2021", 17.3, "none");
        plan(release);
        return release;
    }

    private static void plan(ReleaseFolder release) {
        release.row(
                Sources.TABLE,
                Sources.SOURCE,
                "cilif",
                Sources.TITLE,
                "Children in low income families",
                Sources.PUBLISHER,
                "Department for Work and Pensions",
                Sources.LICENCE,
                "Open Government Licence v3.0",
                Sources.ATTRIBUTION,
                "Source: Department for Work and Pensions licensed under the Open Government Licence v3.0.",
                Sources.DISCLOSURE,
                "public");
        release.row(
                Findings.TABLE,
                Findings.CHECK,
                "ward_code_and_name_agree",
                Findings.OUTCOME,
                "warn",
                Findings.MESSAGE,
                "=HYPERLINK(\"x\") is no name; <b>look</b> at the file.",
                Findings.SOURCE,
                "cilif",
                Findings.ROW,
                3);
        release.row(
                Findings.TABLE, Findings.CHECK, "totals_agree", Findings.OUTCOME, "pass", Findings.MESSAGE, "They do");
        for (String period : List.of("FYE2020", "FYE2021")) {
            release.row(
                    TargetResults.TABLE,
                    TargetResults.TARGET,
                    "R12-01",
                    TargetResults.PLAN,
                    "rutland_2012",
                    TargetResults.WORDING,
                    "Reduce poverty in wards over 10%",
                    TargetResults.INDICATOR,
                    POVERTY,
                    TargetResults.AREA_CODE,
                    "E06000017",
                    TargetResults.AREA_NAME,
                    "Rutland",
                    TargetResults.TIME_PERIOD,
                    period,
                    TargetResults.OPERATOR,
                    "at most",
                    TargetResults.THRESHOLD,
                    10,
                    TargetResults.VERDICT,
                    period.equals("FYE2021") ? "missed" : "not due",
                    TargetResults.COHORT_WARDS,
                    3,
                    TargetResults.COHORT_MET,
                    1);
        }
        release.table(TargetWards.TABLE)
                .table(PlanIndicators.TABLE)
                .table(PlanActions.TABLE)
                .table(Reconciliations.TABLE)
                .table(HotSpotWards.TABLE)
                .table(Trends.TABLE)
                .table(Gaps.TABLE)
                .table(PriorityRanks.TABLE)
                .table(PriorityScores.TABLE)
                .table(DefinitionBreaks.TABLE)
                .table(WardChanges.TABLE)
                .table(BoundaryFits.TABLE)
                .table(SmallAreasOfWards.TABLE)
                .table(Revisions.TABLE)
                .table(CheckResults.TABLE);
    }

    private static String name(String code) {
        return NAMES.getOrDefault(code, "");
    }

    private static String district(String ward) {
        return ward.equals("E05000006") ? "E07000129" : "E06000017";
    }

    private static void area(ReleaseFolder release, String code, String name, String type) {
        release.row(
                Areas.TABLE,
                Areas.AREA_CODE,
                code,
                Areas.AREA_NAME,
                name,
                Areas.AREA_TYPE,
                type,
                Areas.BOUNDARY_VINTAGE,
                "WD19",
                Areas.DISTRICT_CODE,
                type.equals("ward") ? district(code) : null);
    }

    private static void indicator(ReleaseFolder release, String id, String name) {
        release.row(
                Indicators.TABLE,
                Indicators.INDICATOR,
                id,
                Indicators.NAME,
                name,
                Indicators.DEFINITION,
                "Among all children",
                Indicators.DOMAIN,
                "child poverty",
                Indicators.VALUE_TYPE,
                "proportion",
                Indicators.POLARITY,
                "low_is_good",
                Indicators.PERIOD_TYPE,
                "financial_year_ending",
                Indicators.UNIT,
                "%",
                Indicators.MULTIPLIER,
                100,
                Indicators.DECIMALS,
                1);
    }

    /** A ward's figure among 200 children; with its denominator's kind, or its note where there is no value. */
    private static void figure(
            ReleaseFolder release, String ward, String period, @Nullable Double value, String kindOrNote) {
        boolean rutland = district(ward).equals("E06000017");
        double number = value == null ? Double.NaN : value;
        boolean counted = value != null && !kindOrNote.equals("none");
        release.row(
                IndicatorFigures.TABLE,
                IndicatorFigures.INDICATOR,
                POVERTY,
                IndicatorFigures.AREA_CODE,
                ward,
                IndicatorFigures.AREA_NAME,
                name(ward),
                IndicatorFigures.AREA_TYPE,
                "ward",
                IndicatorFigures.DISTRICT_CODE,
                district(ward),
                IndicatorFigures.COUNTY_CODE,
                rutland ? "E06000017" : "E10000018",
                IndicatorFigures.REGION_CODE,
                "E12000004",
                IndicatorFigures.COUNTRY_CODE,
                "E92000001",
                IndicatorFigures.SEX,
                "Persons",
                IndicatorFigures.CATEGORY_TYPE,
                "Total",
                IndicatorFigures.CATEGORY,
                "Total",
                IndicatorFigures.TIME_PERIOD,
                period,
                IndicatorFigures.TIME_PERIOD_SORTABLE,
                (Integer.parseInt(period.substring(3)) - 1) * 10_000,
                IndicatorFigures.NUMERATOR,
                counted ? Math.rint(number * 2) : null,
                IndicatorFigures.DENOMINATOR,
                counted ? 200.0 : null,
                IndicatorFigures.DENOMINATOR_KIND,
                value == null ? "none" : kindOrNote,
                IndicatorFigures.VALUE,
                value,
                IndicatorFigures.CALCULATED_VALUE,
                counted ? Math.rint(number * 2) / 2 : null,
                IndicatorFigures.UNIT,
                "%",
                IndicatorFigures.BOUNDARY_VINTAGE,
                "WD19",
                IndicatorFigures.PLACEMENT,
                "exact",
                IndicatorFigures.VALUE_KIND,
                "published",
                IndicatorFigures.METHOD,
                "Wilson score",
                IndicatorFigures.DISTRICT_OUTCOME_95,
                NOT_COMPARED,
                IndicatorFigures.DISTRICT_OUTCOME_998,
                NOT_COMPARED,
                IndicatorFigures.COUNTY_OUTCOME_95,
                NOT_COMPARED,
                IndicatorFigures.COUNTY_OUTCOME_998,
                NOT_COMPARED,
                IndicatorFigures.REGION_OUTCOME_95,
                NOT_COMPARED,
                IndicatorFigures.REGION_OUTCOME_998,
                NOT_COMPARED,
                IndicatorFigures.ENGLAND_OUTCOME_95,
                "worse",
                IndicatorFigures.ENGLAND_OUTCOME_998,
                "worse",
                IndicatorFigures.NEIGHBOURS_OUTCOME_95,
                NOT_COMPARED,
                IndicatorFigures.NEIGHBOURS_OUTCOME_998,
                NOT_COMPARED,
                IndicatorFigures.SOURCE,
                "cilif",
                IndicatorFigures.LOWER_CI95,
                counted ? number - 4.5 : null,
                IndicatorFigures.UPPER_CI95,
                counted ? number + 5.5 : null,
                IndicatorFigures.LOWER_CI998,
                counted ? number - 7 : null,
                IndicatorFigures.UPPER_CI998,
                counted ? number + 9 : null,
                IndicatorFigures.VALUE_NOTE,
                value == null ? kindOrNote : period.equals("FYE2021") ? "p" : null);
    }
}

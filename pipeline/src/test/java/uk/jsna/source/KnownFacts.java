package uk.jsna.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is known of each of the publishers' files, by the pattern of its path; the first pattern that fits counts. */
final class KnownFacts {

    private final List<Known> facts = new ArrayList<>();
    private final PublishedSourcesTest tests;
    private final GoldenFacts golden;

    KnownFacts(PublishedReads reads, PublishedSourcesTest tests) {
        this.tests = tests;
        this.golden = new GoldenFacts(reads, FactsOfWards.DISTRICTS);
        ofAreas(new AgreementsOfAreas(reads));
        ofSchools(new AgreementsOfSchools(reads));
        ofHealth(new AgreementsOfHealth(reads), new AgreementsOfAreas(reads));
    }

    /**
     * A fact.
     *
     * @param check fails where the fact is not met
     */
    record Known(String pattern, String name, Runnable check) {}

    /** What is known of a file, by its path below the inputs. */
    Known of(Path path) {
        return facts.stream()
                .filter(fact -> SourceFiles.matches(fact.pattern(), path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is known of " + path));
    }

    private void add(String pattern, String name, Runnable check) {
        facts.add(new Known(pattern, name, check));
    }

    private void ofAreas(AgreementsOfAreas areas) {
        add("boundaries/trap_bng/*", "refused: metres", areas::shapesInMetresAreRefused);
        add("boundaries/**", "wards of their year", areas::everyShapeIsAWardOfItsYear);
        add("geography/lsoa*", "all LSOAs", areas::lookupsOfSmallAreasHoldAllOfThem);
        add("geography/LSOA*", "all LSOAs", areas::lookupsOfSmallAreasHoldAllOfThem);
        add("geography/{ltla23,la_all}*", "authorities", areas::authoritiesAgreeBetweenTheirLookups);
        add("geography/{chd,dfe}*", "history", areas::theCodeHistoryHoldsEveryEnglishWardOfTheHierarchy);
        add("geography/wd11*", "G3", tests::everyWardOfTheWorkbookIsInItsOwnYearsLookup);
        add("geography/w*", "G3, all codes", () -> {
            tests.everyWardOfTheWorkbookIsInItsOwnYearsLookup();
            areas.everyWardOfALookupIsAmongAllWardCodes();
        });
        add("neighbours/*", "both formats", areas::bothEditionsOfNeighboursAreTheSameInBothFormats);
    }

    private void ofSchools(AgreementsOfSchools schools) {
        add("education/EYFSP*", "G7", tests::earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources);
        add("education/eyfsp*", "G7", tests::earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources);
        add("education/KS4*", "G7", tests::attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources);
        add("education/SFR01*", "= SFR05", schools::keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles);
        add("education/SFR05*.zip", "= SFR01", schools::keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles);
        add(
                "education/SFR05*.xls",
                "= SFR05 zip",
                schools::keyStage4OfDistrictsAgreesBetweenHiddenSheetAndUnderlyingData);
        add("education/cla_cin*", "= LAIT", schools::keyStage2OfChildrenInNeedAgreesWithTheInteractiveTool);
        add("education/lait_bds*", "G5 G6 G7", () -> {
            tests.conceptionsOf2016And2017AgreeBetweenTheirTwoSources();
            tests.neetOf2021AgreesBetweenItsTwoSources();
            tests.attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources();
        });
        add("education/lait_data*", "polarity", schools::theDictionaryOfTheInteractiveToolAgreesWithTheIndicators);
        add("education/lait_la*", "codes", schools::theToolsAreasHaveTheCodesThatTheSourceGivesThem);
        add("education/level23*", "= LAIT", schools::level3By19AgreesWithTheInteractiveTool);
        add("neet/*2021*", "G6", tests::neetOf2021AgreesBetweenItsTwoSources);
        add("neet/*", "= LAIT", tests::neetOfLaterYearsAgreesBetweenItsTwoSources);
    }

    private void ofHealth(AgreementsOfHealth health, AgreementsOfAreas areas) {
        add("child_poverty/*.xls", "= PHOF", health::localMeasureOfChildPovertyIsThatOfTheOutcomesFramework);
        add("child_poverty/*.ods", "G1 G2 G3 G8", () -> {
            tests.countsOverPopulationsGiveTheWorkbooksPercentages();
            golden.countsOverPopulationsGiveThePercentagesOfEngland();
            golden.wardsOfTheThreeCountiesAreThoseOf2019And2022();
            tests.everyWardOfTheWorkbookIsInItsOwnYearsLookup();
            tests.wardsOver10PercentAreThoseOfTheWorkbook();
            golden.aJoinThroughCorruptCodesGivesAnotherAnswer();
        });
        add("conceptions/conceptionstatistics*", "G5", tests::conceptionsOf2016And2017AgreeBetweenTheirTwoSources);
        add("conceptions/*", "= Table 6", health::conceptionsOf2010AreThoseOfTheLongSeries);
        add("deprivation/*File_6*", "all LSOA11", areas::everySmallAreaWithChildrenIsInTheLookupOf2011);
        add("deprivation/*", "decile of rank", health::decilesOfDeprivationFollowFromTheRanks);
        add("fingertips/dfe*", "= LAIT", health::hospitalAdmissionsAgreeWithTheInteractiveTool);
        add("fingertips/*", "limits", health::limitsOfProfilesLieAroundTheirValues);
        add("layouts/fingertips*", "value of counts", health::profilesStateTheValueOfTheirCounts);
        add("layouts/gla*", "= NCMP", health::londonsWardProfilesHaveTheObesityOfTheNationalWorkbook);
        add("layouts/phof*", "= HMRC", health::localMeasureOfChildPovertyIsThatOfTheOutcomesFramework);
        add("ncmp/2015*", "G4", () -> {
            tests.onlySomeWardCodesOfTheObesityWorkbookAreStillInUse();
            golden.fewWardsOfTheThreeCountiesKeepTheirCodes();
        });
        add("ncmp/msoa*", "all names", areas::everySmallAreaOfTheObesitySeriesHasACode);
        add("ncmp/prevalence*", "classes add up", health::weightClassesOfDistrictsAddUpToEverybody);
        add("population/sape*persons*", "G1 G8, England", tests::theFileWithCorruptWardCodesKeepsNamesAndCodesApart);
        add("population/sape*females*", "England", health::femalesOfWardsAddUpToEngland);
        add("population/uk*", "England", health::femalesOfWardsAddUpToEngland);
        add("population/ons*", "regions", health::regionsAddUpToEngland);
    }
}

package uk.jsna.samples;

import java.util.Map;
import java.util.TreeMap;

/** Every generated file of the sample workspace by its path under {@code data-samples}. */
final class SampleFiles {

    private final InventedCountry country = new InventedCountry();

    Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, byte[]> raw = raw();
        raw.forEach((path, bytes) -> files.put("raw/" + path, bytes));
        new BrokenFiles(country, raw).files().forEach((path, bytes) -> files.put("broken/" + path, bytes));
        new RevisedFiles(raw).files().forEach((path, bytes) -> files.put("scenarios/" + path, bytes));
        return files;
    }

    private Map<String, byte[]> raw() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "child_poverty/cilif_fye2015_2021.ods",
                new OdsWorkbook(new LowIncomeWorkbook(country).sheets()).bytes());
        WardPopulation population = new WardPopulation(country);
        files.put("population/sape23dt8a_mid2020_ward_persons.csv", population.persons());
        files.put("population/sape23dt8a_mid2020_ward_females.csv", population.females());
        files.put(
                "neighbours/New_Statistical_Neighbour_Groupings_April_2021.csv", StatisticalNeighbours.bytes(country));
        files.put("deprivation/IoD2019_File_6_population_denominators.csv", PopulationDenominators.bytes(country));
        files.put("deprivation/IoD2019_File_3_IDACI_IDAOPI.csv", new DeprivationRanks(country).bytes());
        files.putAll(geography());
        files.putAll(education());
        for (int year = Participation.FIRST_YEAR; year <= Participation.LAST_YEAR; year++) {
            files.put(
                    "neet/UD_NEETNK_LA_dashboard_" + year + ".csv", new ParticipationDashboard(country, year).bytes());
        }
        files.put("conceptions/conceptionstatisticstables2017.xls", new ConceptionsWorkbook(country).bytes());
        files.put("ncmp/20150511_MSOA_Ward_Obesity.xlsx", new MeasurementWorkbook(country).bytes());
        CouncilParticipation council = new CouncilParticipation(country);
        files.put("council/neet_16_18_by_ward_wd19.csv", council.wards2019().bytes());
        files.put("council/neet_16_18_by_ward_wd22.csv", council.wards2022().bytes());
        return files;
    }

    private Map<String, byte[]> education() {
        Map<String, byte[]> files = new TreeMap<>();
        EarlyYearsProfile earlyYears = new EarlyYearsProfile(country);
        files.put("education/EYFSP_APS_GLD_ELG_underlying_data_2013_2018.zip", earlyYears.zip());
        files.put("education/eyfsp_la_level.csv.gz", Containers.gzip(earlyYears.byEligibility()));
        files.put("education/KS4_2018_LA_Char_Testdata.zip", new KeyStage4(country).zip());
        files.put("education/lait_bds_long_0.parquet", new InteractiveTool(country).parquet());
        return files;
    }

    private Map<String, byte[]> geography() {
        Map<String, byte[]> files = new TreeMap<>();
        WardLookups lookups = new WardLookups(country);
        files.put("geography/wd16_lad16.csv", lookups.wards2016());
        files.put("geography/wd19_lad19_cty19_rgn19_ctry19.csv", lookups.wards2019());
        files.put("geography/wd22_lad22_cty22_rgn22_ctry22.csv", lookups.wards2022());
        files.put("geography/lsoa11_wd19_lad19.csv", lookups.lsoas2019());
        files.put("geography/lsoa21_wd22_lad22.csv.gz", Containers.gzip(lookups.lsoas2022()));
        WardBoundaries boundaries = new WardBoundaries(country);
        for (District district : country.countyDistricts()) {
            files.put("boundaries/wd19/" + district.code() + ".geojson", boundaries.wards2019(district));
            files.put("boundaries/wd22/" + district.code() + ".geojson", boundaries.wards2022(district));
        }
        return files;
    }
}

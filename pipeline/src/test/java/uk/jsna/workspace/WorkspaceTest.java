package uk.jsna.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.document.DocumentRefused;
import uk.jsna.geography.AreaGroup;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.quality.Outcome;

class WorkspaceTest {

    private static final String LEAST = """
        title: Needs assessment
        inputs: ../raw
        output: out
        areas:
          scope: [E06000017]
        boundaries:
          vintage: WD19
        sources:
          - source: wd19_lad19
        disclosure:
          standard: {threshold: 5, kind: share}
        """;

    @TempDir
    Path folder;

    private Workspace read(String text) {
        return Workspace.read(written(text));
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("council.yaml"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void isRefused(String text, String... faults) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DocumentRefused.class).hasMessage(String.join("\n", faults));
    }

    private static Indicator indicator(Workspace workspace, String id) {
        return workspace.indicators().find(id).orElseThrow();
    }

    @Test
    void theLeastWorkspaceHasTheStandardOfEverything() {
        Workspace workspace = read(LEAST);

        assertThat(workspace.title()).isEqualTo("Needs assessment");
        assertThat(workspace.scope()).containsExactly(new AreaCode("E06000017"));
        assertThat(workspace.vintage()).isEqualTo("WD19");
        assertThat(workspace.sources())
                .containsExactly(new WorkspaceFile.Source(
                        "wd19_lad19", null, null, null, null, null, false, Map.of(), null, null));
        assertThat(workspace.asOf()).isEmpty();
        assertThat(workspace.neighbourEdition()).isEmpty();
        assertThat(workspace.checks()).isEqualTo(new WorkspaceFile.Checks(0.15, 2.0, 4.0, Map.of()));
        assertThat(List.of(workspace.groups(), workspace.shapes(), workspace.thresholds(), workspace.agreements()))
                .containsOnly(List.of());
        assertThat(workspace.plans()).isEmpty();
    }

    @Test
    void pathsAreRelativeToTheWorkspaceFilesFolder() {
        Workspace workspace = read(LEAST);

        assertThat(workspace.file()).isEqualTo(folder.resolve("council.yaml").toAbsolutePath());
        assertThat(workspace.inputs()).isEqualTo(folder.resolveSibling("raw").toAbsolutePath());
        assertThat(workspace.output()).isEqualTo(folder.resolve("out").toAbsolutePath());
        assertThat(workspace.resolve("plans/a.yaml"))
                .isEqualTo(folder.resolve("plans/a.yaml").toAbsolutePath());
    }

    @Test
    void whatTheFileSaysIsTaken() {
        Workspace workspace = read(LEAST.replace("  scope: [E06000017]\n", """
                      scope: [E06000017, E10000018]
                      groups:
                        - {code: G-town, name: The town, areas: [E05000002, E05000001]}
                    """) + """
                as_of: 2022-04-30
                benchmarks: {neighbours: "2021"}
                checks: {ward_sums_within: 0.3}
                thresholds:
                  - {indicator: child_poverty_relative, over: 10, period: FYE2021}
                agreements:
                  - {indicator: neet_16_17, first: one, second: other, tolerance: 0.05}
                plans:
                  - {plan: plan.yaml, replay: fye2015}
                """);

        assertThat(workspace.scope()).extracting(AreaCode::value).containsExactly("E06000017", "E10000018");
        assertThat(workspace.groups())
                .containsExactly(new AreaGroup(
                        new AreaCode("G-town"),
                        "The town",
                        List.of(new AreaCode("E05000001"), new AreaCode("E05000002"))));
        assertThat(workspace.asOf()).contains(LocalDate.of(2022, 4, 30));
        assertThat(workspace.neighbourEdition()).isEqualTo("2021");
        assertThat(workspace.checks().wardSumsWithin()).isEqualTo(0.3);
        assertThat(workspace.thresholds())
                .containsExactly(new WorkspaceFile.Threshold("child_poverty_relative", 10, "FYE2021"));
        assertThat(workspace.agreements())
                .containsExactly(new WorkspaceFile.Agreement("neet_16_17", "one", "other", 0.05));
        assertThat(workspace.plans()).containsExactly(new WorkspaceFile.PlanUse("plan.yaml", "fye2015"));
    }

    @Test
    void anIndicatorHasTheStandardRuleUnlessItHasOneOfItsOwn() {
        Workspace workspace = read(LEAST + """
              indicators:
                under18_conceptions: {threshold: 9, kind: events}
            """);

        assertThat(workspace.primaryRule(indicator(workspace, "child_poverty_relative")))
                .isEqualTo(PrimaryRule.ofShare(5));
        assertThat(workspace.primaryRule(indicator(workspace, "under18_conceptions")))
                .isEqualTo(PrimaryRule.ofEvents(9));
    }

    @Test
    void countsAreRoundedWhereTheRuleSaysSoAndSumsOfScoresAreNot() {
        Workspace workspace = read(LEAST + """
              indicators:
                child_poverty_relative: {threshold: 7, kind: share, round_to: 5}
                attainment8: {threshold: 7, kind: share, round_to: 5}
            """);

        assertThat(workspace.roundedTo(indicator(workspace, "child_poverty_relative")))
                .hasValue(5);
        assertThat(workspace.roundedTo(indicator(workspace, "attainment8"))).isEmpty();
        assertThat(workspace.roundedTo(indicator(workspace, "under18_conceptions")))
                .isEmpty();
    }

    @Test
    void aCountThatWouldBeShownAsZeroMustBeWithheld() {
        isRefused(
                LEAST + "  indicators:\n    child_poverty_relative: {threshold: 3, kind: share, round_to: 10}\n",
                "council.yaml:13: disclosure.indicators.child_poverty_relative.round_to is 10 with threshold 3, so that"
                        + " a count of 4 would be shown as 0. Withhold counts up to 4, or round to a smaller multiple.");
    }

    @Test
    void aWorkspaceAddsIndicatorsAndReplacesBuiltInOnes() {
        String own = """
                name: Contacts
                definition: Contacts with the front door
                domain: early help
                value_type: crude_rate
                unit: per 1,000
                multiplier: 1000
                polarity: no_judgement
                period_type: financial_quarter
                decimals: 1
            """;
        Workspace workspace = read(LEAST + "indicators:\n  - id: contacts\n" + own + "  - id: population_0_17\n" + own);

        assertThat(indicator(workspace, "contacts"))
                .isEqualTo(new Indicator(
                        "contacts",
                        "Contacts",
                        "Contacts with the front door",
                        "early help",
                        ValueType.CRUDE_RATE,
                        "per 1,000",
                        1000,
                        Polarity.NO_JUDGEMENT,
                        PeriodType.FINANCIAL_QUARTER,
                        1,
                        null,
                        List.of(),
                        null,
                        List.of()));
        assertThat(indicator(workspace, "population_0_17").name()).isEqualTo("Contacts");
        assertThat(IndicatorCatalogue.builtIn().find("contacts")).isEmpty();
    }

    @Test
    void aCodeThatIsNoneIsRefusedWithItsLine() {
        isRefused(
                LEAST.replace("[E06000017]", "[E06000017, Rutland]"),
                "council.yaml:5: areas.scope[1] is no area: area code is 'Rutland', but must be a letter and eight"
                        + " digits such as E05011940, or G- and the name of a group");
    }

    @Test
    void aGroupWithAnAreasCodeIsRefusedWithItsLine() {
        isRefused(
                LEAST.replace("  scope: [E06000017]\n", """
                      scope: [E06000017]
                      groups:
                        - {code: E05000001, name: The town, areas: [E05000001]}
                    """),
                "council.yaml:7: areas.groups[0] is not a group: code of a group is 'E05000001', but must start with"
                        + " G-, such as G-loughborough");
    }

    @Test
    void aGroupMayHoldAGroupThatStandsAboveItAndNoOther() {
        isRefused(
                LEAST.replace("  scope: [E06000017]\n", """
                      scope: [E06000017]
                      groups:
                        - {code: G-town, name: The town, areas: [G-both]}
                        - {code: G-both, name: Both, areas: [G-town, E05000001]}
                    """),
                "council.yaml:7: areas.groups[0].areas[0] names the group 'G-both', but must name a group that stands"
                        + " above G-town. Move that group up, or correct its code.");
    }

    @Test
    void weightsAreOneOfTheSources() {
        isRefused(
                LEAST.replace("  vintage: WD19\n", "  vintage: WD19\n  weights: iod2019_lsoa_children_0_15\n"),
                "council.yaml:8: boundaries.weights names the source 'iod2019_lsoa_children_0_15', but must name one of"
                        + " the workspace's sources. Add it to them.");
    }

    @Test
    void theRanksOfSmallAreasAreOneOfTheSources() {
        isRefused(
                LEAST.replace("  vintage: WD19\n", "  vintage: WD19\n  small_area_deprivation: iod2019_idaci\n"),
                "council.yaml:8: boundaries.small_area_deprivation names the source 'iod2019_idaci', but must name one of"
                        + " the workspace's sources. Add it to them.");
    }

    @Test
    void everyFaultIsToldInTheOrderOfTheLines() {
        isRefused(
                """
                        thresholds:
                          - {indicator: poverty, over: 10}
                        """
                        + LEAST.replace("[E06000017]", "[Rutland]")
                        + "  indicators:\n    conceptions: {threshold: 9, kind: events}\n",
                "council.yaml:2: thresholds[0].indicator names the indicator 'poverty', which is not known. Known: "
                        + known() + ".",
                "council.yaml:7: areas.scope[0] is no area: area code is 'Rutland', but must be a letter and eight"
                        + " digits such as E05011940, or G- and the name of a group",
                "council.yaml:15: disclosure.indicators.conceptions names the indicator 'conceptions', which is not"
                        + " known. Known: " + known() + ".");
    }

    @Test
    void anAgreementOnAnUnknownIndicatorIsRefusedWithItsLine() {
        isRefused(
                LEAST + "agreements:\n  - {indicator: neet, first: one, second: other, tolerance: 0.05}\n",
                "council.yaml:13: agreements[0].indicator names the indicator 'neet', which is not known. Known: "
                        + known() + ".");
    }

    @Test
    void whatASourceMustHoldAndWhenTheNextIsDueIsTaken() {
        Workspace workspace = read(LEAST.replace(
                        "- source: wd19_lad19", "- {source: wd19_lad19, must_hold: FYE2021, next_due: 2023-03-31}")
                + "checks: {denominator_within_factor: 3, moved_more_than: 5, outcomes: {edition_is_fresh: fail}}\n");

        assertThat(workspace.sources())
                .containsExactly(new WorkspaceFile.Source(
                        "wd19_lad19",
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        Map.of(),
                        "FYE2021",
                        LocalDate.of(2023, 3, 31)));
        assertThat(workspace.checks())
                .isEqualTo(new WorkspaceFile.Checks(0.15, 3.0, 5.0, Map.of("edition_is_fresh", Outcome.FAIL)));
    }

    private static String known() {
        return String.join(", ", IndicatorCatalogue.builtIn().ids());
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsRefusedWithItsLine() {
        isRefused(
                LEAST + "as_of: 2022-02-30\n",
                "council.yaml:12: as_of is '2022-02-30', but must be a day of the calendar, such as 2022-04-30.");
    }

    @Test
    void aMissingPartAnUnknownKeyAndAWrongChoiceAreRefusedWithTheirLines() {
        isRefused(
                LEAST.replace("title: Needs assessment\n", "")
                                .replace("kind: share", "kind: shares")
                                .replace("vintage: WD19", "vintage: 2019")
                        + "treshold: 10\n",
                "council.yaml:1: the document has no 'title', but must have one. Add it.",
                "council.yaml:6: boundaries.vintage is 2019, but must be of type 'string'.",
                "council.yaml:10: disclosure.standard.kind is 'shares', but must be one of 'share', 'events'.",
                "council.yaml:11: treshold is not known here. Check its spelling, or take it out.");
    }

    @Test
    void theBuiltInIndicatorsAreFoundByIdInOrder() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builtIn();

        assertThat(catalogue.ids())
                .isSubsetOf(catalogue.all().stream().map(Indicator::id).toList());
        assertThat(catalogue.all()).extracting(Indicator::id).isSorted();
        assertThat(catalogue.find("child_poverty_relative"))
                .get()
                .extracting(Indicator::denominator)
                .isEqualTo(new Indicator.DenominatorRule("population_0_15", 1));
        assertThat(catalogue.find("no_such_indicator")).isEmpty();
    }

    @Test
    void everyDenominatorRuleOfTheCatalogueNamesACount() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builtIn();

        assertThat(catalogue.all().stream()
                        .map(Indicator::denominator)
                        .filter(rule -> rule != null)
                        .map(rule -> catalogue.find(rule.indicator())))
                .isNotEmpty()
                .allSatisfy(found ->
                        assertThat(found).get().extracting(Indicator::valueType).isEqualTo(ValueType.COUNT));
    }

    @Test
    void prioritiesHaveWeightsAndDeprivationAnIndicator() {
        Workspace workspace = read(LEAST + """
            deprivation: child_poverty_relative
            priorities:
              weights: {size: 2, plans: 0.5}
            """);

        assertThat(workspace.deprivation()).contains("child_poverty_relative");
        assertThat(workspace.priorityWeights())
                .containsOnly(java.util.Map.entry("size", 2.0), java.util.Map.entry("plans", 0.5));
        assertThat(read(LEAST).priorityWeights()).isEmpty();
        assertThat(read(LEAST).deprivation()).isEmpty();
        assertThatThrownBy(() -> read(LEAST + "deprivation: idaci\n"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageStartingWith(
                        "council.yaml:12: deprivation names the indicator 'idaci', which is not known.");
    }
}

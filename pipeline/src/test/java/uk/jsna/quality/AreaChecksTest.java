package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaCode;

/** Forty wards of one council, as files name them. */
class AreaChecksTest {

    private static final int WARDS = 40;
    private static final String COUNCIL = "E07000901";
    private static final Placer PLACER = placer();

    private static Placer placer() {
        AreaRegisterBuilder register = new AreaRegisterBuilder();
        for (int i = 1; i <= WARDS; i++) {
            register.add("WD19", new AreaCode(code(i)), name(i), new AreaCode(COUNCIL));
        }
        return new Placer(
                register.add("LAD19", new AreaCode(COUNCIL), "Vale", null).build(), Map.of());
    }

    private static String code(int ward) {
        return "E050009%02d".formatted(ward);
    }

    private static String name(int ward) {
        return "Ward & Parish " + ward;
    }

    private static AreaMention mention(int row, boolean byName, String code, String name) {
        return new AreaMention(
                new Finding.Place("ward_counts", "wards.csv", "Table 1", row, "", ""),
                new Placer.Mention(byName, Placer.GSS, code, name, byName ? COUNCIL : ""),
                3);
    }

    /** The codes are shifted by {@code shift} wards from row {@code 10 + from} on. */
    private static List<AreaMention> file(int from, int shift, boolean byName) {
        List<AreaMention> mentions = new ArrayList<>();
        for (int i = WARDS; i >= 1; i--) {
            int of = i < from ? i : (i - 1 + shift) % WARDS + 1;
            mentions.add(mention(10 + i, byName, code(of), name(i)));
        }
        return mentions;
    }

    private static List<Finding> found(AreaCheck check, List<AreaMention> mentions) {
        return report(check, mentions).breaches().stream().map(Breach::finding).toList();
    }

    private static GateReport report(AreaCheck check, List<AreaMention> mentions) {
        GateReport report = new GateReport();
        check.look(mentions, report);
        return report;
    }

    @Test
    void namesThatAreTheCodesOwnPass() {
        assertThat(report(new CodeAgreesWithName(PLACER), file(1, 0, false)).results())
                .containsExactly(CheckResult.pass("code_agrees_with_name", "ward_counts", 40, ""));
    }

    @Test
    void andForTheSignIsNoOtherName() {
        assertThat(found(new CodeAgreesWithName(PLACER), List.of(mention(2, false, code(1), "Ward and Parish 1"))))
                .isEmpty();
    }

    @Test
    void aFewOtherNamesAreSpellingsToLookAt() {
        assertThat(found(new CodeAgreesWithName(PLACER), file(39, 1, false)))
                .containsExactly(Finding.warn(
                        "code_agrees_with_name",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 49, "", "E05000940"),
                        "2 of 40 area codes have another name beside them than in the lookup; the first: E05000940 is"
                                + " named 'Ward & Parish 39', but is 'Ward & Parish 40' in WD19. Check that these are"
                                + " spellings."));
    }

    @Test
    void aShiftedColumnOfCodesStopsPublication() {
        assertThat(found(new CodeAgreesWithName(PLACER), file(1, 1, false)))
                .containsExactly(Finding.fail(
                        "code_agrees_with_name",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 11, "", "E05000902"),
                        "40 of 40 area codes do not belong to the names beside them; the first: E05000902 is named"
                                + " 'Ward & Parish 1', but is 'Ward & Parish 2' in WD19. Join this source on authority"
                                + " and name (areas_by: name), or get a corrected file."));
    }

    @Test
    void aShiftedColumnIsAWarningWhereTheFileIsJoinedOnNames() {
        assertThat(found(new CodeAgreesWithName(PLACER), file(1, 1, true)))
                .containsExactly(Finding.warn(
                        "code_agrees_with_name",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 11, "", "E05000902"),
                        "40 of 40 area codes do not belong to the names beside them; the first: E05000902 is named"
                                + " 'Ward & Parish 1', but is 'Ward & Parish 2' in WD19. The codes of this file are not"
                                + " used: it is joined on authority and name."));
    }

    @Test
    void aCodeWithoutANameAndANameWithoutAKnownCodeAreNotCompared() {
        assertThat(found(
                        new CodeAgreesWithName(PLACER),
                        List.of(
                                mention(2, false, code(1), ""),
                                mention(3, false, "", "Castle"),
                                mention(4, false, "E05999999", "Castle"))))
                .isEmpty();
    }

    @Test
    void eachFileIsJudgedOnItsOwn() {
        AreaMention other = new AreaMention(
                Finding.Place.ofFile("ward_counts", "other.csv"),
                new Placer.Mention(false, Placer.GSS, code(1), "Castle", ""),
                1);
        List<AreaMention> both = new ArrayList<>(file(1, 0, false));
        both.add(other);

        assertThat(found(new CodeAgreesWithName(PLACER), both))
                .extracting(finding -> finding.place().file() + " " + finding.outcome())
                .containsExactly("other.csv FAIL");
    }

    @Test
    void areasThatAreAllKnownGiveNoFinding() {
        assertThat(found(new AreaIsKnown(PLACER, CodeHistory.NONE), file(1, 0, false)))
                .isEmpty();
    }

    @Test
    void anUnknownCodeIsNamedWithTheFiguresThatAreLeftOut() {
        List<AreaMention> mentions = new ArrayList<>(file(1, 0, false));
        mentions.add(mention(61, false, "E05999998", "Mill"));
        mentions.add(mention(60, false, "E05999999", "Castle"));

        assertThat(found(new AreaIsKnown(PLACER, CodeHistory.NONE), mentions))
                .containsExactly(Finding.warn(
                        "area_is_known",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 60, "", ""),
                        "2 of 42 areas are not on the register, and their 6 figures are left out; the first: E05999999"
                                + " 'Castle'. Add a lookup that holds them, or leave them out in the source."));
    }

    @Test
    void ofACodeThatWasInUseOnceTheDaysAndTheSuccessorAreTold() {
        AreaCode corby = new AreaCode("E07000150");
        CodeHistory history = new CodeHistory.Builder()
                .add(
                        new AreaCode("E05004411"),
                        new CodeLife(LocalDate.parse("2009-01-01"), LocalDate.parse("2021-05-05"), corby))
                .succeed(corby, new AreaCode("E06000061"))
                .build();

        assertThat(found(new AreaIsKnown(PLACER, history), List.of(mention(60, false, "E07000150", "Corby"))))
                .extracting(Finding::message)
                .containsExactly("1 of 1 areas are not on the register, and their 3 figures are left out; the first:"
                        + " E07000150 'Corby', in use from 2009-01-01 until 2021-05-05, succeeded by E06000061. Add a"
                        + " lookup that holds them, or leave them out in the source.");
        assertThat(found(new AreaIsKnown(PLACER, history), List.of(mention(60, false, "E07000999", "Corby"))))
                .extracting(Finding::message)
                .containsExactly("1 of 1 areas are not on the register, and their 3 figures are left out; the first:"
                        + " E07000999 'Corby'. Add a lookup that holds them, or leave them out in the source.");
    }

    @Test
    void anUnknownNameIsNamedWithItsAuthority() {
        assertThat(found(new AreaIsKnown(PLACER, CodeHistory.NONE), List.of(mention(60, true, code(1), "Castle"))))
                .containsExactly(Finding.warn(
                        "area_is_known",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 60, "", ""),
                        "1 of 1 areas are not on the register, and their 3 figures are left out; the first: 'Castle' in"
                                + " E07000901. Add a lookup that holds them, or leave them out in the source."));
    }

    private static final Placer OF_TWO_YEARS = new Placer(
            new AreaRegisterBuilder()
                    .add("WD19", new AreaCode(code(1)), name(1), new AreaCode(COUNCIL))
                    .add("WD19", new AreaCode(code(2)), name(2), new AreaCode(COUNCIL))
                    .add("WD22", new AreaCode(code(1)), name(1), new AreaCode(COUNCIL))
                    .add("WD22", new AreaCode(code(3)), name(3), new AreaCode(COUNCIL))
                    .build(),
            Map.of());

    private static List<Finding> ofOneYear(int... wards) {
        List<AreaMention> mentions = new ArrayList<>();
        for (int ward : wards) {
            mentions.add(mention(10 + ward, false, code(ward), name(ward)));
        }
        return found(new CodeExistsInItsVintage(OF_TWO_YEARS), mentions);
    }

    @Test
    void aWardOfAnotherYearAmongTheOthersIsNamed() {
        assertThat(ofOneYear(3, 1, 2, 2))
                .containsExactly(Finding.warn(
                        "code_exists_in_its_vintage",
                        new Finding.Place("ward_counts", "wards.csv", "Table 1", 13, "", "E05000903"),
                        "1 of 4 wards are not among the wards of 2019, as the others are; the first: E05000903 'Ward &"
                                + " Parish 3' of WD22. All wards of a table must be of one year. Add the lookup of"
                                + " the year that holds them all, or check whether they overlap the others."));
    }

    @Test
    void wardsThatAreAllOfOneYearPassWhicheverItIs() {
        assertThat(ofOneYear(1, 2)).isEmpty();
        assertThat(ofOneYear(1, 3)).isEmpty();
    }
}

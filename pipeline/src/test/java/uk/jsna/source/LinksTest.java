package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    private static final String HEAD = Read.HEAD.replace("id: council", "id: lookup");

    @TempDir
    Path folder;

    private Read read(String source, String... lines) {
        return Read.csv(folder, HEAD + source, String.join("\n", lines) + "\n");
    }

    @Test
    void aLookupLinksEachAreaOnceWithTheOneItLiesIn() {
        Read read = read(
                "yields: areas\nareas: [WD19, LAD19, CTY19, RGN19]\nignore: [FID]\n",
                "FID,WD19CD,WD19NM,LAD19CD,LAD19NM,CTY19CD,CTY19NM,RGN19CD,RGN19NM",
                "1,E05005001,Anstey,E07000130,Charnwood,E10000018,Leicestershire,E12000004,East Midlands",
                "2,E05005002,Birstall,E07000130,Charnwood,E10000018,Leicestershire,E12000004,East Midlands",
                "3,E05012917,Oakham,E06000017,Rutland,,,E12000004,East Midlands",
                "4,E0501,Bad,E06000017,Rutland,,,E12000004,East Midlands");
        assertThat(read.facts())
                .extracting(fact -> ((AreaLink) fact).vintage() + " " + ((AreaLink) fact).code() + " "
                        + ((AreaLink) fact).name() + " in "
                        + (((AreaLink) fact).parent() == null
                                ? "nothing"
                                : ((AreaLink) fact).parent().vintage() + " "
                                        + ((AreaLink) fact).parent().code()))
                .containsExactly(
                        "WD19 E05005001 Anstey in LAD19 E07000130",
                        "LAD19 E07000130 Charnwood in CTY19 E10000018",
                        "CTY19 E10000018 Leicestershire in RGN19 E12000004",
                        "RGN19 E12000004 East Midlands in nothing",
                        "WD19 E05005002 Birstall in LAD19 E07000130",
                        "WD19 E05012917 Oakham in LAD19 E06000017",
                        "LAD19 E06000017 Rutland in RGN19 E12000004");
        assertThat(read.complaints())
                .containsExactly(
                        "FAIL area_code_well_formed data.csv:5 (WD19CD): area code is 'E0501', but must be a letter"
                                + " and eight digits such as E05011940. Check the column, or say where the table ends.");
    }

    @Test
    void aHistoryTellsTheDaysOfEachCode() {
        Read read = read(
                """
                yields: history
                areas: [{vintage: WD-CHD, code: key, name: nm, start: from, end: to}, {vintage: LAD-CHD, code: parent}]
                """,
                "key,nm,parent,from,to",
                "E05001815,Oakham North East,E06000017,2009-01-01,2019-05-01",
                "E05012641,Oakham North East,E06000017,2019-05-02,",
                "E05012642,Oakham North West,,2019-05-02,",
                "E05012643,Oakham South,E06000017,May 2019,",
                "E05012644,Ryhall,E06000017,2019-05-02,2019-05-01",
                "E05012645,Uppingham,E06000017,2019-05-02,open",
                "E0501,Bad,E06000017,2019-05-02,",
                "E05012646,Whissendine,Rutland,2019-05-02,",
                "E05012647,=1+1,E06000017,2019-05-02,",
                "E05012648,Braunston,E06000017,2 May 2019,");
        assertThat(read.facts())
                .containsExactly(
                        record(2, "E05001815", "Oakham North East", "E06000017", "2009-01-01", "2019-05-01"),
                        record(3, "E05012641", "Oakham North East", "E06000017", "2019-05-02", null),
                        record(4, "E05012642", "Oakham North West", null, "2019-05-02", null),
                        record(11, "E05012648", "Braunston", "E06000017", "2019-05-02", null));
        assertThat(read.summary().refused()).isEqualTo(6);
        assertThat(read.complaints())
                .containsExactlyInAnyOrder(
                        "FAIL period_understood data.csv:5 (from): the code's day is 'May 2019', but must be of the years"
                                + " 1900 to 2100 and written as 2019-05-02. Correct the file or the column.",
                        "FAIL period_understood data.csv:6 (to): the code's last day is '2019-05-01', but must not be"
                                + " before its first, 2019-05-02. Correct the file.",
                        "FAIL period_understood data.csv:7 (to): the code's day is 'open', but must be of the years"
                                + " 1900 to 2100 and written as 2019-05-02. Correct the file or the column.",
                        "FAIL area_code_well_formed data.csv:8 (key): area code is 'E0501', but must be a letter and eight"
                                + " digits such as E05011940. Check the column, or say where the table ends.",
                        "FAIL area_code_well_formed data.csv:9 (parent): area code is 'Rutland', but must be a letter and"
                                + " eight digits such as E05011940. Check the column, or say where the table ends.",
                        "FAIL texts_are_plain data.csv:10 (nm): the text is '=1+1', which a spreadsheet would run as a"
                                + " formula, but must be a plain name. Ask the file's sender where it came from.");
    }

    @Test
    void aHistoryWithoutDaysTellsTheSuccessorsOfCodes() {
        Read read = read(
                """
                yields: history
                areas: [{vintage: LAD-ALL, code: LADCD, name: LADNM, successor: LADCD_ACTIVE}]
                """,
                "LADCD,LADNM,LADCD_ACTIVE",
                "E06000017,Rutland,E06000017",
                "E07000150,Corby,E06000061",
                "E07000151,Daventry,West Northamptonshire",
                "Corby,Corby,E06000061",
                "E07000152,=1+1,E06000061");
        assertThat(read.facts())
                .containsExactly(
                        new CodeSuccession(new Origin("lookup", "data.csv", "", 3), "E07000150", "Corby", "E06000061"));
        assertThat(read.complaints())
                .containsExactlyInAnyOrder(
                        "FAIL area_code_well_formed data.csv:4 (LADCD_ACTIVE): area code is 'West Northamptonshire', but"
                                + " must be a letter and eight digits such as E05011940. Check the column, or say where the"
                                + " table ends.",
                        "FAIL area_code_well_formed data.csv:5 (LADCD): area code is 'Corby', but must be a letter and"
                                + " eight digits such as E05011940. Check the column, or say where the table ends.",
                        "FAIL texts_are_plain data.csv:6 (LADNM): the text is '=1+1', which a spreadsheet would run as a"
                                + " formula, but must be a plain name. Ask the file's sender where it came from.");
    }

    @Test
    void aCodeIsNotItsOwnSuccessor() {
        assertThatThrownBy(() ->
                        new CodeSuccession(new Origin("lookup", "data.csv", "", 3), "E07000150", "Corby", "E07000150"))
                .hasMessage("code E07000150 is its own successor, but must be another's");
    }

    private static CodeRecord record(
            int row, String code, String name, @Nullable String parent, String start, @Nullable String end) {
        return new CodeRecord(
                new Origin("lookup", "data.csv", "", row),
                code,
                name,
                parent,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    @Test
    void aHistoryWithoutDaysIsRefused() {
        assertThatThrownBy(() -> SourceDescriptor.parse("history.yaml", HEAD + "yields: history\nareas: [WD19]\n"))
                .hasMessageContaining("has no 'start', but must have one to yield history. Add it.");
    }

    @Test
    void aCodeEndsNoSoonerThanItStarts() {
        assertThatThrownBy(() -> record(2, "E05001815", "Oakham", null, "2019-05-02", "2019-05-01"))
                .hasMessage("code E05001815 ends on 2019-05-01, but must not end before it starts on 2019-05-02");
    }

    @Test
    void neighboursKeepTheirRank() {
        Read read = read(
                """
                yields: neighbours
                neighbours: {edition: 2021, scheme: dfe_la, code: LA num, name: LA Name, neighbour: "SN{rank}"}
                ignore: [SNP]
                """,
                "A,B,3,4,5,6",
                "LA num,LA Name,SN1,SNP,SN2,SNP",
                "857,Rutland,873,Close,865,Somewhat close",
                ",,,,,");
        assertThat(read.facts())
                .containsExactly(
                        new NeighbourLink(
                                new Origin("lookup", "data.csv", "", 3), "2021", "dfe_la", "857", "Rutland", 1, "873"),
                        new NeighbourLink(
                                new Origin("lookup", "data.csv", "", 3), "2021", "dfe_la", "857", "Rutland", 2, "865"));
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void codesOfOtherSchemesComeOncePerPair() {
        Read read = read(
                """
                yields: aliases
                aliases: {scheme: dfe_la, code: old_la_code, gss: new_la_code, name: la_name}
                ignore: "*"
                """,
                "year,old_la_code,new_la_code,la_name",
                "2021,857,E06000017,Rutland",
                "2021,,,",
                "2022,857,E06000017,Rutland");
        assertThat(read.facts())
                .containsExactly(new CodeAlias(
                        new Origin("lookup", "data.csv", "", 2), "dfe_la", "857", "E06000017", "Rutland"));
        assertThat(read.summary().leftOut()).containsEntry("row without both codes", 1L);
    }
}

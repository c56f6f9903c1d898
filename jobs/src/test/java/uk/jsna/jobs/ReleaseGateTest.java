package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.attacker.SameCounts;
import uk.jsna.disclosure.CellKey;
import uk.jsna.quality.Finding;

/** Nothing that the attacker breaks is published. */
final class ReleaseGateTest {

    private static final String HEAD =
            "indicator,area_code,area_name,county_code,time_period,sex,numerator,denominator,value_note\n";

    @TempDir
    private Path output;

    private void write(Path release, String... wards) throws IOException {
        Path csv = Files.createDirectories(release.resolve("csv"));
        Files.writeString(csv.resolve("indicator_figures.csv"), HEAD + String.join("\n", wards) + "\n");
    }

    private static List<Finding> attack(ReleaseFolders folders, Set<CellKey> signed) {
        return ReleaseGate.attack(folders, signed, SameCounts.UNTOLD).findings();
    }

    private static String ward(int number, String count) {
        boolean isWithheld = count.equals("c");
        return "neet,E0500000" + number + ",,E10000001,2021,Persons," + (isWithheld ? "," : count + ",100") + ","
                + (isWithheld ? "c" : "");
    }

    private static String county(String count) {
        return "neet,E10000001,,E10000001,2021,Persons," + count + ",300,";
    }

    @Test
    void aReleaseThatWithstandsHasNoFinding() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("40"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        assertThat(attack(folders, Set.of())).isEmpty();
    }

    @Test
    void aCountThatFollowsFromItsCountyIsRefusedWithoutItsNumber() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("40"), ward(1, "c"), ward(2, "17"), ward(3, "20"));
        List<Finding> findings = attack(folders, Set.of());
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("the independent attack on the finished release: exact neet/E05000001/2021/Persons/ by"
                        + " [AREA_SUM]. Withhold more, or take the figure out.");
        assertThat(findings).extracting(finding -> finding.outcome().name()).containsOnly("FAIL");
    }

    @Test
    void aColumnThatNobodyDeclaredIsRefused() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("40"), ward(1, "20"), ward(3, "20"));
        Files.writeString(folders.stage().resolve("csv/more.csv"), "area_code,surprise\nE05000001,1\n");
        assertThat(attack(folders, Set.of()))
                .extracting(Finding::message)
                .containsExactly(
                        "the independent attack on the finished release: not known: csv/more.csv (more): column"
                                + " surprise. Give it a role in the attacker's exposure map.");
    }

    @Test
    void figuresThatDoNotAddUpAreRefused() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("40"), ward(1, "c"), ward(2, "c"), ward(3, "90"));
        assertThat(attack(folders, Set.of()))
                .extracting(Finding::message)
                .containsExactly("the independent attack on the finished release: the published figures contradict"
                        + " each other: no whole number fits one of the counts. Publish figures that add"
                        + " up, or withhold those that do not.");
    }

    @Test
    void whatAnEarlierReleaseShowedNeedsASignature() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("40"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        write(output.resolve("releases/2022-04-29-a"), county("40"), ward(1, "3"), ward(2, "17"), ward(3, "20"));
        assertThat(attack(folders, Set.of())).hasSize(2);
        Set<CellKey> signed = Set.of(
                new CellKey("neet", "E05000001", "2021", "Persons", ""),
                new CellKey("neet", "E05000002", "2021", "Persons", ""));
        assertThat(attack(folders, signed)).isEmpty();
    }

    @Test
    void releasesThatFitNoOneTruthAreRefused() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("44"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        write(output.resolve("releases/2022-04-29-a"), county("40"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        SameCounts nothingRevised = (count, later, earlier) -> SameCounts.Answer.SAME;
        assertThat(ReleaseGate.attack(folders, Set.of(), nothingRevised).findings())
                .extracting(Finding::message)
                .containsExactly("the independent attack on the finished release: the published figures contradict"
                        + " each other: no whole number fits one of the counts. Publish figures that add up, or"
                        + " withhold those that do not.");
    }

    @Test
    void aRevisionThatOneWithheldCountAloneCanCarryIsRefused() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(folders.stage(), county("34"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        write(output.resolve("releases/2022-04-29-a"), county("40"), ward(1, "10"), ward(2, "10"), ward(3, "20"));
        SameCounts oneWardRevised = (count, later, earlier) ->
                count.cell().contains("E05000001") || count.cell().contains("E10000001")
                        ? SameCounts.Answer.REVISED
                        : SameCounts.Answer.SAME;
        assertThat(ReleaseGate.attack(folders, Set.of(), oneWardRevised).findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("exact neet/E05000001/2021/Persons/"));
    }

    @Test
    void aPublishedReleaseThatTheLedgerDoesNotKnowIsRefused() throws IOException {
        ReleaseFolders folders = new ReleaseFolders(output, "2022-04-30-b");
        write(output.resolve("releases/2022-04-29-a"), county("40"), ward(1, "c"), ward(2, "c"), ward(3, "20"));
        ReleaseLedger ledger = new ReleaseLedger(folders);
        assertThat(ledger.unrecorded(Set.of("council_participation")))
                .extracting(Finding::message)
                .containsExactly("release 2022-04-29-a is published, but the ledger in the secure store does not know"
                        + " it, and must know every release that readers have. Bring its entry back, or take the"
                        + " release out of the folder if nobody ever had it.");
        assertThat(ledger.unrecorded(Set.of())).isEmpty();
        Files.createDirectories(output.resolve("secure/ledger/2022-04-29-a"));
        assertThat(ledger.unrecorded(Set.of("council_participation"))).isEmpty();
    }
}

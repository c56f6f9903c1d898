package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.Table;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.report.HotSpotQuery.ValueChoice;

class HotSpotsTest {

    @TempDir
    Path folder;

    private HotSpotAnswer over(String threshold, String area) {
        return HotSpots.find(RutlandRelease.in(folder).write(), query(threshold, area, null));
    }

    private static HotSpotQuery query(String threshold, String area, @Nullable String period) {
        return new HotSpotQuery(
                "child_poverty_relative",
                new BigDecimal(threshold),
                area,
                period,
                Group.EVERYBODY,
                ValueChoice.PRINTED);
    }

    @Test
    void aWardIsAHotSpotOnlyStrictlyOverTheThresholdAndTheWorstComesFirst() {
        assertThat(over("10", "E06000017").hotSpots())
                .extracting(
                        WardStanding::areaName,
                        ward -> ward.value().getAsDouble(),
                        WardStanding::standing,
                        WardStanding::denominatorKind)
                .containsExactly(
                        tuple("Oakham North West", 17.3, Standing.SURELY_OVER, "joined"),
                        tuple("Uppingham", 10.1, Standing.POSSIBLY_OVER, "joined"));
    }

    @Test
    void wardsOfOneValueStandByTheirCodesAndAWardWithoutLimitsIsNotSaidToBeSure() {
        assertThat(over("12", "E92000001").hotSpots())
                .extracting(WardStanding::areaCode, WardStanding::standing)
                .containsExactly(tuple("E05000001", Standing.SURELY_OVER), tuple("E05000006", Standing.OVER));
    }

    @Test
    void aNotebookGetsTheAnswerAsATable() {
        Table table = over("10", "E92000001").toTablesaw();
        assertThat(table.columnNames())
                .startsWith("area_code", "area_name", "value")
                .contains("fewer_needed");
        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(table.doubleColumn("fewer_needed").get(0)).isEqualTo(15.0);
        assertThat(table.doubleColumn("fewer_needed").isMissing(1)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
    void theAnswerDoesNotHangOnHowTheFilesArePacked(CompressionCodecName codec) {
        Release release = RutlandRelease.in(folder).write(codec);
        assertThat(HotSpots.find(release, query("10", "E06000017", null)).hotSpots())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "E05000001, 1",
        "E06000017, 2",
        "E07000129, 1",
        "E10000018, 1",
        "E12000004, 3",
        "E92000001, 3",
        "G-both, 2"
    })
    void anAreaOfAnyKindStandsForItsWards(String area, int expected) {
        assertThat(over("10", area).hotSpots()).hasSize(expected);
    }

    @Test
    void thePeriodIsTheLatestUnlessOneIsNamed() {
        Release release = RutlandRelease.in(folder).write();
        assertThat(HotSpots.find(release, query("10", "E05000001", "FYE2020")).hotSpots())
                .extracting(ward -> ward.value().getAsDouble())
                .containsExactly(12.5);
        assertThat(HotSpots.find(release, query("10", "E05000001", null)).hotSpots())
                .extracting(ward -> ward.value().getAsDouble())
                .containsExactly(17.3);
    }

    @Test
    void theCalculatedValueCanBeHeldAgainstTheThresholdInstead() {
        HotSpotQuery query = new HotSpotQuery(
                "child_poverty_relative", BigDecimal.TEN, "E06000017", null, Group.EVERYBODY, ValueChoice.CALCULATED);
        assertThat(HotSpots.find(RutlandRelease.in(folder).write(), query).hotSpots())
                .extracting(WardStanding::areaName, ward -> ward.value().getAsDouble())
                .containsExactly(tuple("Oakham North West", 17.5));
    }

    @Test
    void theSentenceSaysHowManyOfHowManyAndWhichCountAsNeither() {
        assertThat(over("10", "E06000017").sentence())
                .isEqualTo(
                        "2 of the 3 wards of Rutland with a value are over 10%, 1 of them surely: Children in relative"
                                + " low income families, FYE2021. 1 ward is withheld to protect people and counted as"
                                + " neither. 1 ward is without a value and counted as neither.");
    }

    @Test
    void anEmptyAnswerIsExplained() {
        assertThat(over("20.0", "E06000017").sentence())
                .startsWith("None of the 3 wards of Rutland with a value is over 20%: Children in relative low income"
                        + " families, FYE2021. The highest is 17.3% in Oakham North West.");
        assertThat(over("10", "E05000004").sentence())
                .isEqualTo("No ward of Greetham has a value of child_poverty_relative in FYE2021 (Persons/Total/Total)."
                        + " 1 ward is withheld to protect people and counted as neither.");
    }

    @Test
    void anIndicatorWithoutWardFiguresIsExplained() {
        HotSpotQuery query =
                new HotSpotQuery("neet_16_17", BigDecimal.TEN, "E06000017", null, Group.EVERYBODY, ValueChoice.PRINTED);
        assertThat(HotSpots.find(RutlandRelease.in(folder).write(), query).sentence())
                .isEqualTo("The release holds no ward figures of neet_16_17.");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatThereIs() {
        Release release = RutlandRelease.in(folder).write();
        HotSpotQuery misspelt =
                new HotSpotQuery("neet_16_18", BigDecimal.TEN, "E06000017", null, Group.EVERYBODY, ValueChoice.PRINTED);
        assertThatThrownBy(() -> HotSpots.find(release, misspelt))
                .isInstanceOf(UnknownChoiceException.class)
                .hasMessage("indicator 'neet_16_18' is not in this release. There is, the closest first: neet_16_17"
                        + " (Not in education, employment or training), child_poverty_relative (Children in"
                        + " relative low income families).");
        assertThatThrownBy(() -> HotSpots.find(release, query("10", "rutlands", null)))
                .hasMessageStartingWith(
                        "area 'rutlands' is not in this release. There is, the closest first: E06000017 (Rutland), ")
                .hasMessageEndingWith(" and 2 more.");
        assertThatThrownBy(() -> HotSpots.find(release, query("10", "E06000017", "FYE2012")))
                .hasMessage("period 'FYE2012' is not in this release. There is, the closest first: FYE2021, FYE2020.");
        HotSpotQuery girls = new HotSpotQuery(
                "child_poverty_relative",
                BigDecimal.TEN,
                "E06000017",
                null,
                new Group("Female", "Total", "Total"),
                ValueChoice.PRINTED);
        assertThatThrownBy(() -> HotSpots.find(release, girls))
                .hasMessage("group (sex/category type/category) 'Female/Total/Total' is not in this release. There is,"
                        + " the closest first: Persons/Total/Total.");
    }
}

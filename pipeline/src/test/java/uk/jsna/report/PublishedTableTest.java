package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.IndicatorFigures;

class PublishedTableTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutReleaseIsRefusedWithWhatToRun() {
        Path empty = folder.resolve("releases/current");
        assertThatThrownBy(() -> Release.open(empty))
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessage(empty + ": no release is here; a release folder must hold the folder 'tables'. Run 'jsna"
                        + " nightly' to make one, or name another folder with --release.");
    }

    @Test
    void aReleaseWithoutATableIsRefused() {
        Release release = new ReleaseFolder(folder).table(Areas.TABLE).write();
        assertThatThrownBy(() -> release.table(IndicatorFigures.TABLE))
                .hasMessage(
                        folder.resolve("tables/indicator_figures.parquet") + ": the file is not there, but a release"
                                + " must hold the table indicator_figures. Run 'jsna nightly' to make the release anew.");
    }

    @Test
    void aFileThatLacksADeclaredColumnIsRefused() {
        Release release = new ReleaseFolder(folder).table(Areas.TABLE).write();
        Field added = new Field("added", FieldType.TEXT, false, "A column of a later version");
        assertThatThrownBy(() -> release.table(Areas.TABLE).forEach(List.of(added), row -> {}))
                .hasMessage(folder.resolve("tables/areas.parquet") + ": the column added is not there, but the table"
                        + " areas must have it. The release was made by another version of this program; run 'jsna"
                        + " nightly' to make it anew.");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Release release = new ReleaseFolder(folder).table(Areas.TABLE).write();
        Files.writeString(folder.resolve("tables/areas.parquet"), "not Parquet at all");
        assertThatThrownBy(() -> release.table(Areas.TABLE).forEach(row -> {}))
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessageStartingWith(folder.resolve("tables/areas.parquet") + ": the file cannot be read (")
                .hasMessageEndingWith("). Run 'jsna nightly' to make it anew.");
    }

    @Test
    void rowsComeInTheirOrderWithEmptyCellsEmpty() {
        List<String> seen = new ArrayList<>();
        RutlandRelease.in(folder)
                .write()
                .table(IndicatorFigures.TABLE)
                .forEach(
                        List.of(
                                IndicatorFigures.AREA_NAME,
                                IndicatorFigures.VALUE,
                                IndicatorFigures.TIME_PERIOD_SORTABLE,
                                IndicatorFigures.VALUE_NOTE),
                        row -> seen.add(row.text(IndicatorFigures.AREA_NAME) + " " + row.value(IndicatorFigures.VALUE)
                                + " " + row.value(IndicatorFigures.TIME_PERIOD_SORTABLE) + " "
                                + row.text(IndicatorFigures.VALUE_NOTE)));
        assertThat(seen)
                .startsWith("Oakham North West 12.5 20190000 ", "Oakham North West 17.3 20200000 p")
                .contains("Greetham null 20200000 c")
                .hasSize(7);
    }

    @Test
    void tablesawGetsTheColumnsAskedForWithTheDeclaredTypes() {
        PublishedTable figures = RutlandRelease.in(folder).write().table(IndicatorFigures.TABLE);
        Table some = figures.toTablesaw(IndicatorFigures.AREA_NAME, IndicatorFigures.VALUE);
        assertThat(some.columnNames()).containsExactly("area_name", "value");
        assertThat(some.doubleColumn("value").countMissing()).isEqualTo(2);
        assertThat(some.doubleColumn("value").max()).isEqualTo(17.3);
        Table all = figures.toTablesaw();
        assertThat(all.columnCount()).isEqualTo(IndicatorFigures.TABLE.fields().size());
        assertThat(all.longColumn("time_period_sortable").get(0)).isEqualTo(20_190_000L);
    }
}

package uk.jsna.spark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.WardChange;
import uk.jsna.indicator.AreaCode;
import uk.jsna.table.Field;
import uk.jsna.table.WardChanges;

class PublishedWardChangesTest {

    private static final AreaCode OLD = new AreaCode("E05990001");
    private static final AreaCode NEW = new AreaCode("E05990002");
    private static final AreaCode ABOLISHED = new AreaCode("E07990001");
    private static final AreaCode UNITARY = new AreaCode("E06990001");
    private static final WardChange CHANGE =
            new WardChange(BoundaryVintage.parse("WD16"), OLD, BoundaryVintage.parse("WD19"), NEW, 300, 0.75, 1);
    private static final AreaRegister REGISTER = new AreaRegisterBuilder()
            .add("WD19", NEW, "Castle", UNITARY)
            .add("LAD19", UNITARY, "Brackenshire", null)
            .add("WD16", OLD, "Castle and Priory", ABOLISHED)
            .add("LAD16", ABOLISHED, "Alderbrook", null)
            .build();

    private static Row only(CodeHistory history) {
        List<Row> rows = new PublishedWardChanges(REGISTER, history).within(Set.of(UNITARY), List.of(CHANGE));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static @Nullable Object cell(Row row, Field field) {
        return row.get(WardChanges.TABLE.position(field));
    }

    @Test
    void aChangeHasTheDaysOfBothCodesAndTheAuthorityBefore() {
        Row row = only(new CodeHistory(Map.of(
                OLD,
                new CodeLife(LocalDate.parse("2009-01-01"), LocalDate.parse("2019-03-31"), ABOLISHED),
                NEW,
                new CodeLife(LocalDate.parse("2019-04-01"), null, UNITARY))));
        assertThat(cell(row, WardChanges.PREDECESSOR_DISTRICT_CODE)).isEqualTo("E07990001");
        assertThat(cell(row, WardChanges.PREDECESSOR_START)).isEqualTo("2009-01-01");
        assertThat(cell(row, WardChanges.PREDECESSOR_END)).isEqualTo("2019-03-31");
        assertThat(cell(row, WardChanges.SUCCESSOR_START)).isEqualTo("2019-04-01");
        assertThat(cell(row, WardChanges.SUCCESSOR_END)).isNull();
        assertThat(cell(row, WardChanges.DISTRICT_CODE)).isEqualTo("E06990001");
        assertThat(cell(row, WardChanges.PREDECESSOR_PERCENTAGE)).isEqualTo(75.0);
    }

    @Test
    void theHistoryKnowsTheLastAuthorityBetterThanALookupOfOneYear() {
        Row row = only(new CodeHistory(
                Map.of(OLD, new CodeLife(LocalDate.parse("2009-01-01"), LocalDate.parse("2019-03-31"), UNITARY))));
        assertThat(cell(row, WardChanges.PREDECESSOR_DISTRICT_CODE)).isEqualTo("E06990001");
    }

    @Test
    void withoutAHistoryTheDaysAreBlankAndTheAuthorityIsTheLookups() {
        Row row = only(new CodeHistory(Map.of()));
        assertThat(cell(row, WardChanges.PREDECESSOR_START)).isNull();
        assertThat(cell(row, WardChanges.PREDECESSOR_END)).isNull();
        assertThat(cell(row, WardChanges.SUCCESSOR_START)).isNull();
        assertThat(cell(row, WardChanges.PREDECESSOR_DISTRICT_CODE)).isEqualTo("E07990001");
    }

    @Test
    void changesElsewhereAreLeftOut() {
        assertThat(new PublishedWardChanges(REGISTER, new CodeHistory(Map.of()))
                        .within(Set.of(ABOLISHED), List.of(CHANGE)))
                .isEmpty();
    }
}

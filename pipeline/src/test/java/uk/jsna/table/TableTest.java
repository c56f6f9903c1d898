package uk.jsna.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final Field AREA = Field.required("area_code", FieldType.TEXT, "Area code");
    private static final Field VALUE = Field.optional("value", FieldType.NUMBER, "Value");

    static Stream<Table> declared() {
        return Stream.of(
                AreaGroups.TABLE,
                Areas.TABLE,
                BoundaryFits.TABLE,
                CalculatedFigures.TABLE,
                Findings.TABLE,
                IndicatorFigures.TABLE,
                Indicators.TABLE,
                Ingested.TABLE,
                Observations.TABLE,
                PlacedObservations.TABLE,
                Reconciliations.TABLE,
                Sources.TABLE,
                SummedParts.TABLE,
                TargetResults.TABLE,
                TargetWards.TABLE,
                Gaps.TABLE,
                PriorityRanks.TABLE,
                PriorityScores.TABLE,
                HotSpotWards.TABLE,
                SmallAreasOfWards.TABLE,
                RankedWards.TABLE,
                Trends.TABLE,
                WardChanges.TABLE);
    }

    static Stream<Table> published() {
        return Stream.of(
                AreaGroups.TABLE,
                Areas.TABLE,
                BoundaryFits.TABLE,
                Findings.TABLE,
                IndicatorFigures.TABLE,
                Indicators.TABLE,
                Reconciliations.TABLE,
                Sources.TABLE,
                TargetResults.TABLE,
                TargetWards.TABLE,
                Gaps.TABLE,
                PriorityRanks.TABLE,
                PriorityScores.TABLE,
                HotSpotWards.TABLE,
                SmallAreasOfWards.TABLE,
                Trends.TABLE,
                WardChanges.TABLE);
    }

    @Test
    void aColumnStandsWhereItWasDeclared() {
        Table table = new Table("figures", "Figures", "One figure", List.of(AREA), List.of(AREA, VALUE));

        assertThat(table.position(VALUE)).isEqualTo(1);
        assertThat(table.field("value")).isEqualTo(VALUE);
        assertThat(table.has(VALUE)).isTrue();
        assertThat(table.has(Areas.AREA_NAME)).isFalse();
        assertThat(table).hasToString("figures");
        assertThat(VALUE).hasToString("value");
    }

    @Test
    void aColumnThatTheTableDoesNotDeclareIsRefused() {
        Table table = new Table("figures", "Figures", "One figure", List.of(AREA), List.of(AREA));

        assertThatThrownBy(() -> table.position(VALUE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("table figures has no column value");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Table("figures", "Figures", "One figure", List.of(AREA), List.of(AREA, AREA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two columns of figures are called area_code");
    }

    @Test
    void aKeyOutsideTheTableIsRefused() {
        assertThatThrownBy(() -> new Table("figures", "Figures", "One figure", List.of(VALUE), List.of(AREA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key of figures names a column that the table does not have");
    }

    @Test
    void aColumnIsNamedInLowerCaseWords() {
        assertThatThrownBy(() -> Field.required("Area code", FieldType.TEXT, "Area code"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column name is 'Area code', but must be lower-case words joined by underscores");
    }

    @Test
    void typesAreNamedAsOpenDataNamesThem() {
        assertThat(FieldType.values())
                .extracting(FieldType::metadataName)
                .containsExactly("string", "integer", "number", "number", "boolean");
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyColumnSaysWhatItMeans(Table table) {
        assertThat(table.name()).matches("[a-z][a-z_]*");
        assertThat(table.title()).isNotBlank();
        assertThat(table.description()).isNotBlank();
        assertThat(table.fields())
                .isNotEmpty()
                .noneMatch(field -> field.description().isBlank());
    }

    @ParameterizedTest
    @MethodSource("published")
    void thePublishedRowsAreToldApartByColumnsThatEveryRowHas(Table table) {
        assertThat(table.key()).isNotEmpty().allMatch(Field::required);
    }

    @Test
    void whatIsPublishedOfAFigureIsWhatWasCalculatedWithoutWhoHoldsIt() {
        assertThat(IndicatorFigures.TABLE.has(CalculatedFigures.COUNCIL_HELD)).isFalse();
        assertThat(IndicatorFigures.TABLE.key()).isEqualTo(CalculatedFigures.TABLE.key());
    }
}

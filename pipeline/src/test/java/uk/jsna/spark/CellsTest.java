package uk.jsna.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

class CellsTest {

    @Test
    void aCellIsReadByTheFieldItWasWrittenTo() {
        Cells row = Rows.placed(Vale.CASTLE, 2021, 22, 220).set(PlacedObservations.ROW, 17);

        assertThat(row.text(PlacedObservations.AREA_CODE)).isEqualTo(Vale.CASTLE);
        assertThat(row.number(PlacedObservations.NUMERATOR)).isEqualTo(22);
        assertThat(row.integer(PlacedObservations.ROW)).isEqualTo(17);
        assertThat(row.flag(PlacedObservations.SUMMED)).isFalse();
        assertThat(Cells.of(PlacedObservations.TABLE, row.toRow()).numberOrNull(PlacedObservations.DENOMINATOR))
                .isEqualTo(220.0);
    }

    @Test
    void notANumberIsNothing() {
        Cells row = Cells.of(PlacedObservations.TABLE).set(PlacedObservations.NUMERATOR, Double.NaN);

        assertThat(row.numberOrNull(PlacedObservations.NUMERATOR)).isNull();
        assertThat(row.number(PlacedObservations.NUMERATOR)).isNaN();
        assertThat(row.toRow().isNullAt(PlacedObservations.TABLE.position(PlacedObservations.NUMERATOR)))
                .isTrue();
    }

    @Test
    void aTextThatMustBeThereIsRefusedByItsName() {
        assertThatThrownBy(() -> Cells.of(PlacedObservations.TABLE).text(PlacedObservations.AREA_CODE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("area_code");
    }

    @Test
    void aFieldOfAnotherTableIsRefused() {
        assertThatThrownBy(() -> Cells.of(AreaGroups.TABLE).set(PlacedObservations.NUMERATOR, 1.0))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("table area_groups has no column numerator");
    }

    @Test
    void anotherTablesRowGivesTheColumnsThatBothHave() {
        Cells figure = Cells.of(IndicatorFigures.TABLE).copy(Rows.calculated(Vale.CASTLE, 2021, 22, 220));

        assertThat(figure.text(IndicatorFigures.AREA_NAME)).isEqualTo("Castle");
        assertThat(figure.numberOrNull(IndicatorFigures.VALUE)).isEqualTo(10.0);
        assertThat(figure.numberOrNull(IndicatorFigures.DISTRICT_VALUE)).isNull();
    }

    @Test
    void aDeclaredTableIsItsSchemaWithCommentsAndRequiredColumns() {
        StructType schema = Fields.schema(Observations.TABLE);

        assertThat(schema.fieldNames()[0]).isEqualTo("indicator");
        assertThat(schema.apply("indicator").nullable()).isFalse();
        assertThat(schema.apply("numerator").nullable()).isTrue();
        assertThat(schema.apply("numerator").dataType()).isEqualTo(DataTypes.DoubleType);
        assertThat(schema.apply("row").dataType()).isEqualTo(DataTypes.IntegerType);
        assertThat(schema.apply("council_held").dataType()).isEqualTo(DataTypes.BooleanType);
        assertThat(schema.apply("numerator").getComment().get()).isEqualTo(Observations.NUMERATOR.description());
        assertThat(Fields.schema(CalculatedFigures.TABLE).length())
                .isEqualTo(CalculatedFigures.TABLE.fields().size());
    }
}

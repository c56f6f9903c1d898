package uk.jsna.spark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.SmallArea;
import uk.jsna.indicator.AreaCode;

class PublishedSmallAreasTest {

    private static final AreaCode RUTLAND = new AreaCode("E06000017");
    private static final AreaCode CORBY = new AreaCode("E07000150");
    private static final AreaCode OAKHAM = new AreaCode("E05000001");
    private static final AreaCode LODGE = new AreaCode("E05000002");
    private static final AreaCode FIRST = new AreaCode("E01000001");
    private static final AreaCode SECOND = new AreaCode("E01000002");
    private static final AreaCode ELSEWHERE = new AreaCode("E01000003");
    private static final AreaCode NOWHERE = new AreaCode("E01000004");

    @Test
    void smallAreasStandInTheirWardWhereItIsInTheScope() {
        List<Row> rows = PublishedSmallAreas.of(
                List.of(
                        new SmallArea(
                                FIRST,
                                "Rutland 001A",
                                new SmallArea.Children(309, "mid-2015"),
                                new SmallArea.Deprivation(12_345, 4, "2019")),
                        new SmallArea(SECOND, "", null, null),
                        new SmallArea(ELSEWHERE, "Corby 001A", new SmallArea.Children(1, "mid-2015"), null),
                        new SmallArea(NOWHERE, "", new SmallArea.Children(1, "mid-2015"), null)),
                Map.of(FIRST, OAKHAM, SECOND, OAKHAM, ELSEWHERE, LODGE),
                register(),
                Set.of(RUTLAND));

        assertThat(rows)
                .extracting(Row::toString)
                .containsExactly(
                        "[E01000001,Rutland 001A,E05000001,309,mid-2015,12345,4,2019]",
                        "[E01000002,,E05000001,null,null,null,null,null]");
    }

    private static AreaRegister register() {
        AreaRegisterBuilder register = new AreaRegisterBuilder();
        register.add("WD19", OAKHAM, "Oakham", RUTLAND);
        register.add("WD19", LODGE, "Lodge Park", CORBY);
        return register.build();
    }
}

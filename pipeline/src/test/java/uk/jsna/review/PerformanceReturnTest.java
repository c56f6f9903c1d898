package uk.jsna.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.document.DocumentRefused;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanFiles;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.ValueStatus;
import uk.jsna.statistics.Proportion;

class PerformanceReturnTest {

    private static final Plan PLAN = PlanFiles.plan("nottinghamshire-2011-2014");
    private static final String HEADER = "indicator,period,value,status,numerator,denominator\n";

    @TempDir
    Path folder;

    private PerformanceReturn read(String text) throws IOException {
        Path file = folder.resolve("return.csv");
        Files.writeString(file, text);
        return PerformanceReturn.read(file, PLAN);
    }

    private static PlanIndicator row(String id) {
        return PLAN.indicator(id).orElseThrow();
    }

    @Test
    void aFigureWithItsCountsHasLimits() throws IOException {
        ReturnedFigure figure = read(HEADER + "N11-I13,2012/13 annual,2.5,provisional,600,24000\n")
                .of(row("N11-I13"))
                .orElseThrow();

        assertThat(figure.status()).isEqualTo(ValueStatus.PROVISIONAL);
        assertThat(figure.limits95())
                .isEqualTo(Proportion.of(600.0, 24000.0, 100).interval95());
    }

    @Test
    void aFigureWithoutCountsHasNone() throws IOException {
        assertThat(read(HEADER + "N11-I13,2012/13 annual,2.5,final,,\n")
                        .of(row("N11-I13"))
                        .map(figure -> figure.limits95().lower()))
                .contains(Double.NaN);
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        assertThatThrownBy(() -> read(HEADER + """
                        N11-I99,2012/13 annual,2.5,final,,
                        N11-I01,2012/13 Q3,292,rising,,
                        N11-I02,2012/13 annual,0,tbc,,
                        N11-I03,2012/13 annual,,final,,
                        N11-I08,2012/13 annual,"15,642",final,,
                        N11-I13,2012/13 annual,2.5,final,700,24000
                        N11-I14,2011/12 academic,48.7,final,,
                        N11-I14,2011/12 academic,48.8,final,,
                        """))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("""
                        return.csv:2: indicator is 'N11-I99', but must be the id of an indicator of the plan N11. Correct it, or leave the line out.
                        return.csv:3: status is 'rising', but must be final, provisional, tbc or new indicator. Write one of these.
                        return.csv:4: value is '0' with the status 'tbc', but must be empty. Take it out, or change the status.
                        return.csv:5: value is '' with the status 'final', but must be a number. Give it, or change the status.
                        return.csv:6: value is '15,642', but must be a number without unit or commas, such as 15642 or 34.3. Write words under status.
                        return.csv:7: value is 2.5, but 700 of 24000 is not, after rounding. Correct one of the three.
                        return.csv:9: indicator is 'N11-I14' a second time. Keep one line for each indicator.\
                        """);
    }

    @Test
    void aReturnWithoutItsColumnsIsRefused() {
        assertThatThrownBy(() -> read("indicator,period,performance\nN11-I01,2012/13 Q3,292\n"))
                .hasMessage("""
                        return.csv:1: value is missing, but must be a column: indicator,period,value,status,numerator,denominator,source. Add it to the first line.
                        return.csv:1: status is missing, but must be a column: indicator,period,value,status,numerator,denominator,source. Add it to the first line.\
                        """);
    }
}

package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedCheckTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("checks")
    void whatFollowsFromAPlanFileIsWhatWasWorkedOutApartFromIt(Plan plan, String id, DerivedCheck check) {
        List<BigDecimal> calculated = check.calculate(plan);

        System.out.printf(
                "%-4s %-100s apart %-26s from the file %s%n", id, check.quantity(), check.printed(), calculated);
        assertThat(calculated).usingElementComparator(BigDecimal::compareTo).isEqualTo(check.printed());
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                        "leicestershire-2008-2011",
                        "nottinghamshire-2011-2014",
                        "rutland-2012-2015",
                        "rutland-2016-2019")
                .map(PlanFiles::plan)
                .flatMap(plan -> plan.checks().stream().map(check -> Arguments.of(plan, check.id(), check)));
    }

    @Test
    void thereIsACheckForEachOfTheThirteen() {
        assertThat(new TreeSet<>(checks().map(each -> (String) each.get()[1])
                        .filter(id -> id.matches("D\\d+"))
                        .toList()))
                .isEqualTo(new TreeSet<>(
                        IntStream.rangeClosed(1, 13).mapToObj(i -> "D" + i).toList()));
    }

    @Test
    void aCheckOfSomethingThatIsNotThereIsRefused() {
        Plan plan = PlanFiles.plan("rutland-2016-2019");
        DerivedCheck check = new DerivedCheck(
                "D0",
                "nothing",
                List.of(BigDecimal.ONE),
                0,
                DerivedCheck.Calculation.DIFFERENCE,
                List.of("R16-99", "R16-05"),
                null);

        assertThatThrownBy(() -> check.calculate(plan))
                .hasMessage("plan R16 has nothing to take from 'R16-99', but a check needs it. Check the id and its"
                        + " figures in the plan file.");
    }
}

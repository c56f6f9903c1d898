package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.CheckedFigure;
import uk.jsna.quality.ExpectedWards;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateRules;
import uk.jsna.quality.Populations;
import uk.jsna.quality.QualityGate;
import uk.jsna.quality.SliceGate;

/** What must hold of every fact and finding that comes out of a file, whatever was in the file. */
final class SoundFact {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final double LARGEST = 1e15;
    private static final int LONGEST = 2_000;

    private static final SliceGate GATE = QualityGate.complete()
            .figures(new GateRules(
                    Map.of(),
                    new GateRules.Population((indicator, area, sex, year) -> Double.NaN, new Populations()),
                    ExpectedWards.of(new AreaRegisterBuilder().build(), "WD19", List.of()),
                    List.of(),
                    new GateRules.Limits(0, 1)));

    private SoundFact() {}

    static void check(Fact fact) {
        if (fact instanceof Observation figure) {
            check(figure);
        } else if (fact instanceof AreaLink link) {
            isCode(link.code());
            isName(link.name());
        } else if (fact instanceof NeighbourLink link) {
            isFilled(link.area());
            isFilled(link.neighbour());
            isName(link.name());
            assertThat(link.rank()).isBetween(1, 999);
        } else if (fact instanceof CodeAlias alias) {
            isCode(alias.gss());
            isFilled(alias.code());
            isName(alias.name());
        } else if (fact instanceof CodeRecord life) {
            isCode(life.code());
            isName(life.name());
            isDay(life.start());
            if (life.end() != null) {
                isDay(life.end());
            }
        } else if (fact instanceof CodeSuccession succession) {
            isCode(succession.code());
            isCode(succession.successor());
            isName(succession.name());
        }
    }

    private static void check(Observation figure) {
        AreaReference area = figure.area();
        isFilled(area.by() == AreaReference.By.CODE ? area.code() : area.name());
        isName(area.code());
        isName(area.name());
        isName(area.authority());
        isName(figure.group().age());
        isName(figure.group().category());
        isName(figure.group().categoryType());
        isDay(figure.period().start());
        isDay(figure.period().end());
        Observation.Amounts amounts = figure.amounts();
        isStoppedWhereBelowZero(figure);
        Stream.of(amounts.numerator(), amounts.denominator(), amounts.printed(), amounts.lower(), amounts.upper())
                .filter(Objects::nonNull)
                .forEach(number -> assertThat(number).isBetween(-LARGEST, LARGEST));
        if (amounts.decimals() != null) {
            assertThat(amounts.decimals()).isBetween(0, 12);
        }
    }

    /** A count below zero is read as it stands, and the gate stops it. */
    private static void isStoppedWhereBelowZero(Observation figure) {
        double numerator = Objects.requireNonNullElse(figure.amounts().numerator(), Double.NaN);
        double denominator = Objects.requireNonNullElse(figure.amounts().denominator(), Double.NaN);
        if (numerator < 0 || denominator < 0) {
            CheckedFigure checked = new CheckedFigure(
                    new CheckedFigure.Slice(
                            figure.indicator(),
                            new CheckedFigure.Group("Persons", "Total", "Total"),
                            figure.period().label(),
                            figure.period().end().getYear(),
                            figure.period().sortable()),
                    new CheckedFigure.OnArea(new AreaCode("E05000001"), "", null, null, "WD19"),
                    new CheckedFigure.From(Finding.Place.ofSource("any"), 0, false),
                    new CheckedFigure.Amounts(numerator, denominator, Double.NaN, -1));
            assertThat(GATE.look(List.of(checked)).breaches())
                    .anyMatch(breach -> breach.finding().check().equals("count_is_not_negative"));
        }
    }

    static void check(Finding finding) {
        assertThat(finding.message()).isNotBlank().doesNotContain("Exception");
        assertThat(finding.toString().length()).as(finding.check()).isLessThan(LONGEST);
    }

    private static void isCode(String code) {
        assertThat(AreaCode.isWellFormed(code)).as(code).isTrue();
    }

    private static void isFilled(String text) {
        assertThat(text).isNotBlank();
    }

    /** What is published must be fit for every format that it is published in. */
    private static void isName(String text) {
        assertThat(text.chars().noneMatch(Character::isISOControl))
                .as("control characters in " + text)
                .isTrue();
        assertThat(text.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                .as("format characters")
                .isTrue();
        assertThat(text.length()).as("length of a name").isLessThan(1_000);
    }

    private static void isDay(LocalDate day) {
        assertThat(day).isBetween(FIRST, LAST);
    }
}

package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a cell's own row prints besides its count and its denominator, as a test of pairs of the two. */
final class OwnRow {

    /** The counts that the printed value leaves, for one denominator. */
    record Range(double least, double most) {}

    private interface Test {
        boolean allows(double n, double d);
    }

    private final double multiplier;
    private final LimitMethod method;
    private final boolean isPartOfGroup;
    private final boolean lowIsGood;
    private final boolean highIsGood;
    private final Optional<Printed> value;
    private final List<Test> tests = new ArrayList<>();
    private final Set<Technique> techniques = EnumSet.noneOf(Technique.class);

    OwnRow(Published cell, Situation situation) {
        String indicator = cell.key().indicator();
        String polarity =
                situation.release().names().factsOf(indicator).polarity().toLowerCase(Locale.ROOT);
        this.multiplier = situation.multiplierOf(indicator) / (double) situation.scaleOf(indicator);
        this.method = situation.limitsOf(indicator);
        this.isPartOfGroup = situation.isPartOfGroup(indicator);
        this.lowIsGood = polarity.startsWith("low");
        this.highIsGood = polarity.startsWith("high");
        this.value = cell.number(Statistic.VALUE);
        value.ifPresent(any -> techniques.add(Technique.OWN_VALUE));
        addLimits(cell);
        cell.outcomes().forEach(this::addOutcome);
    }

    private void addLimits(Published cell) {
        addLimit(cell.number(Statistic.LOWER_LIMIT), (n, d) -> method.lower(n, d, LimitMethod.Z95));
        addLimit(cell.number(Statistic.UPPER_LIMIT), (n, d) -> method.upper(n, d, LimitMethod.Z95));
        addLimit(cell.number(Statistic.LOWER_LIMIT_998), (n, d) -> method.lower(n, d, LimitMethod.Z998));
        addLimit(cell.number(Statistic.UPPER_LIMIT_998), (n, d) -> method.upper(n, d, LimitMethod.Z998));
    }

    private interface Limit {
        double of(double n, double d);
    }

    private void addLimit(Optional<Printed> printed, Limit limit) {
        printed.ifPresent(number -> {
            tests.add((n, d) -> number.allows(multiplier * limit.of(n, d)));
            techniques.add(Technique.OWN_LIMITS);
        });
    }

    /** Similar: the value compared with lies between the limits. Better or worse: outside, by what is good. */
    private void addOutcome(Published.Outcome outcome) {
        String word = outcome.word().toLowerCase(Locale.ROOT);
        boolean isHigher =
                word.equals("higher") || (word.equals("worse") && lowIsGood) || (word.equals("better") && highIsGood);
        boolean isLower =
                word.equals("lower") || (word.equals("better") && lowIsGood) || (word.equals("worse") && highIsGood);
        Printed benchmark = outcome.benchmark();
        if (word.equals("similar")) {
            tests.add((n, d) -> multiplier * method.lower(n, d, outcome.deviate()) <= benchmark.highest()
                    && multiplier * method.upper(n, d, outcome.deviate()) >= benchmark.lowest());
        } else if (isHigher) {
            tests.add((n, d) -> multiplier * method.lower(n, d, outcome.deviate()) >= benchmark.lowest());
        } else if (isLower) {
            tests.add((n, d) -> multiplier * method.upper(n, d, outcome.deviate()) <= benchmark.highest());
        } else {
            return;
        }
        techniques.add(Technique.OUTCOME);
    }

    boolean saysAnything() {
        return !techniques.isEmpty();
    }

    Set<Technique> techniques() {
        return techniques;
    }

    boolean isPartOfGroup() {
        return isPartOfGroup;
    }

    Range countsOf(double d) {
        return value.map(printed -> new Range(printed.lowest() * d / multiplier, printed.highest() * d / multiplier))
                .orElse(new Range(0, Double.MAX_VALUE));
    }

    boolean allows(double n, double d) {
        return tests.stream().allMatch(test -> test.allows(n, d));
    }
}

package uk.jsna.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/**
 * Puts columns of numbers together: a value goes with the numerator and the denominator that give it, as far as the rows
 * bear that out, else with the count that is named most like it.
 */
final class FigureMatcher {

    private static final double[] FACTORS = {100, 1, 1000, 10_000, 100_000};
    private static final int REACH = 24;
    private static final int ENOUGH = 5;

    private final Profiles table;
    private final PeriodFinder periods;
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();

    FigureMatcher(Profiles table, PeriodFinder periods, List<Integer> figures) {
        this.table = table;
        this.periods = periods;
        for (int column : figures) {
            switch (role(column)) {
                case COUNT -> counts.add(column);
                case VALUE -> values.add(column);
                case LOWER, UPPER, HALF_WIDTH -> limits.add(column);
                case NONE -> {}
            }
        }
    }

    private Role role(int column) {
        return Role.of(table.wholeName(column), table.column(column).isPercentages());
    }

    List<Figure> match() {
        List<Figure> figures = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (int value : values) {
            Figure figure = proven(value);
            if (figure == null) {
                figure = new Figure().put(Figure.Part.VALUE, value).put(Figure.Part.NUMERATOR, alike(value));
            }
            addLimits(figure, value);
            used.addAll(figure.columns().values());
            figures.add(figure);
        }
        @Nullable Integer denominator = denominator();
        for (Figure figure : figures) {
            if (figure.factor() == 0 && figure.column(Figure.Part.NUMERATOR) == null && denominator != null) {
                Integer own = denominatorOf(figure.main(), denominator);
                figure.put(Figure.Part.DENOMINATOR, own);
                if (own != null) {
                    used.add(own);
                }
            }
        }
        for (int count : counts) {
            if (!used.contains(count) && (denominator == null || !isDenominator(count) || counts.size() == 1)) {
                figures.add(new Figure()
                        .put(Figure.Part.NUMERATOR, count)
                        .put(Figure.Part.DENOMINATOR, denominator == null ? null : denominatorOf(count, denominator)));
            }
        }
        return figures;
    }

    /** The numerator and the denominator that give a value in the rows. */
    private @Nullable Figure proven(int value) {
        for (int numerator : near(value)) {
            for (int denominator : near(value)) {
                if (numerator == denominator || !sameYear(value, numerator) || !sameYear(value, denominator)) {
                    continue;
                }
                double factor = factor(value, numerator, denominator);
                if (factor > 0) {
                    return new Figure()
                            .put(Figure.Part.NUMERATOR, numerator)
                            .put(Figure.Part.DENOMINATOR, denominator)
                            .put(Figure.Part.VALUE, value)
                            .by(factor);
                }
            }
        }
        return null;
    }

    private List<Integer> near(int value) {
        return counts.stream()
                .filter(count -> counts.size() <= 2 * REACH || Math.abs(count - value) <= REACH)
                .sorted(java.util.Comparator.comparingInt(count -> Math.abs(count - value)))
                .toList();
    }

    private boolean sameYear(int one, int other) {
        return Years.in(table.wholeName(one)).equals(Years.in(table.wholeName(other)))
                && periods.isSameBlock(one, other)
                && table.path(one).size() >= 1;
    }

    private double factor(int value, int numerator, int denominator) {
        for (double factor : FACTORS) {
            int agreed = 0;
            int seen = 0;
            for (SheetRow row : table.sample()) {
                double v = Texts.number(row.cell(value));
                double n = Texts.number(row.cell(numerator));
                double d = Texts.number(row.cell(denominator));
                if (Double.isNaN(v) || Double.isNaN(n) || !(d > 0) || n == 0) {
                    continue;
                }
                seen++;
                agreed += Math.abs(factor * n / d - v) <= tolerance(value, v) ? 1 : 0;
                if (seen >= 12 && agreed * 3 < seen) {
                    break;
                }
            }
            if (seen >= ENOUGH && agreed * 10 >= seen * 9) {
                return factor;
            }
        }
        return 0;
    }

    private double tolerance(int value, double v) {
        int decimals = table.column(value).decimals();
        double printed = decimals > 3 ? 0.06 : 0.51 * Math.pow(10, -decimals);
        return table.column(value).isFractions() ? 0.0006 : Math.max(printed, Math.abs(v) * 1e-4);
    }

    /**
     * The count of the same year and block whose name shares most words with a value's. Of several that share as many it is
     * the nearest before the value: a total follows its parts.
     */
    private @Nullable Integer alike(int value) {
        Integer best = null;
        double most = 0.2;
        for (int count : counts) {
            boolean beside = sameYear(value, count) && table.block(value) == table.block(count);
            if (beside || sameParent(value, count) || sameLowest(value, count)) {
                double shared = shared(value, count);
                boolean nearer = best != null && shared == most && count < value && count > best;
                if ((shared > most || nearer) && !isDenominator(count)) {
                    most = shared;
                    best = count;
                }
            }
        }
        return best;
    }

    /** Under headings of several rows, columns with the same lowest heading are about the same people. */
    private boolean sameLowest(int one, int other) {
        return table.path(one).size() > 1
                && table.path(other).size() > 1
                && table.name(one).equals(table.name(other))
                && sameYear(one, other);
    }

    private boolean sameParent(int one, int other) {
        List<String> a = table.path(one);
        List<String> b = table.path(other);
        return a.size() > 1 && b.size() > 1 && a.get(0).equals(b.get(0)) && table.block(one) == table.block(other);
    }

    private double shared(int one, int other) {
        Set<String> a = tokens(one);
        Set<String> b = tokens(other);
        long both = a.stream().filter(b::contains).count();
        return both / (double) Math.max(1, Math.min(a.size(), b.size()));
    }

    private Set<String> tokens(int column) {
        return Arrays.stream(table.wholeName(column).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 2
                        && !word.matches("number|percentage|percent|rate|the|and|who|women|age|per|group"))
                .map(word -> word.replaceAll("s$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Integer denominator() {
        return counts.stream().filter(this::isDenominator).findFirst().orElse(null);
    }

    /** Of several denominators, the one that shares most headings with a value. */
    /** The denominator named most like a column; null where that is the column itself, or of another kind of year. */
    private @Nullable Integer denominatorOf(int value, int usual) {
        int best = usual;
        for (int count : counts) {
            if (isDenominator(count) && likeness(value, count) > likeness(value, best)) {
                best = count;
            }
        }
        return best == value || isOfOtherYears(value, best) ? null : best;
    }

    /** Whether a heading names one year and the other a year that begins in one and ends in the next. */
    private boolean isOfOtherYears(int one, int other) {
        Optional<Boolean> split = Years.in(table.wholeName(one)).map(PeriodWords::isSplit);
        Optional<Boolean> others = Years.in(table.wholeName(other)).map(PeriodWords::isSplit);
        return split.isPresent() && others.isPresent() && !split.equals(others);
    }

    private long likeness(int value, int count) {
        List<String> own = List.of(table.wholeName(value).split("[^A-Za-z0-9]+"));
        List<String> other = List.of(table.wholeName(count).split("[^A-Za-z0-9]+"));
        long headings =
                table.path(count).stream().filter(table.path(value)::contains).count();
        return 20 * headings + 2 * other.stream().filter(own::contains).count() - other.size();
    }

    private boolean isDenominator(int column) {
        return table.wholeName(column)
                .toLowerCase(Locale.ROOT)
                .matches(
                        ".*(denominator|_denom\\b|cohort|laden|_pupils$|^pupils|number of (eligible |end of key stage 4 )?pupils"
                                + "|number_of_children|children_number|measured|number_in|a1a4den|^t_pupils|population).*");
    }

    /** The limits that follow a value, before the next one. */
    private void addLimits(Figure figure, int value) {
        int next = values.stream()
                .filter(other -> other > value)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        for (int limit : limits) {
            if (limit > value && limit < next) {
                Figure.Part number = Figure.Part.valueOf(role(limit).name());
                if (figure.column(number) == null) {
                    figure.put(number, limit);
                }
            }
        }
    }
}

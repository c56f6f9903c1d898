package uk.jsna.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.jsna.file.Cell;

/** What one column of a table holds: how many numbers, codes and periods, and its texts as long as they are few. */
final class ColumnProfile {

    private static final int MOST_TEXTS = 40_000;
    private static final int MOST_MARKS = 40;

    private final int index;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> marks = new LinkedHashMap<>();
    private int filled;
    private int numbers;
    private int gss;
    private int old;
    private int three;
    private int periods;
    private int percentages;
    private int fractions;
    private int decimals;
    private int formulas;
    private boolean thousands;

    ColumnProfile(int index) {
        this.index = index;
    }

    void add(Cell cell) {
        String text = cell.stripped();
        if (text.isEmpty()) {
            return;
        }
        filled++;
        formulas += cell instanceof Cell.Formula ? 1 : 0;
        gss += Texts.isGss(text) ? 1 : 0;
        old += Texts.isOldCode(text) ? 1 : 0;
        three += text.matches("\\d{3}") ? 1 : 0;
        periods += Years.isPeriod(text) ? 1 : 0;
        if (texts.size() < MOST_TEXTS) {
            texts.merge(text, 1, Integer::sum);
        }
        if (Texts.isNumber(cell)) {
            addNumber(cell, Texts.withoutMark(text));
        } else if (marks.size() < MOST_MARKS) {
            marks.merge(text, 1, Integer::sum);
        }
    }

    private void addNumber(Cell cell, String text) {
        numbers++;
        percentages +=
                (cell.result() instanceof Cell.Numeric numeric && numeric.percentage()) || text.endsWith("%") ? 1 : 0;
        double value = Texts.number(cell);
        fractions += value >= 0 && value <= 1 && text.contains(".") ? 1 : 0;
        thousands |= text.contains(",");
        int point = text.indexOf('.');
        decimals = Math.max(decimals, point < 0 ? 0 : text.replace("%", "").length() - point - 1);
    }

    int index() {
        return index;
    }

    int filled() {
        return filled;
    }

    int numbers() {
        return numbers;
    }

    int formulas() {
        return formulas;
    }

    int decimals() {
        return decimals;
    }

    boolean hasThousands() {
        return thousands;
    }

    /** The texts with how often each stands there; all of them where there are few. */
    Map<String, Integer> texts() {
        return texts;
    }

    /** The texts that are no numbers. */
    Map<String, Integer> marks() {
        return marks;
    }

    /** The texts that may stand in the place of numbers, but for those in brackets, which need no explanation. */
    List<String> shortMarks() {
        return marks.keySet().stream()
                .filter(mark -> !mark.matches("\\[\\w+]|.*\\d.*"))
                .toList();
    }

    Set<String> distinct() {
        return texts.keySet();
    }

    boolean isGss() {
        return gss > 0 && gss * 2 >= filled;
    }

    boolean isOldCodes() {
        return old > 0 && old * 2 >= filled;
    }

    boolean isThreeDigits() {
        return three > 0 && three * 10 >= filled * 9 && texts.size() > 1;
    }

    boolean isPeriods() {
        return periods > 0 && periods * 10 >= filled * 6 && texts.size() <= 80;
    }

    boolean isPercentages() {
        return numbers > 0 && percentages * 2 >= numbers;
    }

    boolean isFractions() {
        return numbers > 0 && fractions * 10 >= numbers * 8;
    }

    /** Whether the column holds figures: numbers, and else a few short marks. */
    boolean isFigures() {
        return numbers > 0
                && (numbers * 2 >= filled || marks.keySet().stream().allMatch(mark -> mark.length() <= 5))
                && marks.size() < 12
                && !isGss()
                && !isOldCodes();
    }

    /** Whether the column holds nothing but a few short marks, as one beside a figure does. */
    boolean isMarks() {
        return filled > 0
                && numbers == 0
                && marks.size() <= 4
                && marks.keySet().stream().allMatch(mark -> mark.length() <= 2);
    }

    /** Whether the column holds few words, each often. */
    boolean isGroups() {
        return filled > 0 && numbers * 10 < filled && texts.size() <= 60 && !isGss() && !isOldCodes() && !isMarks();
    }

    boolean isWords() {
        return filled > 0 && numbers * 10 < filled && !isGss();
    }
}

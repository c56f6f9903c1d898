package uk.jsna.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Movement;
import uk.jsna.plan.Verdict;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;

/** What targets and thresholds of a release say of some areas' figures. */
final class TargetWords {

    private final Map<List<String>, List<String>> verdicts = new LinkedHashMap<>();
    private final Map<String, Set<BigDecimal>> thresholds = new LinkedHashMap<>();

    private TargetWords() {}

    static TargetWords of(Release release, Set<String> areas) {
        TargetWords words = new TargetWords();
        if (release.has(TargetResults.TABLE)) {
            release.table(TargetResults.TABLE).forEach(row -> words.addResult(row, areas));
        }
        if (release.has(TargetWards.TABLE)) {
            release.table(TargetWards.TABLE).forEach(row -> {
                if (areas.contains(row.text(TargetWards.AREA_CODE))) {
                    words.add(row, ward(row));
                }
            });
        }
        return words;
    }

    /** The verdicts on a figure; null where no target is about it. */
    @Nullable
    String verdicts(PublishedRow figure) {
        List<String> found = verdicts.get(key(figure));
        return found == null ? null : String.join("; ", found);
    }

    /** How a figure stands to the thresholds of the workspace; null where there is none for its indicator. */
    @Nullable
    String hotSpot(PublishedRow figure) {
        OptionalDouble value = figure.number(IndicatorFigures.VALUE);
        Set<BigDecimal> over = thresholds.getOrDefault(figure.text(IndicatorFigures.INDICATOR), Set.of());
        if (over.isEmpty() || value.isEmpty()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (BigDecimal threshold : over) {
            Standing standing = Standing.of(value.getAsDouble(), figure.number(IndicatorFigures.LOWER_CI95), threshold);
            words.add(standing.words() + " " + threshold.toPlainString());
        }
        return String.join("; ", words);
    }

    private void addResult(PublishedRow row, Set<String> areas) {
        if (row.text(TargetResults.VERDICT).equals(Verdict.NO_TARGET_SET.words())) {
            row.number(TargetResults.THRESHOLD)
                    .ifPresent(threshold -> thresholds
                            .computeIfAbsent(row.text(TargetResults.INDICATOR), unused -> new TreeSet<>())
                            .add(new BigDecimal(Numbers.shortest(threshold))));
        } else if (areas.contains(row.text(TargetResults.AREA_CODE))) {
            add(
                    row,
                    row.text(TargetResults.TARGET) + " " + row.text(TargetResults.OPERATOR)
                            + number(row, TargetResults.THRESHOLD, " ", "") + ": " + row.text(TargetResults.VERDICT));
        }
    }

    /** Wards that were never over a cohort's threshold have nothing to meet. */
    private static String ward(PublishedRow row) {
        String movement = row.text(TargetWards.MOVEMENT);
        if (!row.isTrue(TargetWards.IN_COHORT)) {
            return movement.equals(Movement.NEWLY_OVER.words()) ? row.text(TargetWards.TARGET) + ": " + movement : "";
        }
        return row.text(TargetWards.TARGET) + ": " + movement + ", " + row.text(TargetWards.VERDICT)
                + (movement.equals(Movement.STILL_OVER.words())
                        ? number(row, TargetWards.FEWER_NEEDED, ", ", " fewer needed")
                        : "");
    }

    private void add(PublishedRow row, String text) {
        if (!text.isEmpty()) {
            verdicts.computeIfAbsent(key(row), unused -> new ArrayList<>()).add(text);
        }
    }

    /** Indicator, area and period, by which figures, results and wards meet. */
    private static List<String> key(PublishedRow row) {
        return List.of(
                row.text(IndicatorFigures.INDICATOR),
                row.text(IndicatorFigures.AREA_CODE),
                row.text(IndicatorFigures.TIME_PERIOD));
    }

    private static String number(PublishedRow row, Field field, String before, String after) {
        OptionalDouble number = row.number(field);
        return number.isEmpty() ? "" : before + Numbers.shortest(number.getAsDouble()) + after;
    }
}

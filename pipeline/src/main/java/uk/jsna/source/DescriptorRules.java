package uk.jsna.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.ValueNote;
import uk.jsna.quality.Outcome;

/** What the parts of a descriptor must fulfil beyond its schema. */
final class DescriptorRules {

    private DescriptorRules() {}

    static <T> List<T> copyOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K, V> Map<K, V> copyOf(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    static void checkNotMissing(SourceDescriptor.Yields yields, String missing) {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("has no '" + missing + "', but must have one to yield "
                    + yields.name().toLowerCase(Locale.ROOT) + ". Add it.");
        }
    }

    static void checkPeriods(SourceDescriptor.Yields yields, @Nullable PeriodPart period, List<FigurePart> figures) {
        if (yields != SourceDescriptor.Yields.OBSERVATIONS || period != null) {
            return;
        }
        for (FigurePart figure : figures) {
            if (figure.period() == null) {
                throw new IllegalArgumentException("gives no period to " + figure.indicator()
                        + ", but every figure must have one. Add 'period' to it or to the source.");
            }
        }
    }

    static void checkSums(RowsPart rows, List<FigurePart> figures) {
        for (FigurePart figure : figures) {
            boolean isCounted = figure.quantities().keySet().stream()
                    .allMatch(role -> role == FigurePart.Role.NUMERATOR || role == FigurePart.Role.DENOMINATOR);
            if (!rows.sum().isEmpty() && !isCounted) {
                throw new IllegalArgumentException("adds up rows, but " + figure.indicator()
                        + " has more than 'numerator' and 'denominator'. Keep these two: rates and limits cannot be"
                        + " added up.");
            }
        }
    }

    static void checkMarks(Map<String, String> marks) {
        marks.forEach((mark, meaning) -> {
            if (!meaning.matches("-?\\d+(\\.\\d+)?")
                    && ValueNote.ofLetter(meaning).isEmpty()) {
                throw new IllegalArgumentException("says that the mark '" + mark + "' means '" + meaning
                        + "', but must give a number or one of "
                        + Arrays.stream(ValueNote.values())
                                .map(ValueNote::letter)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
        });
    }

    static void checkFindings(Map<String, Outcome> findings) {
        List<String> known =
                Arrays.stream(SourceCheck.values()).map(SourceCheck::id).toList();
        findings.keySet().forEach(check -> {
            if (!known.contains(check)) {
                throw new IllegalArgumentException(
                        "sets an outcome for '" + check + "', but must name one of " + String.join(", ", known) + ".");
            }
        });
    }

    static void checkPattern(@Nullable String pattern) {
        if (pattern != null) {
            TextPattern.of(pattern);
        }
    }
}

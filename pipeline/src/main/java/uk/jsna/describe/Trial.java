package uk.jsna.describe;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.document.DocumentRefused;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;

/** What comes of a proposal when the file is read by it: how much, for which areas and periods, and what is refused. */
final class Trial implements FactSink {

    /** A sample that is this long says what the rest would say. */
    private static final int ENOUGH = 200_000;

    private final Set<String> areas = new TreeSet<>();
    private final TreeMap<TimePeriod, Integer> periods = new TreeMap<>();
    private final Map<String, Finding> first = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<List<Object>> met = new HashSet<>();
    private int facts;
    private int again;
    private int firstAgain;
    private boolean whole = true;

    private Trial() {}

    static Trial of(String yaml, Path file) {
        Trial trial = new Trial();
        try {
            SourceReader.of(SourceDescriptor.parse("proposed.yaml", yaml)).read(file, trial);
        } catch (Enough e) {
            trial.whole = false;
        } catch (DocumentRefused | IllegalArgumentException e) {
            trial.counts.put("descriptor", 1);
            trial.first.put("descriptor", refusal(String.valueOf(e.getMessage())));
        }
        return trial;
    }

    private static Finding refusal(String message) {
        return new Finding("descriptor", Outcome.FAIL, message, Finding.Place.ofSource("proposed"));
    }

    @Override
    public void fact(Fact fact) {
        if (fact instanceof Observation figure) {
            facts++;
            areas.add(
                    figure.area().code().isEmpty()
                            ? figure.area().name()
                            : figure.area().code());
            periods.merge(figure.period(), 1, Integer::sum);
            if (!met.add(List.of(figure.indicator(), figure.area(), figure.period(), figure.group()))) {
                firstAgain = again == 0 ? figure.origin().row() : firstAgain;
                again++;
            }
        }
        if (facts >= ENOUGH) {
            throw new Enough();
        }
    }

    @Override
    public void finding(Finding finding) {
        if (finding.outcome() != Outcome.PASS) {
            first.putIfAbsent(finding.check(), finding);
            counts.merge(finding.check(), 1, Integer::sum);
        }
    }

    /** How much is read, in a sentence. */
    String summary() {
        if (facts == 0) {
            return "Read as proposed, it gives no figure; see the doubts.";
        }
        String last = last().label();
        String span = first().label();
        return "Read as proposed: " + (whole ? "" : "more than ")
                + "%,d figures of %,d areas, ".formatted(facts, areas.size())
                + (span.equals(last) ? span : span + " to " + last) + ".";
    }

    private TimePeriod first() {
        return periods.firstKey();
    }

    private TimePeriod last() {
        return periods.lastKey();
    }

    /** One doubt for each kind of finding: its first, and how many there are. */
    Part doubts() {
        Part part = new Part();
        first.forEach((check, finding) -> {
            int count = counts.getOrDefault(check, 1);
            int sure = finding.outcome() == Outcome.FAIL ? 10 : 60;
            if (!check.equals("areas_left_out") && !check.equals("formulas_not_run")) {
                part.doubt(
                        "read",
                        sure,
                        (finding.place().row() > 0 ? "row " + finding.place().row() + ": " : "")
                                + finding.message()
                                + (count > 1 ? " (" + count + " of these)" : ""));
            }
        });
        if (again > 0) {
            part.doubt(
                    "read",
                    10,
                    "row " + firstAgain + ": the row gives a figure that its area, period and group have already ("
                            + again
                            + " of these); a column that tells such rows apart must be under 'groups', 'when' or"
                            + " 'where', or the rows are parts of one figure, to be added up under 'rows'");
        }
        int most = periods.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> thin = periods.entrySet().stream()
                .filter(period -> period.getValue() * 5L < most)
                .map(period -> period.getKey().label())
                .toList();
        if (!thin.isEmpty() && thin.size() * 2 <= periods.size() && whole) {
            part.doubt(
                    "read",
                    50,
                    "of " + String.join(", ", thin) + " there are few figures; look whether their columns or sheets are"
                            + " laid out in another way, and describe these by themselves");
        }
        return part;
    }

    /** Says that enough has been read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}

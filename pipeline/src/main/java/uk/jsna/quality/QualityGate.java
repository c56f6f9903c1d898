package uk.jsna.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.Placer;

/**
 * Every check that publishers' data pass before a figure is made of them. The checks stand side by side; each can be left
 * out by name, and then what it alone finds is not found.
 */
public final class QualityGate {

    private final Set<String> leftOut;

    private QualityGate(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** All checks. */
    public static QualityGate complete() {
        return new QualityGate(Set.of());
    }

    /** The same without one check. */
    public QualityGate without(String check) {
        TreeSet<String> more = new TreeSet<>(leftOut);
        more.add(check);
        return new QualityGate(Set.copyOf(more));
    }

    /** The names of the checks. */
    public static List<String> checks() {
        return Stream.of(
                        Stream.of(AreaIsKnown.CHECK, CodeExistsInItsVintage.CHECK, CodeAgreesWithName.CHECK),
                        SliceGate.checks().stream(),
                        Stream.of(PeriodIsTheOneAskedFor.CHECK, EditionIsFresh.CHECK))
                .flatMap(names -> names)
                .toList();
    }

    /** What the checks on the areas that files name find; the history tells what became of codes that are not known. */
    public GateReport areas(Placer placer, CodeHistory history, List<AreaMention> mentions) {
        GateReport report = new GateReport();
        Stream.of(new AreaIsKnown(placer, history), new CodeExistsInItsVintage(placer), new CodeAgreesWithName(placer))
                .filter(check -> !leftOut.contains(check.id()))
                .forEach(check -> check.look(mentions, report));
        return report;
    }

    /** The checks on figures, which look at one slice after the other. */
    public SliceGate figures(GateRules rules) {
        return new SliceGate(rules, leftOut);
    }

    /** What the checks on the run as a whole find, once all figures were looked at; they are added to the report. */
    public GateReport run(RunQuestions questions, GateReport figures) {
        if (!leftOut.contains(PeriodIsTheOneAskedFor.CHECK)) {
            PeriodIsTheOneAskedFor.look(questions.asked(), figures.held(), figures);
        }
        if (!leftOut.contains(EditionIsFresh.CHECK)) {
            EditionIsFresh.look(questions.editions(), questions.asOf(), figures);
        }
        if (!leftOut.contains(SourcesAgree.CHECK)) {
            SourcesAgree.lookForStrangers(questions.agreements(), figures);
        }
        return figures;
    }
}

package uk.jsna.quality;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be told of a finding in a council's own file: the text of a cell may be a count that slipped a column, or a
 * count with a mark that nobody explained.
 */
public final class UnpublishedCells {

    private static final Set<String> QUOTES_A_CELL =
            Set.of("marks_known", "groups_known", "period_understood", "area_code_well_formed");

    private static final Pattern CELL = Pattern.compile(" is '.*?', but", Pattern.DOTALL);

    private UnpublishedCells() {}

    /** The finding without the text of the cell; with it for the secure store. */
    public static Breach withheld(Finding finding) {
        if (!QUOTES_A_CELL.contains(finding.check())) {
            return Breach.open(finding);
        }
        String told = CELL.matcher(finding.message()).replaceAll(Matcher.quoteReplacement(" is withheld, but"));
        return new Breach(new Finding(finding.check(), finding.outcome(), told, finding.place()), finding.message());
    }
}

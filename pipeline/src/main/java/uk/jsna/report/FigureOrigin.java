package uk.jsna.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;

/** Where a published figure and its population were read, as far as that is public. */
final class FigureOrigin {

    private final Release release;
    private final PublishedRow figure;

    FigureOrigin(Release release, PublishedRow figure) {
        this.release = release;
        this.figure = figure;
    }

    /** What the figure was read from or made of. */
    String kind() {
        if (figure.text(IndicatorFigures.VALUE_KIND).equals("summed")) {
            return "The parts";
        }
        return isPublic() ? "The publisher's cell" : "The council's own count";
    }

    /** Where that stands; of the council's own counts only that they are not public. */
    String words() {
        String source = source().map(each -> each.publisher() + ", " + each.title())
                .orElse(figure.text(IndicatorFigures.SOURCE));
        if (figure.text(IndicatorFigures.VALUE_KIND).equals("summed")) {
            return "summed from the smaller areas within it; " + source;
        }
        return isPublic() ? place(figure) + "; " + source : source + "; its file is not public";
    }

    /** The denominator, and its own row where it was joined from the counts that the release holds. */
    Optional<String> population() {
        OptionalDouble denominator = figure.number(IndicatorFigures.DENOMINATOR);
        if (denominator.isEmpty()) {
            return Optional.empty();
        }
        String kind = figure.text(IndicatorFigures.DENOMINATOR_KIND);
        String words = Numbers.shortest(denominator.getAsDouble()) + ", " + kind;
        Optional<PublishedRow> joined = kind.equals("joined") ? joined(denominator.getAsDouble()) : Optional.empty();
        return Optional.of(joined.map(row -> place(row) + ": " + words + " as " + row.text(IndicatorFigures.INDICATOR)
                        + ", " + row.text(IndicatorFigures.TIME_PERIOD))
                .orElse(words));
    }

    /** Under whose control the figure was published. */
    String disclosure() {
        return source().map(each -> each.disclosure().equals("public")
                        ? "public already, under its publisher's own control"
                        : "the council's own count, shown under the rules of this release")
                .orElse("not known");
    }

    private boolean isPublic() {
        return !figure.text(IndicatorFigures.SOURCE_FILE).isEmpty();
    }

    private static String place(PublishedRow row) {
        String sheet = row.text(IndicatorFigures.SOURCE_SHEET);
        return "`" + row.text(IndicatorFigures.SOURCE_FILE) + "`" + (sheet.isEmpty() ? "" : ", sheet `" + sheet + "`")
                + ", row " + row.text(IndicatorFigures.SOURCE_ROW);
    }

    private Optional<PublishedRow> joined(double denominator) {
        String counted = release
                .table(Indicators.TABLE)
                .rows(row -> row.text(Indicators.INDICATOR).equals(figure.text(IndicatorFigures.INDICATOR)))
                .stream()
                .map(row -> row.text(Indicators.DENOMINATOR_INDICATOR))
                .findFirst()
                .orElse("");
        List<PublishedRow> counts = release.table(IndicatorFigures.TABLE)
                .rows(row -> row.text(IndicatorFigures.INDICATOR).equals(counted)
                        && row.text(IndicatorFigures.AREA_CODE).equals(figure.text(IndicatorFigures.AREA_CODE))
                        && row.text(IndicatorFigures.SEX).equals(figure.text(IndicatorFigures.SEX))
                        && row.number(IndicatorFigures.VALUE).equals(OptionalDouble.of(denominator)));
        return counts.stream().findFirst();
    }

    private Optional<SourceWords> source() {
        return SourceWords.all(release).stream()
                .filter(each -> each.id().equals(figure.text(IndicatorFigures.SOURCE)))
                .findFirst();
    }
}

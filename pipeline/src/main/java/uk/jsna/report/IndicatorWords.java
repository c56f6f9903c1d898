package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.Indicators;

/**
 * What a page needs to know of an indicator.
 *
 * @param id indicator id
 * @param name the words a page prints
 * @param unit unit of its values
 * @param multiplier what the quotient of numerator and denominator is multiplied by
 * @param decimals decimals printed
 */
record IndicatorWords(String id, String name, String unit, double multiplier, int decimals) {

    static List<IndicatorWords> all(Release release) {
        List<IndicatorWords> all = new ArrayList<>();
        release.table(Indicators.TABLE)
                .forEach(
                        List.of(
                                Indicators.INDICATOR,
                                Indicators.NAME,
                                Indicators.UNIT,
                                Indicators.MULTIPLIER,
                                Indicators.DECIMALS),
                        row -> all.add(new IndicatorWords(
                                row.text(Indicators.INDICATOR),
                                row.text(Indicators.NAME),
                                row.text(Indicators.UNIT),
                                row.number(Indicators.MULTIPLIER).orElseThrow(),
                                (int) row.number(Indicators.DECIMALS).orElseThrow())));
        return all;
    }

    /** The indicator with an id; throws with what there is where there is none. */
    static IndicatorWords of(Release release, String id) {
        List<IndicatorWords> all = all(release);
        return all.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of(
                        "indicator",
                        id,
                        all.stream()
                                .map(indicator -> new Choice(indicator.id(), indicator.name()))
                                .toList()));
    }

    /** The unit as it follows a number: {@code %} close to it, words with a space. */
    String withUnit(String number) {
        return unit.startsWith("%") ? number + unit : number + " " + unit;
    }
}

package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.table.Indicators;

/** The definition of an indicator as a release holds it. */
final class PublishedIndicator {

    private PublishedIndicator() {}

    /** The indicator with an id; throws with what there is where there is none. */
    static Indicator of(Release release, String id) {
        IndicatorWords words = IndicatorWords.of(release, id);
        List<Indicator> found = new ArrayList<>();
        release.table(Indicators.TABLE).forEach(row -> {
            if (row.text(Indicators.INDICATOR).equals(words.id())) {
                found.add(new Indicator(
                        words.id(),
                        words.name(),
                        row.text(Indicators.DEFINITION),
                        row.text(Indicators.DOMAIN),
                        ValueType.valueOf(constant(row.text(Indicators.VALUE_TYPE))),
                        words.unit(),
                        words.multiplier(),
                        Polarity.valueOf(constant(row.text(Indicators.POLARITY))),
                        PeriodType.valueOf(constant(row.text(Indicators.PERIOD_TYPE))),
                        words.decimals(),
                        null,
                        null,
                        new Indicator.Population(row.text(Indicators.POPULATION), null),
                        List.of()));
            }
        });
        return found.get(0);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}

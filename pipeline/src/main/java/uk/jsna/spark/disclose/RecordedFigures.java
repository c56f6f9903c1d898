package uk.jsna.spark.disclose;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.disclosure.CellCount;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.CountedFigure;
import uk.jsna.disclosure.Custody;
import uk.jsna.disclosure.FigureDecision;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.series.DenominatorKind;
import uk.jsna.spark.Cells;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;

/** Rows of {@link DisclosureRecords} in the words of disclosure control, and back. */
final class RecordedFigures {

    static final String FIGURE = "figure";
    static final String ALTERNATIVE = "alternative";
    static final String LADDER = "ladder";
    static final String UNPROTECTED = "unprotected";
    static final String INCIDENT = "incident";

    private RecordedFigures() {}

    /** The record of a calculated figure, not decided yet. */
    static Cells ofCalculated(Cells figure) {
        return empty("", FIGURE)
                .copy(figure)
                .set(DisclosureRecords.TIME_PERIOD, figure.text(CalculatedFigures.TIME_PERIOD));
    }

    /** A record with nothing in it. */
    static Cells empty(String block, String record) {
        Cells empty = Cells.of(DisclosureRecords.TABLE);
        List.of(
                        DisclosureRecords.RELEASE,
                        DisclosureRecords.INDICATOR,
                        DisclosureRecords.AREA_CODE,
                        DisclosureRecords.SEX,
                        DisclosureRecords.CATEGORY_TYPE,
                        DisclosureRecords.CATEGORY,
                        DisclosureRecords.TIME_PERIOD,
                        DisclosureRecords.DETAIL)
                .forEach(field -> empty.set(field, ""));
        return empty.set(DisclosureRecords.BLOCK, block)
                .set(DisclosureRecords.RECORD, record)
                .set(DisclosureRecords.NUMBER, 0)
                .set(DisclosureRecords.COUNCIL_HELD, false)
                .set(DisclosureRecords.HIDES_DENOMINATOR, false);
    }

    static CellKey key(Cells record) {
        return new CellKey(
                record.text(DisclosureRecords.INDICATOR),
                record.text(DisclosureRecords.AREA_CODE),
                record.text(DisclosureRecords.TIME_PERIOD),
                record.text(DisclosureRecords.SEX),
                record.text(DisclosureRecords.CATEGORY_TYPE) + ": " + record.text(DisclosureRecords.CATEGORY));
    }

    /** Writes what a count is a count of. */
    static Cells write(Cells record, CellKey key) {
        int colon = key.category().indexOf(": ");
        return record.set(DisclosureRecords.INDICATOR, key.indicator())
                .set(DisclosureRecords.AREA_CODE, key.areaCode())
                .set(DisclosureRecords.TIME_PERIOD, key.period())
                .set(DisclosureRecords.SEX, key.sex())
                .set(DisclosureRecords.CATEGORY_TYPE, key.category().substring(0, Math.max(colon, 0)))
                .set(
                        DisclosureRecords.CATEGORY,
                        colon < 0 ? key.category() : key.category().substring(colon + 2));
    }

    static CountedFigure figure(Cells record) {
        List<String> within = Stream.of(
                        DisclosureRecords.DISTRICT_CODE,
                        DisclosureRecords.COUNTY_CODE,
                        DisclosureRecords.REGION_CODE,
                        DisclosureRecords.COUNTRY_CODE)
                .map(record::textOrNull)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        AreaType type = new AreaCode(record.text(DisclosureRecords.AREA_CODE)).type();
        boolean isJoined = DenominatorKind.JOINED.words().equals(record.textOrNull(DisclosureRecords.DENOMINATOR_KIND));
        return new CountedFigure(key(record), new CountedFigure.Place(type, within), count(record), isJoined);
    }

    static CellCount count(Cells record) {
        Double numerator = record.numberOrNull(DisclosureRecords.NUMERATOR);
        Double denominator = record.numberOrNull(DisclosureRecords.DENOMINATOR);
        if (numerator == null) {
            return CellCount.withheldBySource();
        }
        OptionalLong among = denominator == null ? OptionalLong.empty() : OptionalLong.of(Math.round(denominator));
        boolean held = record.flag(DisclosureRecords.COUNCIL_HELD);
        return new CellCount.Known(Math.round(numerator), among, held ? Custody.COUNCIL_HELD : Custody.ALREADY_PUBLIC);
    }

    static FigureDecision decision(Cells record) {
        @Nullable String word = record.textOrNull(DisclosureRecords.DECISION);
        return new FigureDecision(
                key(record),
                word == null ? FigureDecision.Kind.SHOWN : FigureDecision.Kind.ofWord(word),
                record.flag(DisclosureRecords.HIDES_DENOMINATOR));
    }
}

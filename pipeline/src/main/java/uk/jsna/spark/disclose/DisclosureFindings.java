package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;

/** What disclosure control found, without any count: what cannot be protected stops the release. */
public final class DisclosureFindings {

    private static final double WHOLE = 100;

    private DisclosureFindings() {}

    /** The findings of a release's records. */
    public static List<Finding> of(Dataset<Row> records) {
        List<Finding> findings = new ArrayList<>(unprotected(records));
        records.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.INCIDENT))
                .collectAsList()
                .forEach(row -> findings.add(incident(Cells.of(DisclosureRecords.TABLE, row))));
        return findings;
    }

    private static List<Finding> unprotected(Dataset<Row> records) {
        Map<String, Set<String>> periods = new TreeMap<>();
        records.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.UNPROTECTED))
                .collectAsList()
                .forEach(row -> {
                    Cells record = Cells.of(DisclosureRecords.TABLE, row);
                    String name = record.text(DisclosureRecords.INDICATOR);
                    int space = name.indexOf(' ');
                    periods.computeIfAbsent(space < 0 ? name : name.substring(0, space), unused -> new TreeSet<>())
                            .add(record.text(DisclosureRecords.TIME_PERIOD));
                });
        List<Finding> findings = new ArrayList<>();
        periods.forEach((indicator, which) -> findings.add(Finding.fail(
                "figures_protected",
                Finding.Place.ofSource(""),
                indicator + ": figures of " + String.join(", ", which) + " follow from what others have published,"
                        + " whatever this release withholds, but must not. Leave these figures out, or out of a smaller"
                        + " part of the area; the secure store names them.")));
        return findings;
    }

    private static Finding incident(Cells record) {
        return Finding.fail(
                "incident_signed",
                Finding.Place.ofArea("", record.text(DisclosureRecords.AREA_CODE)),
                record.text(DisclosureRecords.INDICATOR) + " " + record.text(DisclosureRecords.TIME_PERIOD) + " "
                        + record.text(DisclosureRecords.SEX) + ": the rule now withholds the figure, but release "
                        + record.text(DisclosureRecords.DETAIL) + " showed it, and everyone can know it. A person must"
                        + " sign the incident's file in the secure store before anything is published.");
    }

    /**
     * A failure for each indicator whose denominators come from counts that the council holds: they would be published
     * beside it.
     *
     * @param denominators the indicator that gives the denominators of another, by the other
     */
    public static List<Finding> denominators(Dataset<Row> calculated, Map<String, String> denominators) {
        Set<String> held = new TreeSet<>();
        calculated
                .filter(col(CalculatedFigures.COUNCIL_HELD))
                .select(col(CalculatedFigures.INDICATOR))
                .distinct()
                .collectAsList()
                .forEach(row -> held.add(row.getString(0)));
        List<Finding> findings = new ArrayList<>();
        denominators.forEach((indicator, denominator) -> {
            if (held.contains(denominator)) {
                findings.add(Finding.fail(
                        "denominators_public",
                        Finding.Place.ofSource(""),
                        indicator + ": its denominators are joined from " + denominator + ", which the council counts,"
                                + " but must come from a public source. Give the denominator in the source of the"
                                + " count."));
            }
        });
        return findings;
    }

    /**
     * A failure for each indicator with counts of the council that were divided between areas of other boundaries: the
     * parts of one count give each other away to whoever knows the children by which it was divided, which are public.
     */
    public static List<Finding> divided(Dataset<Row> calculated) {
        Map<String, Set<String>> periods = new TreeMap<>();
        calculated
                .filter(col(CalculatedFigures.COUNCIL_HELD)
                        .and(col(CalculatedFigures.FIT_PERCENTAGE).lt(WHOLE)))
                .select(col(CalculatedFigures.INDICATOR), col(CalculatedFigures.TIME_PERIOD))
                .distinct()
                .collectAsList()
                .forEach(row -> periods.computeIfAbsent(row.getString(0), unused -> new TreeSet<>())
                        .add(row.getString(1)));
        List<Finding> findings = new ArrayList<>();
        periods.forEach((indicator, which) -> findings.add(Finding.fail(
                "counts_not_divided",
                Finding.Place.ofSource(""),
                indicator + ": the council's counts of " + String.join(", ", which) + " were divided between areas of"
                        + " other boundaries, but must be whole, for the parts of a count give each other away. Count"
                        + " them on the boundaries of the release.")));
        return findings;
    }

    /** A failure for wards of two vintages in one period: they overlap, and what follows from both cannot be told. */
    public static List<Finding> vintages(Dataset<Row> records) {
        Map<String, Set<String>> vintages = new TreeMap<>();
        records.filter(col(DisclosureRecords.RECORD)
                        .equalTo(RecordedFigures.FIGURE)
                        .and(col(DisclosureRecords.COUNCIL_HELD))
                        .and(col(DisclosureRecords.AREA_TYPE).equalTo(AreaType.WARD.name()))
                        .and(col(DisclosureRecords.BOUNDARY_VINTAGE).isNotNull()))
                .select(
                        col(DisclosureRecords.INDICATOR),
                        col(DisclosureRecords.TIME_PERIOD),
                        col(DisclosureRecords.BOUNDARY_VINTAGE))
                .distinct()
                .collectAsList()
                .forEach(row -> vintages.computeIfAbsent(
                                row.getString(0) + " " + row.getString(1), unused -> new TreeSet<>())
                        .add(row.getString(2)));
        List<Finding> findings = new ArrayList<>();
        vintages.forEach((point, which) -> {
            if (which.size() > 1) {
                findings.add(Finding.fail(
                        "one_vintage_a_period",
                        Finding.Place.ofSource(""),
                        point + ": wards are cut by " + String.join(" and ", which) + ", here or in an earlier release,"
                                + " but must be cut by one vintage, for counts of overlapping wards give each other"
                                + " away. Publish the period in one vintage."));
            }
        });
        return findings;
    }
}

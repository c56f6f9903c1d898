package uk.jsna.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The layout of the Department for Work and Pensions' <i>Children in low income families: local area statistics</i>,
 * financial years ending 2015 to 2021: an OpenDocument workbook of nine sheets, relative and absolute low income by
 * local authority, constituency and ward. The header stands on row 10 of the local authority sheets, 11 of the ward
 * sheets, and 14 and 13 of the constituency sheets.
 */
final class LowIncomeWorkbook {

    /** Counts below this are printed as nil or negligible. */
    private static final int SMALLEST_PRINTED = 5;

    private final InventedCountry country;
    private final int lastYear;
    private final List<Change> changes;

    LowIncomeWorkbook(InventedCountry country) {
        this(country, LowIncome.LAST_YEAR);
    }

    /** The edition that ends with the given year: a year earlier and it is last year's file. */
    LowIncomeWorkbook(InventedCountry country, int lastYear) {
        this(country, lastYear, List.of());
    }

    /** An edition in which some wards' counts differ from those of the first. */
    LowIncomeWorkbook(InventedCountry country, int lastYear, List<Change> changes) {
        this.country = country;
        this.lastYear = lastYear;
        this.changes = changes;
    }

    /**
     * A ward's count of one year that differs from the first edition's.
     *
     * @param more how many more children
     * @param percentageToo whether the percentage follows, as in a revision, or stays, as in a slip
     */
    record Change(String ward, int year, int more, boolean percentageToo) {}

    List<OdsSheet> sheets() {
        List<OdsSheet> sheets = new ArrayList<>(LowIncomeNotes.sheets(lastYear));
        LowIncome relative = new LowIncome("Relative");
        LowIncome absolute = new LowIncome("Absolute");
        sheets.add(authorities("1_Relative_Local_Authority", relative));
        sheets.add(authorities("2_Absolute_Local_Authority", absolute));
        sheets.add(constituencies("3_Relative_ParlC", relative).blankRows(4));
        sheets.add(constituencies("4_Absolute_ParlC", absolute));
        sheets.add(wards("5_Relative_Ward", relative).blankRows(9).blankRows(4));
        sheets.add(wards("6_Absolute_Ward", absolute).blankRows(6));
        return sheets;
    }

    private OdsSheet authorities(String name, LowIncome measure) {
        OdsSheet sheet = LowIncomeNotes.preamble(name, measure.measure(), lastYear, "Local Authority");
        sheet.row(header("Local Authority [note 2]")).row(unitedKingdom(measure));
        for (District district : country.districts()) {
            sheet.row(figures(new Area(district.code(), district.name()), measure, country.wardsOf(district)));
        }
        OutsideEngland.WARDS.stream()
                .map(OutsideEngland::authority)
                .distinct()
                .forEach(area -> sheet.row(invented(area, measure, 5_000)));
        return sheet;
    }

    private OdsSheet constituencies(String name, LowIncome measure) {
        OdsSheet sheet = LowIncomeNotes.preamble(name, measure.measure(), lastYear, "Parliamentary Constituency");
        sheet.row(header("Westminster Parliamentary Constituency [note 2]")).row(unitedKingdom(measure));
        int number = 0;
        for (District district : country.upperTier()) {
            number++;
            Area area = new Area("E1499%04d".formatted(number), district.upperName());
            sheet.row(figures(area, measure, country.wardsOfUpperTier(district.upperCode())));
        }
        return sheet;
    }

    private OdsSheet wards(String name, LowIncome measure) {
        OdsSheet sheet = LowIncomeNotes.preamble(name, measure.measure(), lastYear, "Ward");
        sheet.row(header("Ward [note 2]")).row(unitedKingdom(measure));
        for (Ward ward : country.wards()) {
            sheet.row(row(
                    new Area(ward.code(), ward.name()),
                    new Counts(
                            year -> measure.count(ward, year) + more(measure, ward, year, true),
                            year -> measure.count(ward, year) + more(measure, ward, year, false)),
                    year -> LowIncome.denominator(ward, year)));
        }
        OutsideEngland.WARDS.forEach(row -> sheet.row(invented(row.ward(), measure, 500)));
        return sheet;
    }

    private List<OdsCell> header(String areaHeading) {
        List<OdsCell> cells = new ArrayList<>(List.of(OdsCell.text(areaHeading), OdsCell.text("Area Code")));
        years().forEach(year -> cells.add(countHeading(year)));
        years().forEach(year -> cells.add(percentageHeading(year)));
        return cells;
    }

    private OdsCell countHeading(int year) {
        String first = "Number of children ";
        if (year == lastYear) {
            return OdsCell.text(first, "FYE " + year + " ", "[p]");
        }
        return OdsCell.text(first, "FYE " + year + (year < lastYear - 2 ? "" : " "));
    }

    private OdsCell percentageHeading(int year) {
        String first = "Percentage of children" + (year == LowIncome.FIRST_YEAR ? "" : " ");
        String note = year == lastYear ? "[p] [note 3]" : "[note 3]";
        return OdsCell.text(first, "FYE " + year + " ", "(%)", note);
    }

    private List<OdsCell> unitedKingdom(LowIncome measure) {
        return row(
                new Area("K02000001", "United Kingdom [note 4]"),
                year -> measure.total("UK", country.wards(), year) * 31,
                year -> LowIncome.denominator(country.wards(), year) * 31);
    }

    private List<OdsCell> figures(Area area, LowIncome measure, List<Ward> wards) {
        return row(area, year -> measure.total(area.code(), wards, year), year -> LowIncome.denominator(wards, year));
    }

    /** A row of an area outside England, which the pipeline leaves out; Northern Ireland's wards have no percentage. */
    private List<OdsCell> invented(Area area, LowIncome measure, int children) {
        return row(
                area,
                year -> Draw.whole(children / 8, children / 4, measure.measure(), area.code(), year),
                year -> area.code().startsWith("N08") ? 0 : children);
    }

    private int more(LowIncome measure, Ward ward, int year, boolean count) {
        return changes.stream()
                .filter(change -> measure.measure().equals("Relative")
                        && change.ward().equals(ward.code())
                        && change.year() == year
                        && (count || change.percentageToo()))
                .mapToInt(Change::more)
                .sum();
    }

    private List<OdsCell> row(Area area, ByYear count, ByYear denominator) {
        return row(area, new Counts(count, count), denominator);
    }

    private List<OdsCell> row(Area area, Counts counts, ByYear denominator) {
        List<OdsCell> cells = new ArrayList<>(List.of(OdsCell.text(area.name()), OdsCell.text(area.code())));
        years().forEach(year -> {
            int count = counts.printed().of(year);
            cells.add(low(count) ? OdsCell.text("[low]") : OdsCell.count(count));
        });
        years().forEach(year -> cells.add(percentage(counts.underPercentage().of(year), denominator.of(year))));
        return cells;
    }

    /** The counts of an area as printed, and those that its percentages are worked out from. */
    private record Counts(ByYear printed, ByYear underPercentage) {}

    private static OdsCell percentage(int count, int denominator) {
        if (denominator == 0) {
            return OdsCell.text("[x]");
        }
        return low(count) ? OdsCell.text("[low]") : OdsCell.percentage(LowIncome.permille(count, denominator));
    }

    private static boolean low(int count) {
        return count < SMALLEST_PRINTED;
    }

    private List<Integer> years() {
        return IntStream.rangeClosed(LowIncome.FIRST_YEAR, lastYear).boxed().toList();
    }

    private interface ByYear {
        int of(int year);
    }
}

package uk.jsna.samples;

import java.util.List;

/** The words around the figures of the low-income workbook: its cover, contents and notes, and each sheet's preamble. */
final class LowIncomeNotes {

    private static final String SYNTHETIC =
            "Synthetic sample: every area and every figure in this workbook is invented.";
    private static final String NOTES = "Some cells refer to notes which can be found in the Notes worksheet.";

    private LowIncomeNotes() {}

    static List<OdsSheet> sheets(int lastYear) {
        return List.of(cover(lastYear), contents(lastYear), notes());
    }

    /** The lines above the header: eight for authorities, ten for wards, thirteen and twelve for constituencies. */
    static OdsSheet preamble(String sheetName, String measure, int lastYear, String areas) {
        boolean constituencies = areas.startsWith("Parl");
        OdsSheet sheet = new OdsSheet(sheetName);
        sheet.texts(title(sheetName, measure, lastYear, constituencies ? "Westminster " + areas : areas));
        if (constituencies) {
            sheet.texts("United Kingdom");
        }
        sheet.texts(
                "Back to Contents",
                "This worksheet contains one table. " + NOTES,
                "Some shorthand is used in this table, [p] = provisional"
                        + (areas.equals("Ward") ? ", [x] = not available, [low] = nil or negligible" : "")
                        + ". For more information please see note 1.",
                "This table shows children aged 0 to 15 years old. " + SYNTHETIC,
                "FYE = Financial Years Ending.",
                "Source: ",
                "DWP Stat-Xplore, Children in Low Income Families (" + measure + "), " + areas + " by Age");
        return sources(sheet, sheetName, areas);
    }

    private static OdsSheet sources(OdsSheet sheet, String sheetName, String areas) {
        return switch (areas) {
            case "Local Authority" -> sheet.texts("ONS Nomis, Population Estimates, Local Authority by Age");
            case "Ward" ->
                sheet.texts(
                        "ONS, Population Estimates (England and Wales), Ward by Age",
                        "National Records of Scotland, Population Estimates, Ward by Age");
            default -> {
                sheet.texts(
                        "ONS Nomis, Population Estimates (England and Wales), Parliamentary Constituency by Age",
                        "National Records of Scotland, Population Estimates, Parliamentary Constituency by Age",
                        "Northern Ireland Statistics and Research Agency, Population Estimates, Constituency by Age");
                yield sheetName.startsWith("3") ? sheet.blankRows(1) : sheet;
            }
        };
    }

    private static String title(String sheetName, String measure, int lastYear, String areas) {
        return "Table " + sheetName.charAt(0) + ": Number and Percentage of Children (aged under 16) living in "
                + measure
                + " low income families, " + areas + ", FYE 2015 to " + lastYear
                + (areas.startsWith("West") ? "," : ", United Kingdom");
    }

    private static OdsSheet cover(int lastYear) {
        return new OdsSheet("Cover_sheet")
                .texts(
                        "Children in Low Income Families: local area statistics, United Kingdom, financial years ending"
                                + " (FYE) 2015 to " + lastYear,
                        SYNTHETIC,
                        "Organisation: the layout is the Department for Work and Pensions'",
                        "Published: never",
                        "Coverage: an invented country")
                .blankRows(3);
    }

    private static OdsSheet contents(int lastYear) {
        OdsSheet sheet = new OdsSheet("Table_of_contents")
                .texts("Table of contents")
                .row(OdsCell.text("To access data tables, select the table headings or tabs.", "Return with \"Back\"."))
                .row(OdsCell.text("Worksheet Number"), OdsCell.text("Worksheet title"));
        String[] areas = {"Local Authority", "Westminster Parliamentary Constituency", "Ward"};
        for (int number = 1; number <= 6; number++) {
            String measure = number % 2 == 1 ? "Relative" : "Absolute";
            String title = title(number + "_", measure, lastYear, areas[(number - 1) / 2]);
            sheet.row(OdsCell.count(number), OdsCell.text(title));
        }
        return sheet;
    }

    private static OdsSheet notes() {
        return new OdsSheet("Notes")
                .texts("Notes", "Back to Contents")
                .row(OdsCell.text("Note number"), OdsCell.text("Note text"))
                .row(
                        OdsCell.count(1),
                        OdsCell.text("Figures for the latest year are marked as provisional.", "", SYNTHETIC))
                .row(OdsCell.count(2), OdsCell.text("Electoral wards reflect invented boundaries as at December 2019."))
                .row(OdsCell.count(3), OdsCell.text("Percentages are of the mid-year population aged 0 to 15."))
                .row(OdsCell.count(4), OdsCell.text("UK totals are formed separately and do not add up."))
                .blankRows(2)
                .blankRows(13);
    }
}

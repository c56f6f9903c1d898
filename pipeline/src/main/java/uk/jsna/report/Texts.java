package uk.jsna.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.jsna.table.Field;

/** Texts made fit for where they go. */
final class Texts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Texts() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String withoutFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A date as a page prints it, such as 1 November 2026. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The text with a capital at its start. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A column's name in words. */
    static String heading(Field field) {
        return switch (field.name()) {
            case "lower_ci95" -> "Lower 95% limit";
            case "upper_ci95" -> "Upper 95% limit";
            case "share_of_children_in_wards_over" -> "Counted children in wards over (%)";
            default -> sentence(field.name().replace('_', ' '));
        };
    }

    /** A width that suits a column with this heading. */
    static double centimetres(String heading) {
        return switch (heading) {
            case "Message", "Wording", "Attribution", "Title" -> 12;
            case "Indicator", "Check", "Publisher", "File" -> 7;
            case "Area", "Ward", "District", "Area name", "Certainty", "Licence", "Disclosure control" -> 5;
            default -> 3;
        };
    }
}

package uk.jsna.source;

import java.util.Map;
import java.util.regex.Pattern;

/** The forms of area codes, by the name of their scheme. */
final class CodeScheme {

    private static final Map<String, Pattern> FORMS = Map.of(
            "dfe_la", Pattern.compile("\\d{3}"),
            "ons_old", Pattern.compile("\\d{2}([A-Z]{2}([A-Z]{2})?)?|\\d?[A-Z]"));

    private CodeScheme() {}

    /** Whether a text has the form of a scheme's codes; any text has that of a scheme that is not known here. */
    static boolean isWellFormed(String scheme, String code) {
        if (scheme.equals("gss")) {
            return isGss(code);
        }
        Pattern form = FORMS.get(scheme);
        return form == null || form.matcher(code).matches();
    }

    private static boolean isGss(String code) {
        boolean wellFormed = code.length() == 9 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z';
        for (int i = 1; wellFormed && i < 9; i++) {
            wellFormed = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        return wellFormed;
    }

    private static String advice(String scheme, String code) {
        if (scheme.equals("gss") && code.matches("\\d{2}[A-Z]{2}([A-Z]{2})?")) {
            return "This is a code from before 2011: where it tells the area of figures, say 'scheme: ons_old', and give a"
                    + " source that yields aliases, such as sfr_lad_codes.";
        }
        if (scheme.equals("gss") && code.matches("[23489]\\d{2}")) {
            return "This may be a number of the Department for Education: say 'scheme: dfe_la', and give a source that"
                    + " yields aliases, such as nccis_la_codes; or name the column of GSS codes.";
        }
        return "Check the column, or say where the table ends.";
    }

    /** What is wrong with a code that is not well formed. */
    static String complaint(String scheme, String code) {
        String must = switch (scheme) {
            case "gss" -> "a letter and eight digits such as E05011940";
            case "dfe_la" -> "three digits such as 857";
            case "ons_old" -> "an old code such as 45UBFQ";
            default -> "a code of the scheme " + scheme;
        };
        return "area code is '" + Excerpt.of(code) + "', but must be " + must + ". " + advice(scheme, code);
    }
}

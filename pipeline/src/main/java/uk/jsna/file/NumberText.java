package uk.jsna.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers of Excel workbooks as their formats show them. */
final class NumberText {

    /** Excel keeps fifteen digits; what a double holds beyond them is noise (0.17300000000000001). */
    private static final MathContext EXCEL = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    /** A cell of this value in this format; a format that is not known is taken as General. */
    Cell.Numeric cell(double value, int formatIndex, @Nullable String format) {
        String pattern = format != null ? format : builtIn(formatIndex);
        if (pattern.equals("General") || pattern.equals("@")) {
            return new Cell.Numeric(value, general(value), false);
        }
        return new Cell.Numeric(value, shown(value, formatIndex, pattern), isPercentage(pattern));
    }

    private String shown(double value, int formatIndex, String pattern) {
        try {
            return formatter.formatRawCellContents(value, formatIndex, pattern);
        } catch (IllegalArgumentException e) {
            return general(value);
        }
    }

    private static String builtIn(int formatIndex) {
        String format = BuiltinFormats.getBuiltinFormat(formatIndex);
        return format == null ? "General" : format;
    }

    /** A percent sign of the format itself, not one within quotation marks. */
    private static boolean isPercentage(String pattern) {
        return pattern.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
    }

    static String general(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal digits = new BigDecimal(value).round(EXCEL).stripTrailingZeros();
        return digits.scale() > 300 || digits.precision() - digits.scale() > 300
                ? digits.toString()
                : digits.toPlainString();
    }
}

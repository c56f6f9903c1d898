package uk.jsna.review;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import uk.jsna.document.DocumentRefused;
import uk.jsna.file.TableFile;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;

/**
 * A council's own performance return: a table with one line for each indicator of the plan that the council reports on.
 * A CSV file or a sheet with the columns
 *
 * <pre>
 * indicator,period,value,status,numerator,denominator,source
 * N11-I13,2012/13 annual,2.5,provisional,,,"Nottinghamshire plan, update of 2013 (S004:814)"
 * N11-I02,2012/13 annual,,tbc,,,"the same (S004:803)"
 * </pre>
 *
 * <p>{@code indicator} is the plan's own id; {@code value} is written with the decimals that it is to be printed with and
 * without a unit; {@code status} is final, provisional, tbc or new indicator. Numerator and denominator may be empty: with
 * them the figure has limits, and without them it has none.
 */
public final class PerformanceReturn {

    /** No return. */
    public static final PerformanceReturn NONE = new PerformanceReturn(Map.of());

    private final Map<String, ReturnedFigure> figures;

    private PerformanceReturn(Map<String, ReturnedFigure> figures) {
        this.figures = figures;
    }

    /**
     * Reads the return for a plan.
     *
     * @throws DocumentRefused with every fault and its line
     * @throws uk.jsna.file.RefusedFileException where the file cannot be read as a table
     */
    public static PerformanceReturn read(Path file, Plan plan) {
        ReturnLines lines = new ReturnLines(String.valueOf(file.getFileName()), plan);
        TableFile.of(file).visit(sheet -> lines::row);
        return new PerformanceReturn(lines.figures());
    }

    /** The line of an indicator. */
    Optional<ReturnedFigure> of(PlanIndicator indicator) {
        return Optional.ofNullable(figures.get(indicator.id()));
    }
}

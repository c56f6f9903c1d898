package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The agreements of one test class, printed as one table when its tests have run. */
final class AgreementTable {

    private final List<String> lines = new ArrayList<>();

    /** Runs a comparison, keeps its line and demands its tolerance. */
    void compare(String file, double tolerance, Consumer<Agreement> comparison) {
        Agreement agreement = new Agreement(file, tolerance);
        comparison.accept(agreement);
        keep(agreement);
    }

    void keep(Agreement agreement) {
        lines.add(agreement.line());
        agreement.hold();
    }

    void print() {
        if (!lines.isEmpty()) {
            System.out.println(Agreement.head() + "\n" + String.join("\n", lines));
        }
    }
}

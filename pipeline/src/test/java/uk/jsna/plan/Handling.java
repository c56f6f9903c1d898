package uk.jsna.plan;

import java.util.Locale;

/**
 * What keeps a naive reading of the plans from coming about, and the test that fails when it is taken away.
 *
 * @param trap the trap's id
 * @param file where it stands, from the project's folder: a class, or a plan's own file
 * @param code its code or words, which stand there once
 * @param naive what a naive reading would have in their place
 * @param test the test that then fails: package, class and method
 */
record Handling(String trap, String file, String code, String naive, String test) {

    private static final String CODE = "pipeline/src/main/java/uk/jsna/";
    private static final String PLANS = "data-samples/plans/";

    static Handling inClass(String trap, String type, Change change, String test) {
        return new Handling(trap, CODE + type + ".java", change.code(), change.naive(), test);
    }

    static Handling inPlan(String trap, String plan, Change change, String test) {
        return new Handling(trap, PLANS + plan + ".yaml", change.code(), change.naive(), test);
    }

    /** The words that handle a trap and those of a naive reading. */
    record Change(String code, String naive) {}

    boolean isOfAPlan() {
        return file.startsWith(PLANS);
    }

    String testClass() {
        return "uk.jsna." + test.substring(0, test.lastIndexOf('.'));
    }

    String testMethod() {
        return test.substring(test.lastIndexOf('.') + 1);
    }

    String name() {
        return trap.toLowerCase(Locale.ROOT) + " " + file.substring(file.lastIndexOf('/') + 1) + " " + testMethod();
    }
}

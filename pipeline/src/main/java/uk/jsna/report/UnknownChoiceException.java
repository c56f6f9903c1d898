package uk.jsna.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says that something asked for is not in the release, or not one thing, and what there is, the closest first. */
public final class UnknownChoiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 10;

    private UnknownChoiceException(String message) {
        super(message);
    }

    /** Something of a kind (indicator, area, period) that is not among those there are. */
    static UnknownChoiceException of(String kind, String asked, List<Choice> choices) {
        String listed = choices.stream()
                .sorted(Comparator.comparingInt((Choice choice) -> choice.distance(asked)))
                .limit(MOST_LISTED)
                .map(Choice::toString)
                .collect(Collectors.joining(", "));
        int more = Math.max(0, choices.size() - MOST_LISTED);
        return new UnknownChoiceException(kind + " '" + asked + "' is not in this release. "
                + (choices.isEmpty() ? "It holds none." : "There is, the closest first: " + listed)
                + (more > 0 ? " and " + more + " more." : choices.isEmpty() ? "" : "."));
    }

    /** A name that several things of a kind bear. */
    static UnknownChoiceException several(String kind, String asked, List<Choice> choices) {
        return new UnknownChoiceException(kind + " '" + asked + "' is the name of " + choices.size() + ": "
                + choices.stream().map(Choice::toString).collect(Collectors.joining("; "))
                + ". Name one by its code.");
    }

    /**
     * Something that could have been asked for.
     *
     * @param code what is typed
     * @param name what it is called; empty where the code says it
     */
    record Choice(String code, String name) {

        int distance(String asked) {
            int byCode = edits(code, asked);
            return name.isEmpty() ? byCode : Math.min(byCode, edits(name, asked));
        }

        @Override
        public String toString() {
            return name.isEmpty() ? code : code + " (" + name + ")";
        }

        /** How many letters must be put in, left out or changed to make one text the other, capitals aside. */
        private static int edits(String first, String second) {
            String a = first.toLowerCase(Locale.ROOT);
            String b = second.toLowerCase(Locale.ROOT);
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) {
                row[j] = j;
            }
            for (int i = 1; i <= a.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= b.length(); j++) {
                    int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                }
            }
            return row[b.length()];
        }
    }
}

package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an attack found.
 *
 * @param cells cells of the release
 * @param withheld cells whose count is withheld
 * @param disclosures withheld counts that are known exactly, or within too narrow a range to be safe
 * @param contradiction why the published figures cannot all be right; empty where they can
 * @param unread files of the release in which nothing was read
 */
record AttackReport(int cells, int withheld, List<Disclosure> disclosures, String contradiction, List<String> unread) {

    AttackReport {
        disclosures = List.copyOf(disclosures);
        unread = List.copyOf(unread);
    }

    List<Disclosure> exact() {
        return disclosures.stream().filter(Disclosure::isExact).toList();
    }

    List<Disclosure> narrow() {
        return disclosures.stream().filter(found -> !found.isExact()).toList();
    }

    /** 0 clean, 1 disclosed, 3 contradictory. */
    int exitCode() {
        if (!contradiction.isEmpty()) {
            return 3;
        }
        return disclosures.isEmpty() ? 0 : 1;
    }

    /** The report for people; it names cells and techniques but no count. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("cells " + cells + ", withheld " + withheld
                + (contradiction.isEmpty()
                        ? ", exact " + exact().size() + ", narrow " + narrow().size()
                        : ", not attacked to the end: " + contradiction));
        for (Disclosure found : disclosures) {
            lines.add((found.isExact() ? "exact " : "narrow ") + found.cell()
                    + (found.release() == 0 ? "" : " in the release " + found.release() + " before") + " by "
                    + Arrays.toString(found.techniques().toArray()));
        }
        unread.forEach(file -> lines.add("not read: " + file));
        return lines;
    }
}

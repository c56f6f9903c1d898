package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells that are ranked or scored together: one indicator, period, sex and category, areas of one kind. */
final class Peers {

    private Peers() {}

    static Collection<List<Published>> of(Situation situation, Statistic statistic) {
        Map<String, List<Published>> groups = new TreeMap<>();
        for (Published cell : situation.release().cells()) {
            if (cell.number(statistic).isPresent()) {
                groups.computeIfAbsent(groupOf(cell, situation, statistic), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        return groups.values();
    }

    static String groupOf(Published cell, Situation situation, Statistic statistic) {
        boolean withinParent = statistic == Statistic.RANK && situation.layout().ranksWithinParent();
        Release release = situation.release();
        String scope = withinParent
                ? release.parentOf(cell.key()).map(Key::area).orElse("")
                : release.names().typeOf(cell.key().area());
        return cell.key().withArea(scope).toString();
    }

    /** All cells of each group, those with the statistic and those without. */
    static Map<String, List<Published>> all(Situation situation, Statistic statistic) {
        Map<String, List<Published>> groups = new TreeMap<>();
        for (Published cell : situation.release().cells()) {
            groups.computeIfAbsent(groupOf(cell, situation, statistic), key -> new ArrayList<>())
                    .add(cell);
        }
        return groups;
    }
}

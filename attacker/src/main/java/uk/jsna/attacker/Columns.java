package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import uk.jsna.attacker.file.TableHead;

/** The columns of one table with their roles. */
final class Columns {

    private final TableHead head;
    private final Map<Role, List<Integer>> places = new EnumMap<>(Role.class);
    private final List<Optional<Exposure>> exposures;

    Columns(TableHead head, List<Optional<Exposure>> exposures) {
        this.head = head;
        this.exposures = List.copyOf(exposures);
        for (int i = 0; i < exposures.size(); i++) {
            int place = i;
            exposures
                    .get(i)
                    .ifPresent(exposure -> places.computeIfAbsent(exposure.role(), role -> new ArrayList<>())
                            .add(place));
        }
    }

    TableHead head() {
        return head;
    }

    boolean has(Role role) {
        return places.containsKey(role);
    }

    /** The text of the first column with the role; empty where there is none. */
    String text(Role role, List<String> row) {
        List<Integer> found = places.get(role);
        return found == null ? "" : row.get(found.get(0)).strip();
    }

    List<String> texts(Role role, List<String> row) {
        return places.getOrDefault(role, List.of()).stream()
                .map(place -> row.get(place).strip())
                .toList();
    }

    /** The text of the column with the name; empty where there is none. */
    String named(String column, List<String> row) {
        int place = head.columns().indexOf(column);
        return place < 0 ? "" : row.get(place).strip();
    }

    /** Every column with a role, with the row's text in it. */
    void forEach(List<String> row, BiConsumer<Exposure, String> taker) {
        for (int i = 0; i < exposures.size(); i++) {
            String text = row.get(i).strip();
            exposures.get(i).ifPresent(exposure -> taker.accept(exposure, text));
        }
    }

    boolean isAboutAreas() {
        return has(Role.AREA) || has(Role.AREA_NAME);
    }
}

package uk.jsna.spark.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.WardChange;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;
import uk.jsna.table.WardChanges;

/**
 * Rows of {@link WardChanges}.
 *
 * @param register names and authorities of wards
 * @param history the days of their codes
 */
public record PublishedWardChanges(AreaRegister register, CodeHistory history) {

    private static final double PER_CENT = 100;

    /** The changes whose successor lies in one of some areas. */
    public List<Row> within(Set<AreaCode> areas, List<WardChange> changes) {
        return changes.stream()
                .filter(change -> register.area(change.successor()).stream()
                        .anyMatch(ward -> areas.stream().anyMatch(ward::isWithin)))
                .map(this::row)
                .toList();
    }

    private Row row(WardChange change) {
        return Cells.of(WardChanges.TABLE)
                .set(WardChanges.FROM_VINTAGE, change.from().toString())
                .set(WardChanges.PREDECESSOR, change.predecessor().value())
                .set(WardChanges.PREDECESSOR_NAME, name(change.predecessor()))
                .set(WardChanges.PREDECESSOR_DISTRICT_CODE, lastDistrict(change.predecessor()))
                .set(WardChanges.PREDECESSOR_START, start(change.predecessor()))
                .set(WardChanges.PREDECESSOR_END, end(change.predecessor()))
                .set(WardChanges.TO_VINTAGE, change.to().toString())
                .set(WardChanges.SUCCESSOR, change.successor().value())
                .set(WardChanges.SUCCESSOR_NAME, name(change.successor()))
                .set(WardChanges.SUCCESSOR_START, start(change.successor()))
                .set(WardChanges.SUCCESSOR_END, end(change.successor()))
                .set(WardChanges.DISTRICT_CODE, district(change.successor()))
                .set(WardChanges.CHANGE, change.words())
                .set(WardChanges.CHILDREN, Math.toIntExact(change.children()))
                .set(WardChanges.PREDECESSOR_PERCENTAGE, PER_CENT * change.shareOfPredecessor())
                .set(WardChanges.SUCCESSOR_PERCENTAGE, PER_CENT * change.shareOfSuccessor())
                .toRow();
    }

    private String name(AreaCode ward) {
        return register.area(ward).map(Area::name).orElse("");
    }

    private @Nullable String district(AreaCode ward) {
        return Area.text(register.area(ward).map(Area::district).orElse(null));
    }

    /** By the history, which knows the last; a lookup knows the one of its year. */
    private @Nullable String lastDistrict(AreaCode ward) {
        Optional<AreaCode> last = history.of(ward).map(CodeLife::parent);
        return last.isPresent() ? last.get().value() : district(ward);
    }

    private @Nullable String start(AreaCode ward) {
        return history.of(ward).map(life -> life.start().toString()).orElse(null);
    }

    private @Nullable String end(AreaCode ward) {
        return history.of(ward).map(CodeLife::end).map(Object::toString).orElse(null);
    }
}

package uk.jsna.spark.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.SmallArea;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;
import uk.jsna.table.SmallAreasOfWards;

/** Rows of {@link SmallAreasOfWards}: the small areas whose ward lies in the areas of a workspace. */
public final class PublishedSmallAreas {

    private PublishedSmallAreas() {}

    /**
     * The rows.
     *
     * @param wardOf the ward of each small area on the release's boundaries
     * @param scope the areas of the workspace
     */
    public static List<Row> of(
            Collection<SmallArea> areas, Map<AreaCode, AreaCode> wardOf, AreaRegister register, Set<AreaCode> scope) {
        return areas.stream()
                .filter(area -> isWithin(wardOf.get(area.code()), register, scope))
                .map(area -> row(area, wardOf.get(area.code())))
                .toList();
    }

    private static boolean isWithin(@Nullable AreaCode ward, AreaRegister register, Set<AreaCode> scope) {
        return ward != null
                && register.area(ward).stream().anyMatch(area -> scope.stream().anyMatch(area::isWithin));
    }

    private static Row row(SmallArea area, @Nullable AreaCode ward) {
        Cells cells = Cells.of(SmallAreasOfWards.TABLE)
                .set(SmallAreasOfWards.SMALL_AREA_CODE, area.code().value())
                .set(SmallAreasOfWards.SMALL_AREA_NAME, area.name())
                .set(SmallAreasOfWards.WARD_CODE, ward == null ? null : ward.value());
        SmallArea.Children children = area.children();
        if (children != null) {
            cells.set(SmallAreasOfWards.CHILDREN, Math.toIntExact(children.number()))
                    .set(SmallAreasOfWards.CHILDREN_PERIOD, children.period());
        }
        SmallArea.Deprivation deprivation = area.deprivation();
        if (deprivation != null) {
            cells.set(SmallAreasOfWards.IDACI_RANK, deprivation.rank())
                    .set(SmallAreasOfWards.IDACI_DECILE, deprivation.decile())
                    .set(SmallAreasOfWards.IDACI_PERIOD, deprivation.period());
        }
        return cells.toRow();
    }
}

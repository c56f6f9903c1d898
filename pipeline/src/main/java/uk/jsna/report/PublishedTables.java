package uk.jsna.report;

import java.util.List;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.CheckResults;
import uk.jsna.table.DefinitionBreaks;
import uk.jsna.table.Field;
import uk.jsna.table.Findings;
import uk.jsna.table.Gaps;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.PlanActions;
import uk.jsna.table.PlanIndicators;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.PriorityScores;
import uk.jsna.table.Reconciliations;
import uk.jsna.table.Revisions;
import uk.jsna.table.SmallAreasOfWards;
import uk.jsna.table.Sources;
import uk.jsna.table.Table;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.table.Trends;
import uk.jsna.table.WardChanges;

/** The tables that a release may hold, in the order in which a reader wants them. */
final class PublishedTables {

    static final List<Table> ALL = List.of(
            IndicatorFigures.TABLE,
            TargetResults.TABLE,
            TargetWards.TABLE,
            HotSpotWards.TABLE,
            Trends.TABLE,
            Gaps.TABLE,
            PriorityRanks.TABLE,
            PriorityScores.TABLE,
            PlanIndicators.TABLE,
            PlanActions.TABLE,
            Indicators.TABLE,
            DefinitionBreaks.TABLE,
            Areas.TABLE,
            AreaGroups.TABLE,
            SmallAreasOfWards.TABLE,
            WardChanges.TABLE,
            BoundaryFits.TABLE,
            Sources.TABLE,
            Reconciliations.TABLE,
            Revisions.TABLE,
            CheckResults.TABLE,
            Findings.TABLE);

    private PublishedTables() {}

    /** Those of them that a release holds. */
    static List<Table> of(Release release) {
        return ALL.stream().filter(release::has).toList();
    }

    /** Whether cells of a column may be empty: an optional column's, and a text's whose description says when. */
    static boolean mayBeEmpty(Field field) {
        return !field.required() || field.description().contains("; empty ");
    }
}

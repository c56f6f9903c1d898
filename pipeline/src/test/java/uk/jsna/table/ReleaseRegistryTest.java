package uk.jsna.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReleaseRegistryTest {

    /** Tables that never leave the secure store, or only pass between stages. */
    private static final Set<String> NEVER_PUBLISHED = Set.of(
            "calculated_figures",
            "gate_lines",
            "disclosure_records",
            "ingested",
            "observations",
            "placed_observations",
            "ranked_wards",
            "summed_parts");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("uk.jsna");

    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (JavaClass each : CLASSES) {
            if (each.getPackageName().equals("uk.jsna.table")
                    && each.tryGetField("TABLE").isPresent()) {
                try {
                    tables.add((Table) each.reflect().getField("TABLE").get(null));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(each.getName(), e);
                }
            }
        }
        return tables;
    }

    @Test
    void everyColumnOfEveryPublishedTableIsDeclared() {
        assertThat(tables()).hasSizeGreaterThan(10);
        tables().stream()
                .filter(table -> !NEVER_PUBLISHED.contains(table.name()))
                .forEach(table -> assertThatCode(() -> ReleaseRegistry.check(table))
                        .as(table.name())
                        .doesNotThrowAnyException());
    }

    @Test
    void nothingIsDeclaredThatIsNotThere() {
        ReleaseRegistry.declared().forEach((name, columns) -> {
            Table table = tables().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no table " + name));
            assertThat(table.fields().stream().map(Field::name).collect(Collectors.toSet()))
                    .as(name)
                    .isEqualTo(columns.keySet());
        });
        assertThat(ReleaseRegistry.declared()).doesNotContainKeys(NEVER_PUBLISHED.toArray(String[]::new));
    }

    @Test
    void anUndeclaredColumnIsRefused() {
        Field rank = Field.optional("rank", FieldType.INTEGER, "Rank among wards");
        Table table = new Table("indicator_figures", "", "", List.of(rank), List.of(rank));

        assertThatThrownBy(() -> ReleaseRegistry.check(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("indicator_figures.rank is not in release-columns.csv, but every published column must be"
                        + " declared there. Say whether it is a label, a count, a function of its row's own counts, or of"
                        + " published columns.");
    }

    @Test
    void everyNumberOfAFigureIsACountOrFollowsFromCountsOrFromPublishedColumns() {
        Set<String> numbers = new TreeSet<>();
        IndicatorFigures.TABLE.fields().stream()
                .filter(field -> field.type() == FieldType.COUNT || field.type() == FieldType.NUMBER)
                .filter(field -> ReleaseRegistry.origin(IndicatorFigures.TABLE, field) == Origin.LABEL)
                .forEach(field -> numbers.add(field.name()));

        assertThat(numbers).as("numbers declared as labels").isEmpty();
    }

    @Test
    void whatComesAfterDisclosureNeverTouchesTrueCounts() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("uk.jsna.spark.compare..", "uk.jsna.spark.track..", "uk.jsna.report..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(DisclosureRecords.class, PlacedObservations.class, Observations.class, SummedParts.class)
                .because(
                        "a stage after disclosure reads published or disclosed figures only, so that nothing derived can"
                                + " know more than a reader does. Take what it needs from IndicatorFigures, or from"
                                + " CalculatedFigures as they come out of uk.jsna.spark.disclose")
                .check(CLASSES);
    }
}

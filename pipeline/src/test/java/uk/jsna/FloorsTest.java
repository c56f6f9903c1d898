package uk.jsna;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.jsna.indicator.Indicator;
import uk.jsna.spark.Fields;

/** The floors stand as the library's README draws them. */
class FloorsTest {

    private static final String SPARK = "org.apache.spark";
    private static final String NAMES_THAT_SAY_NOTHING = ".*(Util|Utils|Helper|Helpers|Manager|Constants)";
    private static final Map<String, Set<String>> TAKES_TEXT = Map.of(
            functions.class.getName(), Set.of("col", "column", "expr"),
            Dataset.class.getName(), Set.of("col", "apply", "colRegex", "selectExpr"),
            SparkSession.class.getName(), Set.of("sql"));
    private static final List<Drawing.Floor> DRAWING = Drawing.ofReadme();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Indicator.class.getProtectionDomain().getCodeSource().getLocation());

    private static Drawing.Floor floor(String name) {
        return DRAWING.stream()
                .filter(floor -> floor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The floor's classes: its package and what lies below it, less what is drawn as a floor of its own. */
    private static DescribedPredicate<JavaClass> classesOf(Drawing.Floor floor) {
        DescribedPredicate<JavaClass> own = resideInAPackage(floor.packageName() + "..");
        for (Drawing.Floor other : DRAWING) {
            if (other.name().startsWith(floor.name() + ".")) {
                own = own.and(not(resideInAPackage(other.packageName() + "..")));
            }
        }
        return own.as("classes of the floor " + floor.name());
    }

    private static ArchRule ruleOf(Drawing.Floor floor) {
        List<String> open = new ArrayList<>(List.of("java..", "javax..", "org.jspecify.."));
        floor.others().forEach(other -> open.add(other + ".."));
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(open.toArray(String[]::new)).or(classesOf(floor));
        for (String ours : floor.ours()) {
            allowed = allowed.or(classesOf(floor(ours)));
        }
        return classes()
                .that(classesOf(floor))
                .should()
                .onlyDependOnClassesThat(allowed.as("the floor " + floor.name() + " may import: " + floor.ours()
                        + " of ours, " + floor.others() + " of others, and the JDK"))
                .because("pipeline/README.md draws it so. Move the code to the floor that may know both, or hand the"
                        + " value over as a plain value or in a declared table; where the drawing is wrong, change its"
                        + " row and say why in docs/decisions");
    }

    @TestFactory
    Stream<DynamicTest> everyFloorImportsOnlyWhatItsRowNames() {
        return DRAWING.stream()
                .map(floor -> DynamicTest.dynamicTest(
                        floor.name(), () -> ruleOf(floor).check(CLASSES)));
    }

    @Test
    void everyPackageStandsInTheDrawing() {
        Set<String> undrawn = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            if (!each.getSimpleName().equals("package-info")
                    && DRAWING.stream().noneMatch(floor -> classesOf(floor).test(each))) {
                undrawn.add(each.getPackageName());
            }
        }
        assertThat(undrawn)
                .as(
                        "packages without a row in pipeline/README.md: say there what lives in them and what they may import")
                .isEmpty();
    }

    @Test
    void everyFloorOfTheDrawingHasClasses() {
        assertThat(DRAWING)
                .isNotEmpty()
                .allSatisfy(floor -> assertThat(CLASSES.that(classesOf(floor)))
                        .as(
                                "classes of %s: take the row out of pipeline/README.md where the floor is gone",
                                floor.name())
                        .isNotEmpty());
    }

    @Test
    void aFloorImportsOnlyFloorsThatStandAboveItInTheDrawing() {
        List<String> above = new ArrayList<>();
        for (Drawing.Floor floor : DRAWING) {
            assertThat(above)
                    .as("floors drawn above %s, which imports them", floor.name())
                    .containsAll(floor.ours());
            above.add(floor.name());
        }
        assertThat(above).doesNotHaveDuplicates();
    }

    @Test
    void theStatisticsKnowOnlyTheJdkAndApacheCommons() {
        assertThat(floor("statistics").ours()).isEmpty();
        assertThat(floor("statistics").others()).containsExactly("org.apache.commons");
    }

    @Test
    void onlySparkAndItsStagesAreDrawnToImportSpark() {
        assertThat(DRAWING.stream().filter(floor -> floor.others().stream().anyMatch(other -> other.startsWith(SPARK))))
                .isNotEmpty()
                .allMatch(floor -> floor.name().equals("spark") || floor.isStage());
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.jsna.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SPARK + "..")
                .because("only the Spark floor knows Spark. Move the call to a stage under uk.jsna.spark, and keep the"
                        + " decision or the formula here as plain Java that the stage calls")
                .check(CLASSES);
    }

    @Test
    void noStageIsDrawnToImportAnother() {
        assertThat(DRAWING.stream().filter(Drawing.Floor::isStage))
                .isNotEmpty()
                .allSatisfy(stage -> assertThat(stage.ours())
                        .as("%s: stages meet in a declared table, so declare one in uk.jsna.table", stage.name())
                        .noneMatch(ours -> ours.startsWith("spark.")));
    }

    @Test
    void onlyFieldsNamesAColumn() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Fields.class)
                .should()
                .callMethodWhere(namesAColumnByText())
                .because("a column's name stands once, in its table's declaration. Declare the field in uk.jsna.table"
                        + " and write col(FIELD) of uk.jsna.spark.Fields")
                .check(CLASSES);
        assertThat(CLASSES.get(Fields.class).getMethodCallsFromSelf())
                .as("the call that the rule looks for")
                .anyMatch(namesAColumnByText());
    }

    private static DescribedPredicate<JavaCall<?>> namesAColumnByText() {
        return DescribedPredicate.describe(
                "a column or a query is given as text",
                call -> TAKES_TEXT
                        .getOrDefault(call.getTargetOwner().getFullName(), Set.of())
                        .contains(call.getName()));
    }

    @Test
    void everyClassIsNamedForWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(NAMES_THAT_SAY_NOTHING)
                .because("such a name says nothing of what lives there. Name the class for the thing it is or the"
                        + " decision it makes, and move what does not belong to it where it is used")
                .check(CLASSES);
    }

    @Test
    void aBreachIsRefusedWithTheWayToMendIt() {
        Drawing.Floor alone = new Drawing.Floor("geography", List.of(), List.of());

        assertThatThrownBy(() -> ruleOf(alone).check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Architecture Violation [Priority: MEDIUM] - Rule 'classes that classes of the"
                        + " floor geography should only depend on classes that the floor geography may import: [] of"
                        + " ours, [] of others, and the JDK, because pipeline/README.md draws it so. Move the code to"
                        + " the floor that may know both, or hand the value over as a plain value or in a declared"
                        + " table; where the drawing is wrong, change its row and say why in docs/decisions'")
                .hasMessageContaining("uk.jsna.indicator.AreaCode");
    }

    @Test
    void aRowThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Drawing.parse("| `one` | What lives there. | `two` |\n"))
                .hasMessage("pipeline/README.md: the row '| `one` | What lives there. | `two` |' has 3 cells, but must"
                        + " have four: floor, what lives there, ours, others");
        assertThatThrownBy(() -> Drawing.parse("| `one` | What lives there. | two | nothing |\n"))
                .hasMessage("pipeline/README.md: the row '| `one` | What lives there. | two | nothing |' holds 'two',"
                        + " but must hold 'nothing' or names in code marks with commas between them");
    }
}

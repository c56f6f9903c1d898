package uk.jsna.attacker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.attacker.file.Reading;
import uk.jsna.attacker.file.Shape;
import uk.jsna.attacker.file.TableHead;

/** The first look at a release: its names, which indicators withhold anything, and which columns nobody knows. */
final class Survey implements Reading {

    private final Exposures exposures;
    private final Withholding withholding;
    private final Names names = new Names();
    private final Map<String, String> unknown = new TreeMap<>();
    private final Map<String, Set<String>> sourcesOf = new HashMap<>();
    private final Map<String, Set<String>> withheldSources = new HashMap<>();
    private final Set<String> withheldAreas = new TreeSet<>();
    private Columns columns;
    private int rows;

    Survey(Exposures exposures, Withholding withholding) {
        this.exposures = exposures;
        this.withholding = withholding;
        this.columns = new Columns(new TableHead("", "", "", List.of()), List.of());
    }

    Names names() {
        return names;
    }

    /** Rows about an area. */
    int rows() {
        return rows;
    }

    /** Columns without a role, by table. */
    Set<String> unknown() {
        return unknown.keySet();
    }

    @Override
    public void table(TableHead head) {
        columns = exposures.columns(head, unknown);
    }

    @Override
    public void row(List<String> row) {
        String indicator = columns.text(Role.INDICATOR, row);
        describe(indicator, row);
        if (!columns.isAboutAreas()) {
            return;
        }
        rows++;
        String area = columns.text(Role.AREA, row);
        if (!area.isEmpty()) {
            names.area(area, columns.text(Role.AREA_NAME, row), columns.text(Role.AREA_TYPE, row));
            names.within(area, columns.texts(Role.PARENT, row));
        }
        if (columns.has(Role.SEX)) {
            names.sex(columns.text(Role.SEX, row));
        }
        if (columns.has(Role.CATEGORY)) {
            names.category(columns.text(Role.CATEGORY, row));
        }
        names.period(columns.text(Role.PERIOD, row));
        String source = columns.text(Role.SOURCE, row);
        sourcesOf.computeIfAbsent(indicator, key -> new TreeSet<>()).add(source);
        if (withholding.isIn(columns, row)) {
            String about = indicator.isEmpty()
                    ? columns.head().name() + " " + columns.head().context()
                    : indicator;
            withheldSources.computeIfAbsent(about, key -> new TreeSet<>()).add(source);
            withheldAreas.add(area.isEmpty() ? columns.text(Role.AREA_NAME, row) : area);
        }
    }

    private void describe(String indicator, List<String> row) {
        if (columns.has(Role.INDICATOR_NAME)) {
            double multiplier = Withholding.number(columns.text(Role.MULTIPLIER, row))
                    .map(printed -> (double) printed.whole())
                    .orElse(0.0);
            names.indicator(
                    indicator,
                    columns.text(Role.INDICATOR_NAME, row),
                    new Facts(
                            multiplier,
                            columns.text(Role.VALUE_TYPE, row),
                            columns.text(Role.POLARITY, row),
                            "",
                            Withholding.number(columns.text(Role.ROUNDED_TO, row))
                                    .map(Printed::whole)
                                    .orElse(1L)));
        }
        if (columns.has(Role.METHOD) && !indicator.isEmpty()) {
            names.method(indicator, columns.text(Role.METHOD, row));
        }
        if (columns.has(Role.CUSTODY)) {
            names.custody(columns.text(Role.SOURCE, row), columns.text(Role.CUSTODY, row));
        }
        if (columns.has(Role.TARGET) && !indicator.isEmpty()) {
            names.target(columns.text(Role.TARGET, row), indicator);
        }
        if (columns.has(Role.GROUP) && columns.has(Role.MEMBER)) {
            names.member(columns.text(Role.GROUP, row), columns.text(Role.MEMBER, row));
        }
    }

    /** The indicators of which the council withholds or rounds something, and those that readers can hold against them. */
    Set<String> indicatorsAtRisk(Relations relations) {
        Set<String> atRisk = new TreeSet<>();
        withheldSources.forEach((about, sources) -> {
            if (!sources.stream().allMatch(names::isPublic) || sources.equals(Set.of(""))) {
                indicatorNamed(about).ifPresent(atRisk::add);
            }
        });
        sourcesOf.keySet().stream()
                .filter(indicator -> names.factsOf(indicator).roundedTo() > 1)
                .forEach(atRisk::add);
        atRisk.removeIf(indicator -> {
            Set<String> sources = new TreeSet<>(sourcesOf.getOrDefault(indicator, Set.of("")));
            sources.remove("");
            return !sources.isEmpty() && sources.stream().allMatch(names::isPublic);
        });
        if (atRisk.isEmpty()) {
            return atRisk;
        }
        Set<String> sources = new TreeSet<>();
        atRisk.forEach(indicator -> sources.addAll(sourcesOf.getOrDefault(indicator, Set.of())));
        sources.remove("");
        Set<String> all = new TreeSet<>(atRisk);
        sourcesOf.forEach((indicator, theirs) -> {
            if (theirs.stream().anyMatch(sources::contains)
                    || names.factsOf(indicator).valueType().equals("count")) {
                all.add(indicator);
            }
        });
        all.addAll(relations.indicators());
        return all;
    }

    private java.util.Optional<String> indicatorNamed(String about) {
        boolean isId = sourcesOf.containsKey(about) && !about.isEmpty();
        return isId ? names.indicatorNamed(about) : names.indicatorIn(about).or(() -> java.util.Optional.of(about));
    }

    /** Codes and names of areas of which something is withheld. */
    Set<String> withheldAreas() {
        return withheldAreas;
    }

    @Override
    public void text(String context, String words) {}

    @Override
    public void shape(Shape shape) {}
}

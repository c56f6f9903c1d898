package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.jsna.attacker.file.Reading;
import uk.jsna.attacker.file.Shape;
import uk.jsna.attacker.file.TableHead;

/** The second look at a release: every row, sentence and shape about an indicator at risk, put to the cell it is about. */
final class Gathering implements Reading {

    private final Exposures exposures;
    private final Withholding withholding;
    private final Set<String> atRisk;
    private final Mentioned named;
    private final Release release;
    private final Names names;
    private final Map<String, String> places = new HashMap<>();
    private String file = "";
    private Columns columns;
    private Optional<String> titleIndicator = Optional.empty();
    private Optional<String> titlePeriod = Optional.empty();

    Gathering(Exposures exposures, Withholding withholding, Set<String> atRisk, Mentioned named, Release release) {
        this.exposures = exposures;
        this.withholding = withholding;
        this.atRisk = atRisk;
        this.named = named;
        this.release = release;
        this.names = release.names();
        this.columns = new Columns(new TableHead("", "", "", List.of()), List.of());
    }

    /** The file that is read from now on. */
    void at(String name) {
        file = name;
    }

    @Override
    public void table(TableHead head) {
        columns = exposures.columns(head, new HashMap<>());
        places.clear();
        titleIndicator = names.indicatorIn(head.name()).or(() -> names.indicatorIn(head.context()));
        titlePeriod = names.periodIn(head.name()).or(() -> names.periodIn(head.context()));
    }

    @Override
    public void row(List<String> row) {
        columns.texts(Role.TEXT, row).forEach(words -> text(String.join(" ", row), words));
        if (!columns.isAboutAreas()) {
            return;
        }
        Optional<String> indicator = names.indicatorNamed(columns.text(Role.INDICATOR, row))
                .or(() -> names.indicatorOfTarget(columns.text(Role.TARGET, row)))
                .or(() -> titleIndicator);
        if (indicator.isPresent() && !atRisk.contains(indicator.get())) {
            return;
        }
        List<Key> keys = keysOf(row, indicator);
        boolean isWithheld = withholding.isIn(columns, row);
        if (keys.size() == 1 && indicator.isPresent()) {
            put(row, keys.get(0), isWithheld);
        } else if (!isWithheld) {
            columns.forEach(row, (exposure, text) -> mention(exposure, text, keys));
        }
    }

    /** The cells that a row can be about. */
    private List<Key> keysOf(List<String> row, Optional<String> indicator) {
        String code = columns.text(Role.AREA, row);
        Set<String> areas = code.isEmpty() ? areasOf(row) : Set.of(code);
        String period = columns.text(Role.PERIOD, row);
        Set<String> periods = period.isEmpty() ? titlePeriod.map(Set::of).orElse(names.periods()) : Set.of(period);
        String allSexes = columns.has(Role.SEX) ? columns.text(Role.SEX, row) : names.allSexes();
        boolean isOfSexes = isOfSexes(row);
        String sex = isOfSexes ? columns.text(Role.CATEGORY, row) : allSexes;
        String category = columns.has(Role.CATEGORY) && !isOfSexes
                ? Names.category(columns.text(Role.CATEGORY_TYPE, row), columns.text(Role.CATEGORY, row))
                : names.allCategories();
        List<Key> keys = new ArrayList<>();
        for (String each : indicator.map(Set::of).orElse(atRisk)) {
            areas.forEach(area -> periods.forEach(when -> keys.add(new Key(each, area, when, sex, category))));
        }
        return keys;
    }

    /** True where the groups of a row are the sexes. */
    private boolean isOfSexes(List<String> row) {
        return columns.text(Role.CATEGORY_TYPE, row).equals("Sex");
    }

    /** The cell that a row's own is compared with. */
    private List<Key> comparedWith(Key key, List<String> row) {
        String other = columns.text(Role.COMPARED_WITH, row);
        if (other.isEmpty()) {
            return List.of();
        }
        return List.of(
                isOfSexes(row)
                        ? key.withSex(other)
                        : key.withCategory(Names.category(columns.text(Role.CATEGORY_TYPE, row), other)));
    }

    private Set<String> areasOf(List<String> row) {
        Set<String> found = names.areasNamed(columns.text(Role.AREA_NAME, row));
        for (String within : columns.texts(Role.WITHIN_NAME, row)) {
            Set<String> above = names.areasNamed(within);
            Set<String> kept = new java.util.TreeSet<>(found);
            kept.removeIf(area -> names.ancestorsOf(area).stream().noneMatch(above::contains));
            found = kept.isEmpty() ? found : kept;
        }
        return found;
    }

    private void put(List<String> row, Key key, boolean isWithheld) {
        Published cell = release.cell(key);
        cell.from(columns.text(Role.SOURCE, row));
        if (isWithheld) {
            cell.withhold();
        }
        release.addToSequence(columns.head().file() + " " + columns.head().name(), key);
        Map<Role, Printed> tally = new EnumMap<>(Role.class);
        columns.forEach(row, (exposure, text) -> {
            if (!withholding.saysNothing(text)) {
                put(exposure, text, row, cell);
                Withholding.number(text).ifPresent(number -> tally.put(exposure.role(), number));
            }
        });
        if (tally.containsKey(Role.AREAS_JUDGED)
                || tally.containsKey(Role.AREAS_OVER)
                || tally.containsKey(Role.SHARE_OVER)) {
            double threshold = columns.texts(Role.THRESHOLD, row).stream()
                    .flatMap(text -> Withholding.number(text).stream())
                    .mapToDouble(Printed::middle)
                    .findFirst()
                    .orElse(Double.NaN);
            release.add(new Release.Tally(where(""), key, threshold, tally));
        }
    }

    private void put(Exposure exposure, String text, List<String> row, Published cell) {
        Optional<Printed> number = Withholding.number(text);
        exposure.role()
                .statistic()
                .ifPresent(statistic -> number.ifPresent(printed -> {
                    cell.print(statistic, printed);
                    if (statistic != Statistic.DENOMINATOR) {
                        cell.derive(where(exposure.column()));
                    }
                }));
        switch (exposure.role()) {
            case VALUE_OF -> {
                Key other = cell.key().withArea(columns.named(exposure.of(), row));
                number.ifPresent(printed -> release.add(new Release.Mention(
                        where(exposure.column()), List.of(other), Optional.of(Statistic.VALUE), printed)));
            }
            case VALUE_ELSEWHEN -> mention(exposure, text, elsewhen(cell.key()));
            case OUTCOME_95, OUTCOME_998 -> {
                cell.derive(where(exposure.column()));
                Withholding.number(columns.named(exposure.of(), row))
                        .ifPresent(benchmark -> cell.compare(new Published.Outcome(
                                text,
                                benchmark,
                                exposure.role() == Role.OUTCOME_95 ? LimitMethod.Z95 : LimitMethod.Z998)));
            }
            case CLASS -> {
                cell.derive(where(exposure.column()));
                cell.label(columns.head().name() + " " + exposure.column(), text);
            }
            case COMPARED_VALUE ->
                number.ifPresent(printed -> comparedWith(cell.key(), row)
                        .forEach(other -> release.add(new Release.Mention(
                                where(exposure.column()), List.of(other), Optional.of(Statistic.VALUE), printed))));
            case DERIVED -> {
                cell.derive(where(exposure.column()));
                if (columns.has(Role.COMPARED_WITH)) {
                    mention(exposure, text, comparedWith(cell.key(), row));
                }
            }
            default -> {}
        }
    }

    private List<Key> elsewhen(Key key) {
        return names.periods().stream().map(key::withPeriod).toList();
    }

    private void mention(Exposure exposure, String text, List<Key> keys) {
        boolean isOfCell = exposure.role().statistic().isPresent()
                || exposure.role() == Role.VALUE_ELSEWHEN
                || exposure.role() == Role.DERIVED;
        if (isOfCell && !withholding.saysNothing(text)) {
            Withholding.number(text)
                    .ifPresent(number -> release.add(new Release.Mention(
                            where(exposure.column()), keys, exposure.role().statistic(), number)));
        }
    }

    private String where(String column) {
        return places.computeIfAbsent(column, this::place);
    }

    private String place(String column) {
        TableHead head = columns.head();
        String table = head.file().contains(head.name()) ? head.file() : head.file() + " (" + head.name() + ")";
        return column.isEmpty() ? table : table + ": " + column;
    }

    @Override
    public void text(String context, String words) {
        if (named.hasNumber(words) && named.isIn(context + " " + words)) {
            release.add(new Release.Sentence(file, context, words));
        }
    }

    @Override
    public void shape(Shape shape) {
        release.add(shape);
    }
}

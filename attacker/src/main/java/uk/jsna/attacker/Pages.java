package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.attacker.file.Shape;

/**
 * What pages, spreadsheets and charts show of withheld cells: rows that can only be about them, numbers in sentences that no
 * shown figure explains, shapes that are filled like those of shown cells.
 */
final class Pages {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}0-9#.])[0-9][0-9,]*([.][0-9]+)?(?![\\p{L}0-9])");

    private final Release release;
    private final Names names;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, List<Published>> byArea = new HashMap<>();
    private final Mentioned secretAreas;
    private final Mentioned allAreas;

    Pages(Release release) {
        this.release = release;
        this.names = release.names();
        Set<String> secret = new TreeSet<>();
        for (Published cell : release.cells()) {
            byArea.computeIfAbsent(cell.key().area(), area -> new ArrayList<>()).add(cell);
            if (release.isSecret(cell)) {
                secret.add(cell.key().area());
            }
        }
        this.secretAreas = new Mentioned(secret, names);
        this.allAreas = new Mentioned(byArea.keySet(), names);
    }

    /** Takes the mentions to their cells, and returns what is shown of withheld ones. */
    List<Shown> shown() {
        release.mentions().forEach(this::mention);
        for (Published cell : release.cells()) {
            if (release.isSecret(cell)) {
                cell.derived().forEach(where -> shown.add(new Shown(cell.key(), where, Technique.DERIVED_FIGURE)));
            }
        }
        release.tallies().forEach(tally -> shown.addAll(new Totals(release, tally).unexplained()));
        release.sentences().forEach(this::sentence);
        Map<String, List<Shape>> drawings = new LinkedHashMap<>();
        release.shapes()
                .forEach(shape -> drawings.computeIfAbsent(shape.file() + shape.context(), drawing -> new ArrayList<>())
                        .add(shape));
        drawings.values().forEach(this::drawing);
        return shown.stream().distinct().toList();
    }

    /** A number beside several cells is about a withheld one where none of the shown ones has it. */
    private void mention(Release.Mention mention) {
        List<Published> found = mention.cells().stream()
                .flatMap(key -> release.find(key).stream())
                .toList();
        List<Published> secret = found.stream().filter(release::isSecret).toList();
        boolean explained = found.stream()
                .filter(cell -> !release.isSecret(cell))
                .anyMatch(cell -> mention.statistic()
                        .map(cell::number)
                        .map(numbers -> numbers.stream())
                        .orElseGet(() -> numbers(cell).stream())
                        .anyMatch(mention.number()::overlaps));
        if (secret.isEmpty() || explained) {
            return;
        }
        if (secret.size() == 1 && mention.statistic().isPresent()) {
            secret.get(0).print(mention.statistic().get(), mention.number());
        }
        shown.add(new Shown(secret.get(0).key(), mention.where(), Technique.DERIVED_FIGURE));
    }

    private static List<Printed> numbers(Published cell) {
        List<Printed> numbers = new ArrayList<>();
        for (Statistic statistic : Statistic.values()) {
            cell.number(statistic).ifPresent(numbers::add);
        }
        return numbers;
    }

    private void sentence(Release.Sentence sentence) {
        Set<String> areas = secretAreas.areasIn(sentence.words());
        if (areas.isEmpty()) {
            areas = secretAreas.areasIn(sentence.context());
        }
        List<Published> secret = areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .filter(release::isSecret)
                .toList();
        String about = names.indicatorIn(sentence.words())
                .or(() -> names.indicatorIn(sentence.context()))
                .orElse("");
        List<Published> meant = secret.stream()
                .filter(cell -> about.isEmpty() || cell.key().indicator().equals(about))
                .filter(cell -> isSaid(cell.key().period(), sentence))
                .toList();
        List<Printed> numbers = meant.isEmpty() ? List.of() : numbersIn(sentence.words());
        if (!numbers.isEmpty()) {
            List<Printed> known = explaining(sentence);
            if (numbers.stream().anyMatch(number -> known.stream().noneMatch(number::overlaps))) {
                shown.add(new Shown(meant.get(0).key(), sentence.where(), Technique.TEXT));
            }
        }
    }

    /** Numbers that are shown of the areas that the words name, of those around them, and of the tables' totals. */
    private List<Printed> explaining(Release.Sentence sentence) {
        List<Printed> known = new ArrayList<>();
        Set<String> areas = new TreeSet<>(allAreas.areasIn(sentence.context() + " " + sentence.words()));
        areas.addAll(
                areas.stream().flatMap(area -> names.ancestorsOf(area).stream()).toList());
        for (String area : areas) {
            byArea.getOrDefault(area, List.of()).stream()
                    .filter(cell -> !release.isSecret(cell))
                    .forEach(cell -> known.addAll(numbers(cell)));
        }
        release.tallies().forEach(tally -> known.addAll(tally.numbers().values()));
        return known;
    }

    /** Where words name periods, they are about these. */
    private boolean isSaid(String period, Release.Sentence sentence) {
        String all = sentence.context() + " " + sentence.words();
        return all.contains(period) || names.periods().stream().noneMatch(all::contains);
    }

    /** The numbers of a text that stand in no name, period, date or code. */
    private List<Printed> numbersIn(String words) {
        String rest = words.toLowerCase(Locale.ROOT);
        for (String name : names.indicatorsByName().keySet()) {
            rest = name.isEmpty() ? rest : rest.replace(name, " ");
        }
        for (String period : names.periods()) {
            rest = rest.replace(period.toLowerCase(Locale.ROOT), " ");
        }
        rest = rest.replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", " ")
                .replaceAll("(95|99[.]8)%", " ")
                .replaceAll("\\b(19|20)[0-9]{2}\\b", " ");
        List<Printed> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(rest);
        while (matcher.find()) {
            Withholding.number(matcher.group()).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** A withheld cell's shape must be filled as no shown cell's is. */
    private void drawing(List<Shape> shapes) {
        String indicator = names.indicatorIn(shapes.get(0).context()).orElse("");
        String period = names.periodIn(shapes.get(0).context()).orElse("");
        Set<String> stylesOfShown = new HashSet<>();
        Map<Shape, Key> secret = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            Set<String> areas = areasOf(shape.label());
            List<Published> cells = areas.stream()
                    .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                    .filter(cell -> cell.key().indicator().equals(indicator)
                            && isPeriod(cell.key().period(), period, shape.label())
                            && (cell.key().sex().isEmpty()
                                    || Names.isTotal(cell.key().sex())))
                    .toList();
            if (!cells.isEmpty() && cells.stream().allMatch(release::isSecret)) {
                secret.put(shape, cells.get(0).key());
            } else if (!cells.isEmpty() && cells.stream().noneMatch(release::isSecret)) {
                stylesOfShown.add(shape.style());
            }
        }
        secret.forEach((shape, key) -> {
            if (stylesOfShown.contains(shape.style()) && stylesOfShown.size() > 1) {
                shown.add(new Shown(key, shape.file(), Technique.COLOUR));
            }
        });
        if (new HashSet<>(secret.keySet().stream().map(Shape::style).toList()).size() > 1) {
            secret.forEach((shape, key) -> shown.add(new Shown(key, shape.file(), Technique.COLOUR)));
        }
        new Heights(release, shapes, secret).check(this::areasOf, shown);
    }

    private static boolean isPeriod(String cellPeriod, String drawn, String label) {
        return label.contains(cellPeriod) || cellPeriod.equals(drawn);
    }

    /** The areas that a shape can stand for: its label's first words. */
    private Set<String> areasOf(String label) {
        String name = label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
        for (String part : List.of(name, name.contains(",") ? name.substring(0, name.indexOf(',')) : name)) {
            if (byArea.containsKey(part.strip())) {
                return Set.of(part.strip());
            }
            if (!names.areasNamed(part).isEmpty()) {
                return names.areasNamed(part);
            }
        }
        return Set.of();
    }
}

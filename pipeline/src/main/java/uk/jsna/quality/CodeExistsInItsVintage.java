package uk.jsna.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.jsna.geography.Area;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaType;

/**
 * The wards of one table are wards of one year. A code of another year stands for a piece of ground that some of the
 * other wards hold too, or that none of them holds: its children are counted twice, or not at all.
 */
final class CodeExistsInItsVintage implements AreaCheck {

    static final String CHECK = "code_exists_in_its_vintage";

    private record Named(AreaMention mention, Area ward) {}

    private final Placer placer;

    CodeExistsInItsVintage(Placer placer) {
        this.placer = placer;
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<AreaMention> mentions, GateReport report) {
        Map<String, List<Named>> tables = new TreeMap<>();
        for (AreaMention mention : mentions) {
            if (placer.place(mention.mention()) instanceof Placement.On on
                    && on.area().type() == AreaType.WARD) {
                Finding.Place place = mention.place();
                tables.computeIfAbsent(
                                place.source() + "|" + place.file() + "|" + place.sheet(), unused -> new ArrayList<>())
                        .add(new Named(mention, on.area()));
            }
        }
        tables.values().forEach(wards -> judge(wards, report));
    }

    private void judge(List<Named> wards, GateReport report) {
        report.looked(CHECK, wards.get(0).mention().place().source(), wards.size());
        Map<String, Long> held = wards.stream()
                .flatMap(ward -> years(ward).stream())
                .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        held.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() < wards.size())
                .ifPresent(best -> report.breached(breach(wards, best.getKey())));
    }

    private Set<String> years(Named ward) {
        return placer.register().yearsOf(ward.ward().code());
    }

    private Breach breach(List<Named> wards, String year) {
        List<Named> others = wards.stream()
                .filter(ward -> !years(ward).contains(year))
                .sorted(Comparator.comparingLong(ward -> ward.mention().place().row()))
                .toList();
        Named first = others.get(0);
        Finding.Place place = first.mention().place();
        String code = first.ward().code().value();
        return Breach.open(Finding.warn(
                CHECK,
                new Finding.Place(place.source(), place.file(), place.sheet(), place.row(), "", code),
                others.size() + " of " + wards.size() + " wards are not among the wards of 20" + year
                        + ", as the others are; the first: " + code + " '"
                        + first.ward().name() + "' of "
                        + first.ward().vintage()
                        + ". All wards of a table must be of one year. Add the lookup of the year that holds them all,"
                        + " or check whether they overlap the others."));
    }
}

package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.TimePeriod;

/** Finds the sums between figures from what they are figures of: areas, sexes, categories, indicators, pooled periods. */
final class KnownSums {

    private static final List<String> SEXES = List.of("Female", "Male");
    private static final String PERSONS = "Persons";

    private final Map<CellKey, CountedFigure> figures;
    private final BlockRules rules;
    private final List<KnownSum> sums = new ArrayList<>();

    private KnownSums(Map<CellKey, CountedFigure> figures, BlockRules rules) {
        this.figures = figures;
        this.rules = rules;
    }

    static List<KnownSum> of(Collection<CountedFigure> figures, BlockRules rules) {
        TreeMap<CellKey, CountedFigure> byKey = new TreeMap<>();
        figures.forEach(figure -> byKey.put(figure.key(), figure));
        KnownSums known = new KnownSums(byKey, rules);
        known.areas();
        known.categories();
        for (CellKey total : byKey.keySet()) {
            known.groups(total);
            known.sexes(total);
            known.indicators(total);
            known.periods(total);
        }
        return known.sums;
    }

    /** The levels of areas that divide a larger one, from the largest. */
    private enum Level {
        REGIONS,
        UPPER_TIER,
        LOWER_TIER,
        WARDS,
        MSOAS,
        LSOAS;

        private boolean holds(AreaType type) {
            return switch (this) {
                case REGIONS -> type == AreaType.REGION;
                case UPPER_TIER -> type.isUpperTier();
                case LOWER_TIER -> type.isLowerTier();
                case WARDS -> type == AreaType.WARD;
                case MSOAS -> type == AreaType.MSOA;
                case LSOAS -> type == AreaType.LSOA;
            };
        }
    }

    private void areas() {
        Map<CellKey, Map<Level, List<CellKey>>> within = new TreeMap<>();
        figures.forEach((key, figure) -> {
            for (String larger : figure.place().within()) {
                CellKey total = in(key, larger);
                if (!larger.equals(key.areaCode()) && figures.containsKey(total)) {
                    Map<Level, List<CellKey>> levels = within.computeIfAbsent(total, unused -> new TreeMap<>());
                    for (Level level : Level.values()) {
                        if (level.holds(figure.place().type())) {
                            levels.computeIfAbsent(level, unused -> new ArrayList<>())
                                    .add(key);
                        }
                    }
                }
            }
        });
        within.forEach((total, levels) -> {
            KnownSum.Rest rest = KnownSum.Rest.KNOWN;
            for (List<CellKey> parts : levels.values()) {
                sums.add(new KnownSum(total, parts.stream().distinct().toList(), rest, false));
                rest = KnownSum.Rest.NONE;
            }
        });
    }

    private void groups(CellKey total) {
        List<String> members = rules.groups().membersOf(total.areaCode());
        List<CellKey> parts = present(
                members.stream().distinct().map(member -> in(total, member)).toList());
        if (parts.size() == members.size() && !parts.isEmpty()) {
            sums.add(new KnownSum(total, parts, KnownSum.Rest.KNOWN, false));
        }
    }

    private void sexes(CellKey total) {
        if (total.sex().equals(PERSONS)) {
            List<CellKey> parts = present(SEXES.stream()
                    .map(sex -> new CellKey(total.indicator(), total.areaCode(), total.period(), sex, total.category()))
                    .toList());
            parts(total, parts, false);
        }
    }

    /** Two divisions of the same people tell on one another even where their total is not published. */
    private void categories() {
        Map<CellKey, Map<String, List<CellKey>>> byTotal = new TreeMap<>();
        for (CellKey key : figures.keySet()) {
            CellKey total =
                    new CellKey(key.indicator(), key.areaCode(), key.period(), key.sex(), CountedFigure.EVERYBODY);
            if (!key.equals(total)) {
                byTotal.computeIfAbsent(total, unused -> new TreeMap<>())
                        .computeIfAbsent(typeOf(key.category()), unused -> new ArrayList<>())
                        .add(key);
            }
        }
        byTotal.forEach((total, divisions) -> divisions.values().forEach(parts -> {
            if (figures.containsKey(total)) {
                parts(total, parts, false);
            } else if (divisions.size() > 1) {
                sums.add(new KnownSum(total, parts, KnownSum.Rest.KNOWN, false));
            }
        }));
    }

    private static String typeOf(String category) {
        int colon = category.indexOf(": ");
        return colon < 0 ? category : category.substring(0, colon);
    }

    private void indicators(CellKey total) {
        List<String> parts = rules.relations().parts().getOrDefault(total.indicator(), List.of());
        parts(
                total,
                present(parts.stream()
                        .map(part -> of(total, part, total.period()))
                        .toList()),
                true);
    }

    private void periods(CellKey total) {
        IndicatorRelations.Pooled pooled = rules.relations().pooled().get(total.indicator());
        if (pooled == null) {
            return;
        }
        TimePeriod period = TimePeriod.parse(pooled.type(), total.period());
        List<CellKey> years = new ArrayList<>();
        for (int year = 0; year < period.years(); year++) {
            TimePeriod single = new TimePeriod(period.type(), period.start().plusYears(year), 1);
            years.add(of(total, pooled.yearly(), single.label()));
        }
        parts(total, present(years), false);
    }

    /** Parts of a whole; where they overlap each is a part by itself. */
    private void parts(CellKey total, List<CellKey> parts, boolean sharesDenominator) {
        if (parts.isEmpty()) {
            return;
        }
        long counted = parts.stream().mapToLong(this::counted).sum();
        if (counted <= counted(total)) {
            sums.add(new KnownSum(total, parts, KnownSum.Rest.IMPLIED, sharesDenominator));
        } else {
            parts.forEach(part -> sums.add(new KnownSum(
                    total,
                    List.of(part),
                    counted(part) <= counted(total) ? KnownSum.Rest.IMPLIED : KnownSum.Rest.KNOWN,
                    sharesDenominator)));
        }
    }

    private long counted(CellKey key) {
        CountedFigure figure = figures.get(key);
        return figure != null && figure.count() instanceof CellCount.Known known ? known.numerator() : 0;
    }

    private List<CellKey> present(List<CellKey> keys) {
        return keys.stream().filter(figures::containsKey).toList();
    }

    private static CellKey in(CellKey key, String area) {
        return new CellKey(key.indicator(), area, key.period(), key.sex(), key.category());
    }

    private static CellKey of(CellKey key, String indicator, String period) {
        return new CellKey(indicator, key.areaCode(), period, key.sex(), key.category());
    }
}

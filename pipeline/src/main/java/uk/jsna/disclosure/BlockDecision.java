package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides one block: which figures a release withholds so that no reader of it, and of all earlier releases, can work out
 * what is protected.
 *
 * <p>A figure is shown whole or not at all. Where the denominator of a figure must be unknown, its numerator is withheld
 * with it, and the block is decided again. What the cells around and the totals above cannot protect is protected by
 * withholding the yearly figures, then all figures of the indicator in the block; what is left then follows from figures
 * that others have published, and the release is refused.
 */
public final class BlockDecision {

    private static final int ALTERNATIVES = 16;

    private final BlockInput input;
    private final BlockRules rules;
    private final boolean holdsDenominators;
    private final TreeMap<CellKey, CountedFigure> figures = new TreeMap<>();
    private final TreeSet<CellKey> forced = new TreeSet<>();
    private final List<BlockOutcome.Rung> ladder = new ArrayList<>();

    private BlockDecision(BlockInput input, BlockRules rules) {
        this.input = input;
        this.rules = rules;
        List<CountedFigure> all = new ArrayList<>(input.now());
        input.past().values().forEach(past -> past.forEach(each -> all.add(each.figure())));
        this.holdsDenominators = BlockModel.hasSmallGroup(all, rules);
        input.now().forEach(figure -> figures.put(figure.key(), figure));
    }

    /** Decides a block. */
    public static BlockOutcome of(BlockInput input, BlockRules rules) {
        return new BlockDecision(input, rules).decide();
    }

    private BlockOutcome decide() {
        Solved solved = solve();
        if (!solved.unprotected().isEmpty()) {
            solved = withhold("yearly figures", solved, this::isYearly);
        }
        if (!solved.unprotected().isEmpty()) {
            solved = withhold("all figures", solved, figure -> true);
        }
        return outcome(solved);
    }

    private record Solved(Suppression suppression, List<Incident> incidents, Set<CellKey> unprotected) {}

    private Solved withhold(String rung, Solved before, java.util.function.Predicate<CellKey> which) {
        ladder.add(new BlockOutcome.Rung(rung, before.unprotected().size()));
        Set<String> periods = new TreeSet<>();
        before.unprotected().forEach(key -> periods.add(key.period()));
        figures.keySet().stream()
                .filter(key -> rules.relations().linksPeriods(rules.relations().familyOf(key.indicator()))
                        || periods.contains(key.period()))
                .filter(which)
                .forEach(forced::add);
        return solve();
    }

    private boolean isYearly(CellKey key) {
        return !rules.relations().pooled().containsKey(key.indicator());
    }

    /** Decides again until no figure is shown whose denominator must be unknown. */
    private Solved solve() {
        while (true) {
            Ledger.Joined joined = join();
            Suppression suppression = SecondarySuppression.of(joined.model());
            Mask mask = suppression.mask();
            boolean settled = true;
            for (CellKey figure : figures.keySet()) {
                boolean coupled = mask.withholds(Quantity.AMONG.of(figure)) && !mask.withholds(figure);
                settled &= !(coupled && forced.add(figure));
            }
            if (settled) {
                Set<CellKey> unprotected = new TreeSet<>(suppression.unprotected());
                return new Solved(suppression, joined.incidents(), unprotected);
            }
        }
    }

    private Ledger.Joined join() {
        List<PastRelease> releases = new ArrayList<>();
        input.past().forEach((name, past) -> releases.add(release(name, past)));
        BlockModel now = BlockModel.of(input.now(), rules, holdsDenominators, new Now());
        return Ledger.of(releases).join(now.cells(), now.relations());
    }

    private PastRelease release(String name, List<BlockInput.Past> past) {
        Map<CellKey, FigureDecision> decisions = new TreeMap<>();
        List<CountedFigure> then = new ArrayList<>();
        past.forEach(each -> {
            decisions.put(each.figure().key(), each.decision());
            then.add(each.figure());
        });
        BlockModel model = BlockModel.of(then, rules.asOf(name), holdsDenominators, new Then(decisions));
        return new PastRelease(name, List.copyOf(model.cells()), model.relations());
    }

    private BlockOutcome outcome(Solved solved) {
        Mask mask = solved.suppression().mask();
        Set<CellKey> incidents = new TreeSet<>();
        solved.incidents().forEach(incident -> incidents.add(incident.key()));
        List<FigureDecision> decisions = figures.values().stream()
                .map(figure -> decision(figure, mask, incidents))
                .toList();
        return new BlockOutcome(
                decisions,
                alternatives(solved.suppression().witnesses(ALTERNATIVES)),
                rungs(solved.suppression()),
                List.copyOf(solved.unprotected()),
                solved.incidents().stream()
                        .filter(incident -> !input.signed().contains(incident.key()))
                        .toList());
    }

    private FigureDecision decision(CountedFigure figure, Mask mask, Set<CellKey> incidents) {
        boolean hidesDenominator = mask.withholds(Quantity.AMONG.of(figure.key()));
        FigureDecision.Kind kind = FigureDecision.Kind.SHOWN;
        boolean isPrimary = figure.isHeld()
                && !rules.of(figure.key().indicator()).decide(figure.count()).isShown();
        if (incidents.contains(figure.key())) {
            kind = FigureDecision.Kind.INCIDENT;
        } else if (isPrimary) {
            kind = FigureDecision.Kind.PRIMARY;
        } else if (mask.withholds(figure.key())) {
            kind = FigureDecision.Kind.SECONDARY;
        }
        return new FigureDecision(figure.key(), kind, hidesDenominator);
    }

    private List<BlockOutcome.Rung> rungs(Suppression suppression) {
        List<BlockOutcome.Rung> rungs = new ArrayList<>();
        suppression.ladder().stream()
                .filter(step -> step.tier() > 0 && step.wanted() > 0)
                .forEach(step -> rungs.add(new BlockOutcome.Rung("totals of tier " + step.tier(), step.wanted())));
        rungs.addAll(ladder);
        return rungs;
    }

    private List<List<BlockOutcome.Alternative>> alternatives(List<Witness> witnesses) {
        return witnesses.stream().map(this::alternative).toList();
    }

    private List<BlockOutcome.Alternative> alternative(Witness witness) {
        List<BlockOutcome.Alternative> changed = new ArrayList<>();
        for (CountedFigure figure : figures.values()) {
            CellKey among = Quantity.AMONG.of(figure.key());
            boolean isMoved = witness.changed().containsKey(figure.key())
                    || witness.changed().containsKey(among);
            if (isMoved && figure.count() instanceof CellCount.Known known) {
                OptionalLong denominator = known.denominator();
                changed.add(new BlockOutcome.Alternative(
                        figure.key(),
                        witness.valueOf(figure.key(), known.numerator()),
                        denominator.isPresent()
                                ? OptionalLong.of(witness.valueOf(among, denominator.getAsLong()))
                                : denominator));
            }
        }
        return changed;
    }

    /** As the rule says now, large totals held where blocks are decided apart, some figures withheld by the ladder. */
    private final class Now implements FigureStanding {

        @Override
        public Cell counted(CountedFigure figure, Cell byRule) {
            if (byRule.standing() instanceof Standing.Publishable publishable) {
                if (forced.contains(figure.key())) {
                    return byRule.as(new Standing.WithheldBefore(publishable.protection()));
                }
                return isHeldFast(figure) ? Cell.open(byRule.key(), byRule.value()) : byRule;
            }
            return byRule;
        }

        @Override
        public Cell among(CountedFigure figure, Cell byRule) {
            return isHeldFast(figure) && byRule.standing() instanceof Standing.Publishable
                    ? Cell.open(byRule.key(), byRule.value())
                    : byRule;
        }

        private boolean isHeldFast(CountedFigure figure) {
            return rules.holdsLargeTotals() && figure.place().tier() >= 2;
        }
    }

    /** As an earlier release left it. */
    private record Then(Map<CellKey, FigureDecision> decisions) implements FigureStanding {

        @Override
        public Cell counted(CountedFigure figure, Cell byRule) {
            FigureDecision decision = decisions.get(figure.key());
            boolean isShown = decision == null || !decision.isWithheld();
            return isShown ? Cell.open(byRule.key(), byRule.value()) : withheld(byRule);
        }

        @Override
        public Cell among(CountedFigure figure, Cell byRule) {
            FigureDecision decision = decisions.get(figure.key());
            return decision != null && decision.hidesDenominator()
                    ? withheld(byRule)
                    : Cell.open(byRule.key(), byRule.value());
        }

        private static Cell withheld(Cell byRule) {
            return byRule.standing() instanceof Standing.Publishable publishable
                    ? byRule.as(new Standing.WithheldBefore(publishable.protection()))
                    : byRule;
        }
    }
}

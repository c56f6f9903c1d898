package uk.jsna.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.disclosure.BlockRules;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.spark.disclose.DecideBlocks;
import uk.jsna.spark.disclose.DisclosureFindings;
import uk.jsna.spark.disclose.KnownElsewhere;
import uk.jsna.spark.disclose.RoundFigures;
import uk.jsna.spark.disclose.WithholdFigures;

/**
 * Figures lose what may not be shown. Whatever comes after in the night reads only what this part lets through.
 *
 * @param counted the figures with their true counts: for the secure store alone
 * @param figures the figures, without what is withheld
 * @param records what was decided and why: for the secure store alone
 */
record Disclosure(Dataset<Row> counted, Dataset<Row> figures, Dataset<Row> records) {

    static Disclosure of(Night night, Dataset<Row> placed, Dataset<Row> calculated) {
        KnownElsewhere elsewhere = KnownElsewhere.in(placed);
        night.found(elsewhere.findings());
        Dataset<Row> counted = night.keep(elsewhere.step().apply(calculated));
        night.found(DisclosureFindings.denominators(counted, denominators(night)));
        night.found(DisclosureFindings.divided(counted));
        ReleaseLedger ledger = new ReleaseLedger(night.folders());
        night.found(ledger.unrecorded(night.inputs().councilSources()));
        Dataset<Row> past = ledger.read(night.session());
        Dataset<Row> records =
                night.keep(DecideBlocks.of(counted, past, blockRules(night, ledger.groups()), ledger.signed()));
        night.found(DisclosureFindings.of(records));
        night.found(DisclosureFindings.vintages(records.unionByName(past)));
        ledger.askToSign(records);
        return new Disclosure(counted, under(night, counted, WithholdFigures.mask(records)), records);
    }

    /** The figures under a mask that has been decided. */
    static Dataset<Row> under(Night night, Dataset<Row> calculated, Set<CellKey> mask) {
        Dataset<Row> withheld = WithholdFigures.with(night.broadcast(new TreeSet<>(mask)), primaryRules(night))
                .apply(calculated);
        return night.keep(RoundFigures.with(roundings(night)).apply(withheld));
    }

    private static BlockRules blockRules(Night night, Map<String, Map<String, List<String>>> past) {
        return new BlockRules(
                primaryRules(night),
                night.workspace().indicators().relations(),
                new BlockRules.Groups(groups(night), past),
                true);
    }

    /** The areas of each group of the workspace. */
    static Map<String, List<String>> groups(Night night) {
        return night.workspace().groups().stream()
                .collect(Collectors.toMap(
                        group -> group.code().value(),
                        group -> group.areas().stream()
                                .map(member -> member.value())
                                .toList()));
    }

    private static Map<String, PrimaryRule> primaryRules(Night night) {
        Map<String, PrimaryRule> rules = new TreeMap<>();
        night.indicators()
                .forEach((id, indicator) -> rules.put(id, night.workspace().primaryRule(indicator)));
        return rules;
    }

    private static Map<String, RoundFigures.Rounding> roundings(Night night) {
        Map<String, RoundFigures.Rounding> roundings = new TreeMap<>();
        night.indicators()
                .forEach((id, indicator) -> night.workspace()
                        .roundedTo(indicator)
                        .ifPresent(multiple -> roundings.put(id, new RoundFigures.Rounding(indicator, multiple))));
        return roundings;
    }

    private static Map<String, String> denominators(Night night) {
        Map<String, String> denominators = new TreeMap<>();
        night.indicators().forEach((id, indicator) -> {
            if (indicator.denominator() != null) {
                denominators.put(id, indicator.denominator().indicator());
            }
        });
        return denominators;
    }
}

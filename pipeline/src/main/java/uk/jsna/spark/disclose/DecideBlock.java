package uk.jsna.spark.disclose;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import uk.jsna.disclosure.BlockDecision;
import uk.jsna.disclosure.BlockInput;
import uk.jsna.disclosure.BlockOutcome;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.CountedFigure;
import uk.jsna.disclosure.FigureDecision;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.table.DisclosureRecords;

/** Decides one block from its records, those of earlier releases among them, and records what was decided. */
record DecideBlock(BlockPlan plan, Set<CellKey> signed) implements SeriesPass.SeriesFunction, Serializable {

    @Override
    public List<Cells> apply(List<Cells> records) {
        String block = records.get(0).text(DisclosureRecords.BLOCK);
        TreeMap<CellKey, Cells> now = new TreeMap<>();
        TreeMap<String, List<BlockInput.Past>> past = new TreeMap<>();
        for (Cells record : records) {
            String release = record.text(DisclosureRecords.RELEASE);
            if (release.isEmpty()) {
                now.put(RecordedFigures.key(record), record);
            } else {
                past.computeIfAbsent(release, unused -> new ArrayList<>())
                        .add(new BlockInput.Past(RecordedFigures.figure(record), RecordedFigures.decision(record)));
            }
        }
        List<CountedFigure> figures =
                now.values().stream().map(RecordedFigures::figure).toList();
        BlockOutcome outcome = BlockDecision.of(new BlockInput(figures, past, signed), plan.rulesOf(block));
        List<Cells> out = new ArrayList<>();
        for (FigureDecision decision : outcome.decisions()) {
            Cells record = now.get(decision.key());
            if (record != null) {
                out.add(record.set(DisclosureRecords.DECISION, decision.kind().word())
                        .set(DisclosureRecords.HIDES_DENOMINATOR, decision.hidesDenominator()));
            }
        }
        String checksum = checksum(out, plan.rules().groups().now());
        out.forEach(record -> record.set(DisclosureRecords.DETAIL, checksum));
        proofs(block, outcome, now, out);
        return out;
    }

    /** Scores need not be whole: an alternative differs from the truth by a whole number. */
    private static double numerator(BlockOutcome.Alternative other, Map<CellKey, Cells> now) {
        double truth = Objects.requireNonNull(now.get(other.key())).number(DisclosureRecords.NUMERATOR);
        return truth + other.numerator() - Math.round(truth);
    }

    /** The checksum of a block's figures, their decisions, true counts and groups; for the secure store alone. */
    private static String checksum(List<Cells> records, Map<String, List<String>> groups) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Cells record : records) {
                List<String> members = groups.getOrDefault(record.text(DisclosureRecords.AREA_CODE), List.of());
                digest.update((record.toRow().mkString("|") + members).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void proofs(String block, BlockOutcome outcome, Map<CellKey, Cells> now, List<Cells> out) {
        for (int number = 0; number < outcome.alternatives().size(); number++) {
            for (BlockOutcome.Alternative other : outcome.alternatives().get(number)) {
                Cells record = RecordedFigures.write(
                                RecordedFigures.empty(block, RecordedFigures.ALTERNATIVE), other.key())
                        .set(DisclosureRecords.NUMBER, number)
                        .set(DisclosureRecords.NUMERATOR, numerator(other, now));
                if (other.denominator().isPresent()) {
                    record.set(DisclosureRecords.DENOMINATOR, (double)
                            other.denominator().getAsLong());
                }
                out.add(record);
            }
        }
        outcome.ladder()
                .forEach(rung -> out.add(RecordedFigures.empty(block, RecordedFigures.LADDER)
                        .set(DisclosureRecords.DETAIL, rung.name())
                        .set(DisclosureRecords.NUMBER, rung.figures())));
        outcome.unprotected()
                .forEach(key ->
                        out.add(RecordedFigures.write(RecordedFigures.empty(block, RecordedFigures.UNPROTECTED), key)));
        outcome.incidents()
                .forEach(incident -> out.add(
                        RecordedFigures.write(RecordedFigures.empty(block, RecordedFigures.INCIDENT), incident.key())
                                .set(DisclosureRecords.DETAIL, incident.release())));
    }
}

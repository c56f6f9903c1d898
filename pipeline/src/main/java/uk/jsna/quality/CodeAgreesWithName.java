package uk.jsna.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaName;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;

/**
 * The name beside an area's code is that area's name. A code that is valid but belongs to another ward joins without a
 * sound; only the name tells. A few differences are spellings and are listed; more than that, and the file's codes are
 * not to be trusted at all.
 */
final class CodeAgreesWithName implements AreaCheck {

    static final String CHECK = "code_agrees_with_name";

    /** Publishers spell a few names otherwise than the lookups; a shifted column of codes gets nearly all wrong. */
    private static final double SPELLINGS = 0.05;

    private record Pair(AreaMention mention, Area area) {}

    private final Placer placer;

    CodeAgreesWithName(Placer placer) {
        this.placer = placer;
    }

    @Override
    public String id() {
        return CHECK;
    }

    /** One breach a file: spellings that differ, or codes that are wrong. */
    @Override
    public void look(List<AreaMention> mentions, GateReport report) {
        Map<String, List<Pair>> byFile = new TreeMap<>();
        for (AreaMention each : mentions) {
            Placer.Mention mention = each.mention();
            Placer.Mention byCode =
                    new Placer.Mention(false, mention.scheme(), mention.code(), mention.name(), mention.authority());
            if (!mention.name().isEmpty()
                    && !mention.code().isEmpty()
                    && placer.place(byCode) instanceof Placement.On on) {
                byFile.computeIfAbsent(
                                each.place().source() + "|" + each.place().file(), unused -> new ArrayList<>())
                        .add(new Pair(each, on.area()));
            }
        }
        byFile.values().forEach(pairs -> report.add(judge(pairs)));
    }

    private static GateReport.Tally judge(List<Pair> pairs) {
        List<Pair> wrong = pairs.stream()
                .filter(pair -> !AreaName.agree(
                        pair.mention().mention().name(), pair.area().name()))
                .sorted(Comparator.comparingLong(pair -> pair.mention().place().row()))
                .toList();
        String source = pairs.get(0).mention().place().source();
        return new GateReport.Tally(
                CHECK,
                source,
                pairs.size(),
                wrong.size(),
                wrong.isEmpty() ? List.of() : List.of(Breach.open(finding(wrong, pairs))));
    }

    private static Finding finding(List<Pair> wrong, List<Pair> pairs) {
        Pair first = wrong.get(0);
        Finding.Place place = at(first);
        String found = first.mention().mention().code() + " is named '"
                + first.mention().mention().name() + "', but is '"
                + first.area().name() + "' in "
                + first.area().vintage();
        if (wrong.size() <= SPELLINGS * pairs.size()) {
            return Finding.warn(
                    CHECK,
                    place,
                    wrong.size() + " of " + pairs.size() + " area codes have another name beside them than in the"
                            + " lookup; the first: " + found + ". Check that these are spellings.");
        }
        String all = wrong.size() + " of " + pairs.size()
                + " area codes do not belong to the names beside them; the first: " + found + ".";
        return first.mention().mention().byName()
                ? Finding.warn(
                        CHECK, place, all + " The codes of this file are not used: it is joined on authority and name.")
                : Finding.fail(
                        CHECK,
                        place,
                        all + " Join this source on authority and name (areas_by: name), or get a corrected file.");
    }

    private static Finding.Place at(Pair pair) {
        Finding.Place place = pair.mention().place();
        return new Finding.Place(
                place.source(),
                place.file(),
                place.sheet(),
                place.row(),
                "",
                pair.area().code().value());
    }
}

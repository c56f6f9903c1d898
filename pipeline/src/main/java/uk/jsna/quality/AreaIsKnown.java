package uk.jsna.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaType;

/**
 * Every area that a file names is on the register. What is not cannot be placed, and its figures are left out. Of a code
 * that was in use once, or is in use by now, the history of codes tells the days and what took its place.
 */
final class AreaIsKnown implements AreaCheck {

    static final String CHECK = "area_is_known";

    private final Placer placer;
    private final CodeHistory history;

    AreaIsKnown(Placer placer, CodeHistory history) {
        this.placer = placer;
        this.history = history;
    }

    @Override
    public String id() {
        return CHECK;
    }

    /** One breach a file. */
    @Override
    public void look(List<AreaMention> mentions, GateReport report) {
        Map<String, List<AreaMention>> files = new TreeMap<>();
        for (AreaMention mention : mentions) {
            files.computeIfAbsent(
                            mention.place().source() + "|" + mention.place().file(), unused -> new ArrayList<>())
                    .add(mention);
        }
        for (List<AreaMention> named : files.values()) {
            List<AreaMention> unknown = named.stream()
                    .filter(mention -> isMissed(placer.place(mention.mention())))
                    .toList();
            report.add(new GateReport.Tally(
                    CHECK,
                    named.get(0).place().source(),
                    named.size(),
                    unknown.size(),
                    unknown.isEmpty() ? List.of() : List.of(Breach.open(finding(unknown, named.size())))));
        }
    }

    /** A total of countries is nobody's ward and nobody's benchmark. */
    private static boolean isMissed(Placement placement) {
        return !(placement instanceof Placement.On)
                && !(placement instanceof Placement.UnknownCode unknown
                        && unknown.code().type() == AreaType.COUNTRY);
    }

    private Finding finding(List<AreaMention> areas, int named) {
        AreaMention first = areas.stream()
                .min(Comparator.comparingLong(area -> area.place().row()))
                .orElseThrow();
        long figures = areas.stream().mapToLong(AreaMention::figures).sum();
        return Finding.warn(
                CHECK,
                first.place(),
                areas.size() + " of " + named + " areas are not on the register, and their " + figures
                        + " figures are left out; the first: " + words(first.mention())
                        + ". Add a lookup that holds them, or leave them out in the source.");
    }

    private String words(Placer.Mention mention) {
        Placement placement = placer.place(mention);
        if (placement instanceof Placement.UnknownName unknown) {
            return "'" + unknown.name() + "' in " + unknown.authority();
        }
        String told = placement instanceof Placement.UnknownCode unknown ? history.told(unknown.code()) : "";
        return mention.code() + " '" + mention.name() + "'" + (told.isEmpty() ? "" : ", " + told);
    }
}

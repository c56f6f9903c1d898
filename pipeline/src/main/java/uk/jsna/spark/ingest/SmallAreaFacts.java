package uk.jsna.spark.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.SmallArea;
import uk.jsna.geography.SmallAreaLookup;
import uk.jsna.geography.SmallAreas;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.quality.SmallAreaLookupsAgree;
import uk.jsna.quality.SmallAreaLookupsAgree.Link;
import uk.jsna.quality.SmallAreaLookupsAgree.Weight;
import uk.jsna.quality.SmallAreaLookupsAgree.Years;
import uk.jsna.source.AreaLink;
import uk.jsna.source.Observation;
import uk.jsna.source.Origin;

/** What lookups say of small areas: the ward of each in a year, and the children who live there. */
final class SmallAreaFacts {

    private final List<Link> links = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private final DescribedSmallAreas described = new DescribedSmallAreas();

    void add(AreaLink link) {
        AreaLink.Parent parent = link.parent();
        Optional<BoundaryVintage> census = BoundaryVintage.find(link.vintage());
        if (parent == null || !AreaCode.isWellFormed(parent.code()) || census.isEmpty()) {
            return;
        }
        AreaCode ward = new AreaCode(parent.code());
        BoundaryVintage.find(parent.vintage())
                .filter(vintage -> vintage.isOfWards() && ward.type() == AreaType.WARD)
                .filter(vintage -> census.get().kind().equals(BoundaryVintage.SMALL_AREAS))
                .ifPresent(vintage -> links.add(new Link(
                        place(link.origin()),
                        new Years(census.get(), vintage),
                        new AreaCode(link.code()),
                        link.name(),
                        ward)));
    }

    void add(Observation observation) {
        described.add(observation);
        Double children = observation.amounts().numerator();
        if (children != null && AreaCode.isWellFormed(observation.area().code())) {
            AreaCode area = new AreaCode(observation.area().code());
            weights.add(new Weight(place(observation.origin()), area, Math.round(children)));
        }
    }

    List<SmallArea> described() {
        return described.all();
    }

    SmallAreas smallAreas() {
        Map<String, List<Link>> byLookup = new TreeMap<>();
        links.forEach(link -> byLookup.computeIfAbsent(
                        link.place().source() + "|" + link.years(), unused -> new ArrayList<>())
                .add(link));
        List<SmallAreaLookup> lookups =
                byLookup.values().stream().map(SmallAreaFacts::lookup).toList();
        Map<AreaCode, Long> children = new TreeMap<>();
        weights.forEach(weight ->
                children.putIfAbsent(weight.area(), Math.max(0, Math.min(SmallArea.Children.MOST, weight.children()))));
        return new SmallAreas(lookups, children);
    }

    private static SmallAreaLookup lookup(List<Link> links) {
        Map<AreaCode, AreaCode> wardOf = new TreeMap<>();
        Map<AreaCode, String> middleOf = new TreeMap<>();
        for (Link link : links) {
            wardOf.putIfAbsent(link.area(), link.ward());
            String middle = SmallAreaLookup.middle(link.name());
            if (!middle.isEmpty()) {
                middleOf.putIfAbsent(link.area(), middle);
            }
        }
        Years years = links.get(0).years();
        return new SmallAreaLookup(years.census(), years.wards(), wardOf, middleOf);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(described.findings());
        if (!links.isEmpty()) {
            findings.addAll(SmallAreaLookupsAgree.check(
                    List.copyOf(links), List.copyOf(weights), smallAreas().census()));
        }
        return findings;
    }

    static Finding.Place place(Origin origin) {
        return new Finding.Place(origin.source(), origin.file(), origin.sheet(), origin.row(), "", "");
    }
}

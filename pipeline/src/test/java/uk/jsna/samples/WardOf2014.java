package uk.jsna.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An invented ward on the boundaries of 2014, with the share of each ward of 2019 that lies in it.
 *
 * @param shares by the children in small areas, 1 for a whole ward
 */
record WardOf2014(String code, String name, Map<Ward, Double> shares) {

    /** The wards of a district, by code. */
    static List<WardOf2014> of(InventedCountry country, District district) {
        Map<Area, Map<Ward, Integer>> children = new LinkedHashMap<>();
        Map<Ward, Integer> all = new LinkedHashMap<>();
        for (Lsoa lsoa : country.lsoas()) {
            if (lsoa.ward().district().equals(district)) {
                children.computeIfAbsent(lsoa.ward2014(), ward -> new LinkedHashMap<>())
                        .merge(lsoa.ward(), lsoa.children(), Integer::sum);
                all.merge(lsoa.ward(), lsoa.children(), Integer::sum);
            }
        }
        Map<String, WardOf2014> byCode = new TreeMap<>();
        children.forEach((area, parts) -> {
            Map<Ward, Double> shares = new LinkedHashMap<>();
            parts.forEach((ward, part) -> shares.put(ward, (double) part / all.getOrDefault(ward, part)));
            byCode.put(area.code(), new WardOf2014(area.code(), area.name(), shares));
        });
        return new ArrayList<>(byCode.values());
    }

    int measured(ChildMeasurement block) {
        return shares.entrySet().stream()
                .mapToInt(part -> (int) Math.round(block.measured(part.getKey()) * part.getValue()))
                .sum();
    }

    int number(ChildMeasurement block) {
        return shares.entrySet().stream()
                .mapToInt(part -> (int) Math.round(block.number(part.getKey()) * part.getValue()))
                .sum();
    }
}

package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The layout of the Office for National Statistics' ward boundaries as GeoJSON in longitude and latitude, a file for each
 * district. The county is a grid of five by five wards somewhere in the North Sea; every cell has eight corners, its own
 * four and the middles of its sides, and neighbours share theirs exactly.
 */
final class WardBoundaries {

    /** Wards of the county by their place on the map, the northern row first. */
    private static final String[][] MAP = {
        {"E05990006", "E05990008", "E05990005", "E05990030", "E05990024"},
        {"E05990003", "E05990013", "E05990004", "E05990025", "E05990023"},
        {"E05990011", "E05990010", "E05990033", "E05990027", "E05990031"},
        {"E05990001", "E05990002", "E05990021", "E05990026", "E05990032"},
        {"E05990007", "E05990009", "E05990022", "E05990028", "E05990029"},
    };

    private static final double WEST = 2.20;
    private static final double NORTH = 53.80;
    private static final double CELL_WIDTH = 0.06;
    private static final double CELL_HEIGHT = 0.04;

    private final InventedCountry country;

    WardBoundaries(InventedCountry country) {
        this.country = country;
    }

    byte[] wards2019(District district) {
        Map<Area, List<int[]>> rings = new LinkedHashMap<>();
        for (Ward ward : country.wardsOf(district)) {
            rings.put(new Area(ward.code(), ward.name()), cell(ward.code()));
        }
        return collection(rings, new Layer(district, "19", "LAD20", ""));
    }

    /** The boundaries of 2019 in metres on the National Grid, although the file still says degrees. */
    byte[] wards2019InMetres(District district) {
        String degrees = new String(wards2019(district), StandardCharsets.UTF_8);
        Matcher position =
                Pattern.compile("\\[ (\\d\\.\\d+), (\\d\\d\\.\\d+) ]").matcher(degrees);
        String metres = position.replaceAll(match -> {
            double east = 400_000 + (Double.parseDouble(match.group(1)) + 2) * 66_000;
            double north = -100_000 + (Double.parseDouble(match.group(2)) - 49) * 111_000;
            return String.format(Locale.ROOT, "[ %.2f, %.2f ]", east, north);
        });
        return metres.getBytes(StandardCharsets.UTF_8);
    }

    byte[] wards2022(District district) {
        Map<Area, List<int[]>> rings = new LinkedHashMap<>();
        for (Ward ward : country.wardsOf(district)) {
            Area ward2022 = BoundaryChange.of2022(ward, 0, 1);
            if (ward.code().equals(BoundaryChange.SPLIT)) {
                rings.put(BoundaryChange.SPLIT_WEST, half(ward.code(), 0));
                rings.put(BoundaryChange.SPLIT_EAST, half(ward.code(), 1));
            } else if (ward2022.equals(BoundaryChange.MERGER)) {
                rings.put(ward2022, merged(BoundaryChange.MERGED.get(0)));
            } else {
                rings.put(ward2022, cell(ward.code()));
            }
        }
        String name = "\"name\": \"" + district.code() + "\",\n";
        return collection(rings, new Layer(district, "22", "LAD22", name));
    }

    private static byte[] collection(Map<Area, List<int[]>> rings, Layer layer) {
        List<String> features = new ArrayList<>();
        rings.forEach((ward, ring) -> features.add(feature(ward, ring, layer, features.size() + 1)));
        String text = "{\n\"type\": \"FeatureCollection\",\n" + layer.name()
                + "\"crs\": { \"type\": \"name\", \"properties\": { \"name\": \"urn:ogc:def:crs:OGC:1.3:CRS84\" } },\n"
                + "\"features\": [\n" + String.join(",\n", features) + "\n]\n}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String feature(Area ward, List<int[]> ring, Layer layer, int number) {
        String wards = "WD" + layer.vintage();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("FID", Integer.toString(number));
        properties.put(wards + "CD", quoted(ward.code()));
        properties.put(wards + "NM", quoted(ward.name()));
        properties.put(wards + "NMW", quoted(" "));
        properties.put(layer.districts() + "CD", quoted(layer.district().code()));
        properties.put(layer.districts() + "NM", quoted(layer.district().name()));
        String listed = properties.entrySet().stream()
                .map(property -> quoted(property.getKey()) + ": " + property.getValue())
                .collect(Collectors.joining(", "));
        String corners = ring.stream().map(WardBoundaries::position).collect(Collectors.joining(", "));
        return "{ \"type\": \"Feature\", \"properties\": { " + listed
                + " }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [ [ " + corners + " ] ] } }";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** The corners of a whole cell, counted in half cells from the north-west, closed, anticlockwise. */
    private static List<int[]> cell(String code) {
        return rectangle(place(code), 0, 2);
    }

    private static List<int[]> half(String code, int half) {
        return rectangle(place(code), half, 1);
    }

    private static List<int[]> merged(String westernCode) {
        return rectangle(place(westernCode), 0, 4);
    }

    private static List<int[]> rectangle(int[] place, int fromHalf, int halves) {
        int west = place[0] * 2 + fromHalf;
        int east = west + halves;
        int north = place[1] * 2;
        List<int[]> ring = new ArrayList<>();
        for (int x = east; x > west; x--) {
            ring.add(new int[] {x, north});
        }
        for (int y = north; y < north + 2; y++) {
            ring.add(new int[] {west, y});
        }
        for (int x = west; x < east; x++) {
            ring.add(new int[] {x, north + 2});
        }
        for (int y = north + 2; y > north; y--) {
            ring.add(new int[] {east, y});
        }
        ring.add(ring.get(0));
        return ring;
    }

    private static int[] place(String code) {
        for (int row = 0; row < MAP.length; row++) {
            int column = List.of(Objects.requireNonNull(MAP[row])).indexOf(code);
            if (column >= 0) {
                return new int[] {column, row};
            }
        }
        throw new IllegalArgumentException(code + " is not on the map");
    }

    private static String position(int[] corner) {
        double x = corner[0] / 2.0 + Draw.between(-0.12, 0.12, "longitude", corner[0], corner[1]);
        double y = corner[1] / 2.0 + Draw.between(-0.12, 0.12, "latitude", corner[0], corner[1]);
        return String.format(Locale.ROOT, "[ %.6f, %.6f ]", WEST + x * CELL_WIDTH, NORTH - y * CELL_HEIGHT);
    }

    /** The wards of one district in one vintage; {@code name} is the member that newer files carry, or nothing. */
    private record Layer(District district, String vintage, String districts, String name) {}
}

package uk.jsna.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.jsna.report.WardShape.Point;

/**
 * A map of an area's wards as inline SVG. Points are moved to a grid of whole units, which neighbours share, so that
 * shapes become small without gaps between them. How a ward stands is shown by pattern and letter besides colour.
 */
final class WardMap {

    private static final double SIDE = 640;

    private final List<WardStanding> wards;
    private final Map<String, WardShape> shapes = new HashMap<>();

    WardMap(List<WardStanding> wards, List<WardShape> shapes) {
        shapes.forEach(shape -> this.shapes.put(shape.areaCode(), shape));
        this.wards = wards.stream()
                .filter(ward -> this.shapes.containsKey(ward.areaCode()))
                .toList();
    }

    /** Whether no ward has a shape. */
    boolean isEmpty() {
        return wards.isEmpty();
    }

    void write(Html html, String id, String title, String description) {
        Grid grid = Grid.of(wards.stream()
                .flatMap(ward -> shape(ward).rings().stream())
                .flatMap(List::stream)
                .toList());
        String box = "0 0 " + grid.width() + " " + grid.height();
        html.open("svg", "class", "map", "viewBox", box, "role", "img", "aria-labelledby", id + "-t " + id + "-d");
        html.element("title", title, "id", id + "-t");
        html.element("desc", description, "id", id + "-d");
        for (WardStanding ward : wards) {
            outline(html, ward, grid);
        }
        wards.stream()
                .filter(ward -> !MapKey.of(ward.standing()).letter().isEmpty())
                .forEach(ward -> letter(html, ward, grid));
        html.close();
    }

    private WardShape shape(WardStanding ward) {
        return shapes.getOrDefault(ward.areaCode(), new WardShape(ward.areaCode(), List.of()));
    }

    private void outline(Html html, WardStanding ward, Grid grid) {
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : shape(ward).rings()) {
            path.append(grid.path(ring));
        }
        html.open("path", "class", MapKey.of(ward.standing()).style(), "d", path.toString());
        html.element("title", ward.areaName() + ": " + ward.standing().words()).close();
    }

    private void letter(Html html, WardStanding ward, Grid grid) {
        MapKey key = MapKey.of(ward.standing());
        List<List<int[]>> rings = shape(ward).rings().stream().map(grid::points).toList();
        LetterPlace.in(rings)
                .ifPresent(place -> html.element(
                        "text",
                        key.letter(),
                        "class",
                        key.style() + "-letter",
                        "x",
                        "" + place.x(),
                        "y",
                        "" + (place.y() + LetterPlace.HALF_LETTER)));
    }

    /** A grid of whole units over some points, north up, degrees of longitude shortened for the latitude. */
    private record Grid(double west, double north, double unitsPerDegree, double shortening, int width, int height) {

        static Grid of(List<Point> points) {
            double west = points.stream().mapToDouble(Point::longitude).min().orElse(0);
            double east = points.stream().mapToDouble(Point::longitude).max().orElse(1);
            double south = points.stream().mapToDouble(Point::latitude).min().orElse(0);
            double north = points.stream().mapToDouble(Point::latitude).max().orElse(1);
            double shortening = Math.cos(Math.toRadians((north + south) / 2));
            double scale = SIDE / Math.max((east - west) * shortening, north - south);
            return new Grid(west, north, scale, shortening, (int) Math.ceil((east - west) * shortening * scale), (int)
                    Math.ceil((north - south) * scale));
        }

        /** The points of a ring on the grid, each different from the one before it. */
        List<int[]> points(List<Point> ring) {
            List<int[]> points = new ArrayList<>();
            for (Point point : ring) {
                int x = (int) Math.round((point.longitude() - west) * shortening * unitsPerDegree);
                int y = (int) Math.round((north - point.latitude()) * unitsPerDegree);
                int[] last = points.isEmpty() ? new int[] {-1, -1} : points.get(points.size() - 1);
                if (last[0] != x || last[1] != y) {
                    points.add(new int[] {x, y});
                }
            }
            return points;
        }

        String path(List<Point> ring) {
            StringBuilder path = new StringBuilder();
            int[] last = {0, 0};
            for (int[] point : points(ring)) {
                if (path.length() == 0) {
                    path.append('M')
                            .append(point[0])
                            .append(' ')
                            .append(point[1])
                            .append('l');
                } else {
                    pair(path, point[0] - last[0], point[1] - last[1]);
                }
                last = point;
            }
            return path.append('z').toString();
        }

        private static void pair(StringBuilder path, int dx, int dy) {
            char before = path.charAt(path.length() - 1);
            path.append(dx >= 0 && before != 'l' ? " " : "").append(dx);
            path.append(dy >= 0 ? " " : "").append(dy);
        }
    }
}

package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.jsna.attacker.file.Shape;

/**
 * A chart's scale, read off the shapes of shown cells: a measure that grows in step with their values tells the value of a
 * withheld cell's shape too.
 */
final class Heights {

    private static final int ENOUGH = 3;
    private static final double PIXEL = 1;

    private record Point(double value, double size) {}

    private final Release release;
    private final List<Shape> shapes;
    private final Map<Shape, Key> secret;

    Heights(Release release, List<Shape> shapes, Map<Shape, Key> secret) {
        this.release = release;
        this.shapes = shapes;
        this.secret = secret;
    }

    void check(Function<String, Set<String>> areasOf, List<Shown> shown) {
        if (secret.isEmpty()) {
            return;
        }
        Set<String> measures = new TreeSet<>();
        secret.keySet().forEach(shape -> measures.addAll(shape.sizes().keySet()));
        for (String measure : measures) {
            List<Point> points = new ArrayList<>();
            for (Shape shape : shapes) {
                Double size = shape.sizes().get(measure);
                if (!secret.containsKey(shape) && size != null) {
                    areasOf.apply(shape.label())
                            .forEach(area -> valueOf(area).ifPresent(value -> points.add(new Point(value, size))));
                }
            }
            if (isScale(points)) {
                secret.forEach((shape, key) -> {
                    if (shape.sizes().containsKey(measure)) {
                        shown.add(new Shown(key, shape.file() + ": " + measure, Technique.HEIGHT));
                    }
                });
            }
        }
    }

    private java.util.Optional<Double> valueOf(String area) {
        Key any = secret.values().iterator().next();
        return release.find(any.withArea(area))
                .flatMap(cell -> cell.number(Statistic.VALUE))
                .map(Printed::middle);
    }

    /** True where the sizes lie on a straight line over the values, to a pixel, and are not all alike. */
    private static boolean isScale(List<Point> points) {
        Point least = points.stream()
                .min(java.util.Comparator.comparingDouble(Point::value))
                .orElse(new Point(0, 0));
        Point most = points.stream()
                .max(java.util.Comparator.comparingDouble(Point::value))
                .orElse(least);
        double span = most.value() - least.value();
        if (points.size() < ENOUGH || span <= 0 || Math.abs(most.size() - least.size()) < 2 * PIXEL) {
            return false;
        }
        double slope = (most.size() - least.size()) / span;
        return points.stream()
                .allMatch(point ->
                        Math.abs(least.size() + slope * (point.value() - least.value()) - point.size()) <= PIXEL);
    }
}

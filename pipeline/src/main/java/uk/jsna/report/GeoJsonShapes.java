package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.jsna.report.WardShape.Point;

/**
 * Reads wards' shapes from a GeoJSON file (RFC 7946) of the Open Geography portal: one feature a ward, its code in the
 * property whose name is WD, two digits of the year and CD, longitude and latitude in degrees.
 */
public final class GeoJsonShapes {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJsonShapes() {}

    /**
     * The shapes in a file, in its order.
     *
     * @throws IOException where it is no such file; the message names it and says what must be
     */
    public static List<WardShape> read(Path file) throws IOException {
        try {
            List<WardShape> shapes = new ArrayList<>();
            for (JsonNode feature : JSON.readTree(file).path("features")) {
                shapes.add(new WardShape(code(file, feature), rings(feature.path("geometry"))));
            }
            return shapes;
        } catch (JacksonException e) {
            throw new IOException(file + ": the file cannot be read as GeoJSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String code(Path file, JsonNode feature) throws IOException {
        for (String name : feature.path("properties").propertyNames()) {
            if (name.matches("(?i)wd\\d\\dcd")) {
                return feature.path("properties").path(name).asString();
            }
        }
        throw new IOException(file + ": a feature has no ward code; it must have a property such as WD19CD.");
    }

    private static List<List<Point>> rings(JsonNode geometry) {
        List<List<Point>> rings = new ArrayList<>();
        boolean many = geometry.path("type").asString().equals("MultiPolygon");
        for (JsonNode part : geometry.path("coordinates")) {
            if (many) {
                part.forEach(ring -> rings.add(ring(ring)));
            } else {
                rings.add(ring(part));
            }
        }
        return rings;
    }

    private static List<Point> ring(JsonNode ring) {
        List<Point> points = new ArrayList<>();
        ring.forEach(point ->
                points.add(new Point(point.path(0).asDouble(), point.path(1).asDouble())));
        return points;
    }
}

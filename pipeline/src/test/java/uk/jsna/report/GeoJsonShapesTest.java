package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.SharedFiles;
import uk.jsna.report.WardShape.Point;

class GeoJsonShapesTest {

    @TempDir
    Path folder;

    private Path made(String geometry) throws IOException {
        return Files.writeString(
                folder.resolve("wards.geojson"),
                "{\"features\": [{\"properties\": {\"FID\": 1, \"wd25cd\": \"E05000001\"}, \"geometry\": " + geometry
                        + "}]}");
    }

    @Test
    void aShapeMayBeOnePolygonOrSeveral() throws IOException {
        assertThat(GeoJsonShapes.read(made("{\"type\": \"Polygon\", \"coordinates\": [[[0, 52], [1, 52], [1, 53]]]}")))
                .singleElement()
                .satisfies(shape -> {
                    assertThat(shape.areaCode()).isEqualTo("E05000001");
                    assertThat(shape.rings()).hasSize(1);
                    assertThat(shape.rings().get(0).get(2)).isEqualTo(new Point(1, 53));
                });
        assertThat(GeoJsonShapes.read(
                        made("{\"type\": \"MultiPolygon\", \"coordinates\": [[[[0, 52], [1, 52]]], [[[2, 52]]]]}")))
                .singleElement()
                .satisfies(shape -> assertThat(shape.rings()).hasSize(2));
    }

    @Test
    void theWardsOfRutlandHaveTheirShapes() throws IOException {
        assertThat(GeoJsonShapes.read(SharedFiles.of("data", "boundaries", "wd19", "E06000017.geojson")))
                .hasSize(15)
                .allSatisfy(shape -> assertThat(shape.rings()).isNotEmpty());
    }

    @Test
    void metresOfTheNationalGridAreRefused() throws IOException {
        Path file = made("{\"type\": \"Polygon\", \"coordinates\": [[[484532, 309721]]]}");
        assertThatThrownBy(() -> GeoJsonShapes.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        file + ": a boundary has the point (484532.0, 309721.0), but must have longitude and latitude"
                                + " in degrees. Look for the file that is in metres of the British National Grid and"
                                + " convert it to WGS 84.");
    }

    @Test
    void whatIsNoGeoJsonIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.geojson"), "no");
        assertThatThrownBy(() -> GeoJsonShapes.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": the file cannot be read as GeoJSON: ");
        Path nameless = Files.writeString(folder.resolve("y.geojson"), "{\"features\": [{\"properties\": {}}]}");
        assertThatThrownBy(() -> GeoJsonShapes.read(nameless))
                .hasMessage(nameless + ": a feature has no ward code; it must have a property such as WD19CD.");
    }
}

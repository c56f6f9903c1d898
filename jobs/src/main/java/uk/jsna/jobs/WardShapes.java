package uk.jsna.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.jsna.quality.Finding;
import uk.jsna.report.GeoJsonShapes;
import uk.jsna.report.WardShape;
import uk.jsna.source.SourceFiles;

/** The shapes of wards that a workspace names for its maps. */
final class WardShapes {

    private WardShapes() {}

    /** A finding for each file of shapes that no map can be drawn from. */
    static List<Finding> check(RunInputs inputs) {
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(inputs)) {
            try {
                GeoJsonShapes.read(file);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage()).replace(file + ": ", "");
                findings.add(Finding.fail(
                        "shapes_can_be_drawn", Finding.Place.ofFile("", String.valueOf(file.getFileName())), message));
            }
        }
        return findings;
    }

    /** The shapes. */
    static List<WardShape> read(RunInputs inputs) throws IOException {
        List<WardShape> shapes = new ArrayList<>();
        for (Path file : files(inputs)) {
            shapes.addAll(GeoJsonShapes.read(file));
        }
        return shapes;
    }

    private static List<Path> files(RunInputs inputs) {
        return inputs.workspace().shapes().stream()
                .flatMap(pattern -> SourceFiles.matching(inputs.folder(), pattern).stream())
                .toList();
    }
}

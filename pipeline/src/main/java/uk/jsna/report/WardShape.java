package uk.jsna.report;

import java.util.List;

/**
 * A ward's shape.
 *
 * @param areaCode ward code
 * @param rings its rings, outer ones and holes alike, each a closed line
 */
public record WardShape(String areaCode, List<List<Point>> rings) {

    public WardShape {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /**
     * A point on the Earth.
     *
     * @param longitude degrees east of Greenwich
     * @param latitude degrees north of the equator
     */
    public record Point(double longitude, double latitude) {

        public Point {
            if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
                throw new IllegalArgumentException("a boundary has the point (" + longitude + ", " + latitude
                        + "), but must have longitude and latitude in degrees. Look for the file that is in metres of"
                        + " the British National Grid and convert it to WGS 84.");
            }
        }
    }
}

package uk.jsna.statistics;

import java.util.function.ToDoubleFunction;

/**
 * The polytope search of Nelder and Mead (1965) as Nash (1990) sets it out, with the starts and stops of the field's
 * forecasting package, so that estimates end at the same digits. A value that is not finite stands for a forbidden place.
 */
final class NelderMead {

    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));
    private static final double FORBIDDEN = 1e35;
    private static final int MOST_EVALUATIONS = 2000;

    private final ToDoubleFunction<double[]> function;
    private final double[][] vertices;
    private final double[] heights;
    private int evaluations;
    private double size;

    private NelderMead(ToDoubleFunction<double[]> function, double[] start) {
        this.function = function;
        this.vertices = new double[start.length + 1][];
        this.heights = new double[start.length + 1];
        double step = 0;
        for (double each : start) {
            step = Math.max(step, 0.1 * Math.abs(each));
        }
        vertices[0] = start.clone();
        for (int j = 0; j < start.length; j++) {
            vertices[j + 1] = start.clone();
            vertices[j + 1][j] += step;
            size += step;
        }
    }

    /** The place of the least value that the search finds. */
    static double[] minimum(ToDoubleFunction<double[]> function, double[] start) {
        return new NelderMead(function, start).search();
    }

    private double[] search() {
        heights[0] = height(vertices[0]);
        double tolerance = TOLERANCE * (Math.abs(heights[0]) + TOLERANCE);
        int lowest = 0;
        measureAllBut(lowest);
        while (evaluations <= MOST_EVALUATIONS) {
            int highest = lowest;
            double low = heights[lowest];
            double high = low;
            int best = lowest;
            for (int j = 0; j < heights.length; j++) {
                if (j != best && heights[j] < low) {
                    best = j;
                    low = heights[j];
                }
                if (j != best && heights[j] > high) {
                    highest = j;
                    high = heights[j];
                }
            }
            lowest = best;
            if (high <= low + tolerance || !move(lowest, highest)) {
                break;
            }
        }
        return vertices[lowest];
    }

    /** One step of the polytope; false where it can shrink no more. */
    private boolean move(int lowest, int highest) {
        double[] centre = centreWithout(highest);
        double[] reflected = between(centre, vertices[highest], 2, -1);
        double reflection = height(reflected);
        if (reflection < heights[lowest]) {
            double[] expanded = between(reflected, centre, 2, -1);
            double expansion = height(expanded);
            boolean further = expansion < reflection;
            replace(highest, further ? expanded : reflected, further ? expansion : reflection);
            return true;
        }
        double before = heights[highest];
        if (reflection < before) {
            replace(highest, reflected, reflection);
        }
        double[] contracted = between(vertices[highest], centre, 0.5, 0.5);
        double contraction = height(contracted);
        if (contraction < heights[highest]) {
            replace(highest, contracted, contraction);
            return true;
        }
        return reflection < before || shrinkTowards(lowest);
    }

    private boolean shrinkTowards(int lowest) {
        double newSize = 0;
        for (int j = 0; j < vertices.length; j++) {
            for (int i = 0; j != lowest && i < vertices[j].length; i++) {
                vertices[j][i] = 0.5 * (vertices[j][i] - vertices[lowest][i]) + vertices[lowest][i];
                newSize += Math.abs(vertices[j][i] - vertices[lowest][i]);
            }
        }
        boolean smaller = newSize < size;
        size = newSize;
        if (smaller) {
            measureAllBut(lowest);
        }
        return smaller;
    }

    private void measureAllBut(int lowest) {
        for (int j = 0; j < vertices.length; j++) {
            if (j != lowest) {
                heights[j] = height(vertices[j]);
            }
        }
    }

    private double[] centreWithout(int highest) {
        double[] centre = new double[vertices.length - 1];
        for (int i = 0; i < centre.length; i++) {
            double sum = -vertices[highest][i];
            for (double[] vertex : vertices) {
                sum += vertex[i];
            }
            centre[i] = sum / centre.length;
        }
        return centre;
    }

    private static double[] between(double[] one, double[] other, double ofOne, double ofOther) {
        double[] place = new double[one.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = ofOne * one[i] + ofOther * other[i];
        }
        return place;
    }

    private void replace(int vertex, double[] place, double height) {
        vertices[vertex] = place;
        heights[vertex] = height;
    }

    private double height(double[] place) {
        evaluations++;
        double height = function.applyAsDouble(place);
        return Double.isFinite(height) ? height : FORBIDDEN;
    }
}

package uk.jsna.attacker.file;

import java.util.Map;

/**
 * A shape of a drawing.
 *
 * @param file the file, relative to the release
 * @param context headings and captions of its drawing
 * @param label what it says it stands for
 * @param style how it is filled
 * @param sizes its measures and places, by name
 */
public record Shape(String file, String context, String label, String style, Map<String, Double> sizes) {

    public Shape {
        sizes = Map.copyOf(sizes);
    }
}

package uk.jsna.document;

/**
 * One thing that is wrong in a document.
 *
 * @param document the document's name, as its reader knows it
 * @param line the line it stands on, counted from 1
 * @param place the path from the root, such as {@code sources[2].pattern}; empty for the document itself
 * @param problem what was found, what must be, and what to do
 */
public record Fault(String document, int line, String place, String problem) {

    /** {@code name:line: place problem}, the form in which a person can go there. */
    @Override
    public String toString() {
        return document + ":" + line + ": " + (place.isEmpty() ? "the document" : place) + " " + problem;
    }
}

package uk.jsna.describe;

import java.util.Map;
import java.util.TreeMap;

/** The GSS codes that a file's own names and codes of areas stand for. */
final class AreaMeans {

    private final Map<String, String> codes = new TreeMap<>();

    void put(String text, String gss) {
        codes.put(text, gss);
    }

    void putIfAbsent(String text, String gss) {
        codes.putIfAbsent(text, gss);
    }

    int size() {
        return codes.size();
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    void writeTo(Part part) {
        if (!codes.isEmpty()) {
            part.line("  means:");
            codes.forEach((text, gss) -> part.line("    " + Texts.yaml(text) + ": " + gss));
        }
    }
}

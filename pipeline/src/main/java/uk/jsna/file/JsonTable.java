package uk.jsna.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that holds records: the features of GeoJSON or of a map service's answer, a list of objects, or objects and lists of
 * them by key, as a code history has them. The first row holds the names of all columns, each record is a row, and every cell is text. A name
 * inside an object is written after its own, {@code date.s}; a record's key stands in the column {@code key}. A shape is
 * not read but for the degrees it lies between; one that is not in degrees is refused, and so is an answer that the service
 * has cut.
 */
final class JsonTable {

    private static final String KEY = "key";
    private static final int DEPTH = 32;

    /** Where a map service describes the columns of its answer. */
    private static final String DESCRIPTION = "fields";

    /** How it says that there is more than it gave. */
    private static final String CUT = "exceededTransferLimit";

    private final Content content;
    private final RowSink sink;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int records;

    private JsonTable(Content content, RowSink sink) {
        this.content = content;
        this.sink = sink;
    }

    static boolean startsLikeJson(byte[] head) {
        for (byte next : head) {
            if (next > ' ') {
                return next == '{' || next == '[';
            }
        }
        return false;
    }

    static void read(Content content, RowSink sink) throws IOException {
        JsonTable table = new JsonTable(content, sink);
        try {
            table.walk(table::name);
            List<Cell> names = table.columns.keySet().stream().map(Cell::text).toList();
            table.records = 0;
            if (sink.row(1, names)) {
                table.walk(table::pass);
            }
        } catch (JacksonException e) {
            throw sink.refuse(Refusal.damaged("JSON", String.valueOf(e.getOriginalMessage())), e);
        }
    }

    private boolean name(Map<String, String> names) {
        names.keySet().forEach(name -> columns.putIfAbsent(name, columns.size()));
        if (columns.size() > sink.limits().columns()) {
            throw sink.refuse(Refusal.tooMany("columns", sink.limits().columns()));
        }
        return true;
    }

    private boolean pass(Map<String, String> texts) {
        List<Cell> cells = new ArrayList<>(columns.size());
        columns.keySet().forEach(name -> cells.add(Cell.text(texts.getOrDefault(name, ""))));
        return sink.row(records + 1, cells);
    }

    /** Goes through the file once, handing over each record until one is not wanted. */
    private void walk(Predicate<Map<String, String>> taker) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(sink.limits().cellLength())
                        .maxNameLength(sink.limits().cellLength())
                        .build())
                .build();
        try (InputStream in = Files.newInputStream(content.path());
                JsonParser json = factory.createParser(ObjectReadContext.empty(), in)) {
            new Walk(json, taker).records(json.nextToken(), "");
        }
    }

    /** One way through the file. */
    private final class Walk {
        private final JsonParser json;
        private final Predicate<Map<String, String>> taker;
        private boolean wanted = true;

        Walk(JsonParser json, Predicate<Map<String, String>> taker) {
            this.json = json;
            this.taker = taker;
        }

        /** Reads a value of which it is not yet known whether it is a record or holds some. */
        void records(JsonToken token, String key) {
            if (key.equals(CUT) && token == JsonToken.VALUE_TRUE) {
                throw sink.refuse(new Refusal(
                        "the file is the first page of an answer ('" + CUT + "')",
                        "the whole table",
                        "Download the table from the portal instead, or ask the service for the further pages too."));
            }
            if (key.equals(DESCRIPTION)) {
                json.skipChildren();
            } else if (token == JsonToken.START_ARRAY) {
                while (wanted && json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        record(key);
                    } else {
                        json.skipChildren();
                    }
                }
            } else if (token == JsonToken.START_OBJECT) {
                while (wanted && json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    records(json.nextToken(), name);
                }
            }
        }

        private void record(String key) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (key.matches("[A-Z]\\d{8}")) {
                texts.put(KEY, key);
            }
            object(texts, "");
            if (++records > sink.limits().rows()) {
                throw sink.refuse(Refusal.tooMany("rows", sink.limits().rows()));
            }
            wanted = taker.test(texts);
        }

        private void object(Map<String, String> texts, String prefix) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_OBJECT && name.equals("geometry")) {
                    geometry(texts);
                } else if (token == JsonToken.START_OBJECT) {
                    object(texts, isContent(name) ? prefix : prefix + name + ".");
                } else if (token == JsonToken.START_ARRAY) {
                    json.skipChildren();
                } else if (!(name.equals("type") && json.getString().equals("Feature"))) {
                    texts.put(prefix + name, token == JsonToken.VALUE_NULL ? "" : json.getString());
                }
            }
        }

        /** Whether an object is the record itself within what is said of its shape. */
        private static boolean isContent(String name) {
            return name.equals("properties") || name.equals("attributes");
        }

        private void geometry(Map<String, String> texts) {
            Degrees degrees = new Degrees();
            int depth = 1;
            int place = 0;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.START_ARRAY) {
                    place = 0;
                } else if (token.isNumeric()) {
                    degrees.add(place++, json.getDoubleValue());
                }
            }
            degrees.addTo(texts);
        }
    }

    /** The degrees that a shape lies between. */
    private final class Degrees {
        private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        private final double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};

        void add(int place, double degrees) {
            if (place > 1) {
                return;
            }
            if (!(Math.abs(degrees) <= (place == 0 ? 180 : 90))) {
                throw sink.refuse(new Refusal(
                        "a shape has the coordinate " + degrees + ", as a national grid in metres would",
                        "longitude and latitude in degrees, as GeoJSON has them (RFC 7946)",
                        "Fetch the shapes again in WGS 84 (EPSG:4326)."));
            }
            least[place] = Math.min(least[place], degrees);
            most[place] = Math.max(most[place], degrees);
        }

        void addTo(Map<String, String> texts) {
            if (least[0] <= most[0]) {
                texts.put("west", String.valueOf(least[0]));
                texts.put("south", String.valueOf(least[1]));
                texts.put("east", String.valueOf(most[0]));
                texts.put("north", String.valueOf(most[1]));
            }
        }
    }
}

package uk.jsna.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/** A JSON file with the same bytes on every machine. */
final class JsonFile {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private JsonFile() {}

    static void write(Path file, Map<String, Object> content) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    /** Both standards want every cell of a primary key filled. */
    static void putKey(Map<String, Object> schema, Table table) {
        if (table.key().stream().noneMatch(PublishedTables::mayBeEmpty)) {
            schema.put("primaryKey", table.key().stream().map(Field::name).toList());
        }
    }
}

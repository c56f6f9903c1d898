package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/** Describes each CSV file by CSV on the Web ({@code <table>.csv-metadata.json}), from its table's declaration. */
final class CsvwMetadata {

    private final PageInputs page;

    CsvwMetadata(PageInputs page) {
        this.page = page;
    }

    void write(List<CsvFiles.Written> files, Path folder) throws IOException {
        for (CsvFiles.Written file : files) {
            JsonFile.write(folder.resolve("csv").resolve(file.table().name() + ".csv-metadata.json"), csvw(file));
        }
    }

    private Map<String, Object> csvw(CsvFiles.Written file) {
        Table table = file.table();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns", table.fields().stream().map(CsvwMetadata::csvwColumn).toList());
        JsonFile.putKey(schema, table);
        Map<String, Object> csvw = new LinkedHashMap<>();
        csvw.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        csvw.put("url", table.name() + ".csv");
        csvw.put("dc:title", table.title());
        csvw.put("dc:description", table.description());
        csvw.put("dc:issued", page.asOf().toString());
        csvw.put("dc:source", file.sources().stream().map(SourceWords::title).toList());
        csvw.put(
                "dc:rights",
                file.sources().stream().map(SourceWords::attribution).distinct().toList());
        csvw.put("dc:license", SourceWords.licences(file.sources()));
        csvw.put("tableSchema", schema);
        return csvw;
    }

    private static Map<String, Object> csvwColumn(Field field) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", field.name());
        column.put("titles", field.name());
        column.put("dc:description", field.description());
        column.put("datatype", field.type().metadataName());
        column.put("required", !PublishedTables.mayBeEmpty(field));
        return column;
    }
}

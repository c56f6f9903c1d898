package uk.jsna.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/** Describes the CSV files as a Frictionless data package ({@code datapackage.json}), from the table declarations. */
final class DataPackage {

    private static final String OGL = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final PageInputs page;

    DataPackage(PageInputs page) {
        this.page = page;
    }

    void write(List<CsvFiles.Written> files, Path folder) throws IOException {
        JsonFile.write(folder.resolve("datapackage.json"), dataPackage(files));
    }

    private Map<String, Object> dataPackage(List<CsvFiles.Written> files) throws IOException {
        List<SourceWords> sources = files.stream()
                .flatMap(file -> file.sources().stream())
                .distinct()
                .toList();
        Map<String, Object> dataPackage = new LinkedHashMap<>();
        dataPackage.put("profile", "tabular-data-package");
        dataPackage.put("name", "needs-assessment");
        dataPackage.put("title", page.title());
        dataPackage.put("version", page.asOf().toString());
        dataPackage.put(
                "licenses",
                SourceWords.licences(sources).stream().map(DataPackage::licence).toList());
        dataPackage.put("sources", sources.stream().map(DataPackage::source).toList());
        dataPackage.put("resources", resources(files));
        return dataPackage;
    }

    private static List<Map<String, Object>> resources(List<CsvFiles.Written> files) throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (CsvFiles.Written file : files) {
            resources.add(resource(file));
        }
        return resources;
    }

    private static Map<String, Object> resource(CsvFiles.Written file) throws IOException {
        Table table = file.table();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields", table.fields().stream().map(DataPackage::schemaField).toList());
        schema.put("missingValues", List.of(""));
        JsonFile.putKey(schema, table);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\n"));
        resource.put("bytes", Files.size(file.file()));
        resource.put("hash", "sha256:" + sha256(file.file()));
        resource.put("sources", file.sources().stream().map(DataPackage::source).toList());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> schemaField(Field field) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", field.name());
        column.put("type", field.type().metadataName());
        column.put("description", field.description());
        column.put("constraints", Map.of("required", !PublishedTables.mayBeEmpty(field)));
        return column;
    }

    private static Map<String, Object> licence(String text) {
        Map<String, Object> licence = new LinkedHashMap<>();
        boolean ogl = text.contains("OGL") || text.contains("Open Government Licence");
        licence.put("name", ogl ? "OGL-UK-3.0" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
        if (ogl) {
            licence.put("path", OGL);
        }
        licence.put("title", text);
        return licence;
    }

    private static Map<String, Object> source(SourceWords source) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", source.publisher() + ": " + source.title());
        words.put("attribution", source.attribution());
        return words;
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

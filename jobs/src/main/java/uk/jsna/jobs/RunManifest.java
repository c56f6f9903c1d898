package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/**
 * What a release was made of: the one file of a release that carries the clock. A council's own files are named with a
 * checksum of name and day only: a checksum of small counts would let them be guessed and checked.
 */
final class RunManifest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunManifest() {}

    static void write(Path stage, RunInputs inputs, NightlyJob job, String id) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("title", inputs.workspace().title());
        manifest.put("as_of", inputs.asOf().toString());
        manifest.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        manifest.put("programme", "jsna " + Jsna.VERSION);
        manifest.put("commit", System.getProperty("jsna.commit", "unknown"));
        manifest.put("configuration_sha256", inputs.configuration());
        manifest.put("release_id", id);
        manifest.set("origin", JSON.valueToTree(inputs.origin(id).asMap()));
        ObjectNode revisions = manifest.putObject("revisions");
        revisions.put("against", job.lastRelease().against());
        revisions.put("summary", job.lastRelease().reason());
        ArrayNode files = manifest.putArray("inputs");
        inputs.publicChecksums().forEach((file, sum) -> {
            ObjectNode entry = files.addObject();
            entry.put("file", file);
            entry.put("sha256", sum);
        });
        ObjectNode counts = manifest.putObject("findings");
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name().toLowerCase(Locale.ROOT), count(job, outcome));
        }
        ObjectNode rows = manifest.putObject("rows");
        job.rows().forEach(rows::put);
        try {
            Files.writeString(stage.resolve("manifest.json"), JSON.writeValueAsString(manifest) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(NightlyJob job, Outcome outcome) {
        return job.findings().stream()
                .map(Finding::outcome)
                .filter(outcome::equals)
                .count();
    }
}

package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release was made of, as far as it decides the figures: the programme, the configuration, and the files and
 * description of every source. Two origins tell why two releases differ.
 *
 * @param release the release's id
 * @param programme the programme's version and the commit it was built from
 * @param workspace the checksum of the workspace file
 * @param sources the sources, by id
 */
public record ReleaseOrigin(String release, String programme, String workspace, Map<String, SourceOrigin> sources) {

    /** Stands in place of the checksum of a file whose small counts a checksum would give away. */
    public static final String WITHHELD = "withheld: unpublished counts";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a source gives. */
    public enum Gives {
        /** Figures. */
        FIGURES,
        /** Areas and their codes: with other lookups a figure may lie elsewhere. */
        PLACES,
        /** Statistical neighbours. */
        NEIGHBOURS
    }

    /**
     * A source of a release.
     *
     * @param description the checksum of its descriptor
     * @param files the checksum of each file, by its path; {@link #WITHHELD} for unpublished counts
     */
    public record SourceOrigin(Gives gives, String description, Map<String, String> files) {

        public SourceOrigin {
            files = new TreeMap<>(files);
        }

        private Map<String, Object> asMap() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("gives", gives.name());
            all.put("description_sha256", description);
            all.put("files", files);
            return all;
        }

        /** Whether the files are other ones than those of another release; not known, and so possible, where withheld. */
        boolean mayHaveOtherFilesThan(SourceOrigin other) {
            return !files.equals(other.files) || files.containsValue(WITHHELD);
        }
    }

    public ReleaseOrigin {
        sources = new TreeMap<>(sources);
    }

    /** The origin as a manifest holds it. */
    public Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("programme", programme);
        all.put("workspace_sha256", workspace);
        Map<String, Object> each = new TreeMap<>();
        sources.forEach((id, source) -> each.put(id, source.asMap()));
        all.put("sources", each);
        return all;
    }

    /**
     * Reads the origin of a release from its manifest.
     *
     * @throws UnreadableReleaseException where there is no manifest, or one that does not say it
     */
    public static ReleaseOrigin read(Path release) {
        Path file = release.resolve("manifest.json");
        try {
            JsonNode manifest = JSON.readTree(Files.readString(file));
            JsonNode origin = manifest.path("origin");
            if (origin.path("sources").isMissingNode()) {
                throw unreadable(file, "it does not say what the release was made of", null);
            }
            Map<String, SourceOrigin> sources = new TreeMap<>();
            for (String id : new TreeSet<>(origin.get("sources").propertyNames())) {
                sources.put(id, source(origin.get("sources").get(id)));
            }
            return new ReleaseOrigin(
                    manifest.path("release_id").asString(),
                    origin.path("programme").asString(),
                    origin.path("workspace_sha256").asString(),
                    sources);
        } catch (IOException | JacksonException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static SourceOrigin source(JsonNode node) {
        Map<String, String> files = new TreeMap<>();
        JsonNode held = node.path("files");
        held.propertyNames().forEach(file -> files.put(file, held.get(file).asString()));
        return new SourceOrigin(
                Gives.valueOf(node.path("gives").asString()),
                node.path("description_sha256").asString(),
                files);
    }

    private static UnreadableReleaseException unreadable(Path file, String why, @Nullable Exception cause) {
        String message = file + ": the manifest cannot be used (" + why
                + "), but must say what the release was made of. Run 'jsna nightly' to make the release anew.";
        return cause == null ? new UnreadableReleaseException(message) : new UnreadableReleaseException(message, cause);
    }
}

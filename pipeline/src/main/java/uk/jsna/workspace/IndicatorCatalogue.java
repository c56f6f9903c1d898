package uk.jsna.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.Indicator;

/** The indicators that are known, by id: those of the product, and those that a workspace adds or defines otherwise. */
public final class IndicatorCatalogue implements Serializable {

    private record CatalogueFile(List<Indicator> indicators) {}

    private final Map<String, Indicator> byId;

    private IndicatorCatalogue(Map<String, Indicator> byId) {
        this.byId = byId;
    }

    /** The product's own indicators. */
    public static IndicatorCatalogue builtIn() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("indicators.yaml")) {
            if (in == null) {
                throw new IllegalStateException("indicators.yaml is missing from the library");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            CatalogueFile file = YamlDocument.parse("indicators.yaml", text)
                    .as(
                            CatalogueFile.class,
                            DocumentSchema.ofResource(IndicatorCatalogue.class, "indicators.schema.json"));
            return new IndicatorCatalogue(new TreeMap<>()).with(file.indicators());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndicatorCatalogue with(Collection<Indicator> more) {
        TreeMap<String, Indicator> all = new TreeMap<>(byId);
        more.forEach(indicator -> all.put(indicator.id(), indicator));
        return new IndicatorCatalogue(all);
    }

    /** The indicator with this id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, sorted. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** All indicators, by id. */
    public Collection<Indicator> all() {
        return byId.values();
    }
}

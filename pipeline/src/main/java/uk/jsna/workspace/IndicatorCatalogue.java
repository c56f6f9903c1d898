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
import java.util.stream.Stream;
import uk.jsna.disclosure.IndicatorRelations;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.Indicator;

/** The indicators that are known, by id: those of the product, and those that a workspace adds or defines otherwise. */
public final class IndicatorCatalogue implements Serializable {

    /** A catalogue as it is written. */
    record CatalogueFile(List<Indicator> indicators, List<Whole> wholes, List<Pooled> pooled) {
        CatalogueFile {
            wholes = Workspace.orEmpty(wholes);
            pooled = Workspace.orEmpty(pooled);
        }
    }

    /** An indicator whose count has those of others as parts. */
    public record Whole(String whole, List<String> parts) implements Serializable {}

    /** An indicator that pools the years of another. */
    public record Pooled(String pooled, String yearly) implements Serializable {}

    private final Map<String, Indicator> byId;
    private final List<Whole> wholes;
    private final List<Pooled> pooled;

    private IndicatorCatalogue(Map<String, Indicator> byId, List<Whole> wholes, List<Pooled> pooled) {
        this.byId = byId;
        this.wholes = List.copyOf(wholes);
        this.pooled = List.copyOf(pooled);
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
            return new IndicatorCatalogue(new TreeMap<>(), file.wholes(), file.pooled()).with(file.indicators());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndicatorCatalogue with(Collection<Indicator> more) {
        TreeMap<String, Indicator> all = new TreeMap<>(byId);
        more.forEach(indicator -> all.put(indicator.id(), indicator));
        return new IndicatorCatalogue(all, wholes, pooled);
    }

    IndicatorCatalogue with(Collection<Whole> moreWholes, Collection<Pooled> morePooled) {
        return new IndicatorCatalogue(
                byId,
                Stream.concat(wholes.stream(), moreWholes.stream()).toList(),
                Stream.concat(pooled.stream(), morePooled.stream()).toList());
    }

    /** What counts of indicators have to do with one another, for disclosure control. */
    public IndicatorRelations relations() {
        Map<String, List<String>> parts = new TreeMap<>();
        wholes.forEach(each -> parts.put(each.whole(), each.parts()));
        Map<String, IndicatorRelations.Pooled> sums = new TreeMap<>();
        pooled.forEach(each -> find(each.pooled())
                .ifPresent(indicator ->
                        sums.put(each.pooled(), new IndicatorRelations.Pooled(each.yearly(), indicator.periodType()))));
        return new IndicatorRelations(parts, sums);
    }

    /** The ids that relations between indicators name, with the place of each in its file. */
    static Map<String, String> named(List<Whole> wholes, List<Pooled> pooled) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < wholes.size(); i++) {
            named.put("disclosure.wholes[" + i + "].whole", wholes.get(i).whole());
            for (int j = 0; j < wholes.get(i).parts().size(); j++) {
                named.put(
                        "disclosure.wholes[" + i + "].parts[" + j + "]",
                        wholes.get(i).parts().get(j));
            }
        }
        for (int i = 0; i < pooled.size(); i++) {
            named.put("disclosure.pooled[" + i + "].pooled", pooled.get(i).pooled());
            named.put("disclosure.pooled[" + i + "].yearly", pooled.get(i).yearly());
        }
        return named;
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

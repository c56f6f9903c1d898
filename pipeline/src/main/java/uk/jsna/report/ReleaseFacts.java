package uk.jsna.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.jsna.quality.Outcome;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.report.HotSpotQuery.ValueChoice;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.Table;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;

/** What the spreadsheet and the page show, read from the tables once, so that both say the same. */
final class ReleaseFacts {

    private final PageInputs page;
    private final Release release;
    private final Map<String, IndicatorWords> indicators = new LinkedHashMap<>();
    private final Map<String, String> areaNames = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Map<PageInputs.Headline, List<HotSpotAnswer>> answers = new HashMap<>();
    private final LatestFigures latest;

    ReleaseFacts(Release release, PageInputs page) {
        this.release = release;
        this.page = page;
        IndicatorWords.all(release).forEach(indicator -> indicators.put(indicator.id(), indicator));
        release.table(Areas.TABLE).forEach(row -> {
            areaNames.put(row.text(Areas.AREA_CODE), row.text(Areas.AREA_NAME));
            districts.put(row.text(Areas.AREA_CODE), row.text(Areas.DISTRICT_CODE));
        });
        this.latest = LatestFigures.of(release, page.scope());
    }

    PageInputs page() {
        return page;
    }

    LatestFigures latest() {
        return latest;
    }

    List<SourceWords> sources() {
        return SourceWords.all(release);
    }

    /** An indicator of the release; of one that its table lacks, only the id is known. */
    IndicatorWords indicator(String id) {
        return indicators.getOrDefault(id, new IndicatorWords(id, id, "", 1, 1));
    }

    /** The disclosure rules of the indicators of which the release holds figures that the council controls. */
    List<PageInputs.Protection> protections() {
        Set<String> council = sources().stream()
                .filter(source -> source.disclosure().equals("council"))
                .map(SourceWords::id)
                .collect(Collectors.toSet());
        Set<String> controlled = new TreeSet<>();
        release.table(IndicatorFigures.TABLE)
                .forEach(List.of(IndicatorFigures.INDICATOR, IndicatorFigures.SOURCE), row -> {
                    if (council.contains(row.text(IndicatorFigures.SOURCE))) {
                        controlled.add(row.text(IndicatorFigures.INDICATOR));
                    }
                });
        return page.protections().stream()
                .filter(rule -> controlled.contains(rule.indicator()))
                .toList();
    }

    /** To what multiple the council's counts of an indicator are rounded; empty where they are as counted. */
    OptionalInt roundedTo(String indicator) {
        return rows(Indicators.TABLE).stream()
                .filter(row -> row.text(Indicators.INDICATOR).equals(indicator))
                .flatMapToInt(row -> {
                    OptionalDouble multiple = row.number(Indicators.ROUNDED_TO);
                    return multiple.isPresent() ? IntStream.of((int) multiple.getAsDouble()) : IntStream.empty();
                })
                .findFirst();
    }

    /** An area's name, or its code where the release has no name for it. */
    String areaName(String code) {
        return areaNames.getOrDefault(code, code);
    }

    /** The name of the lower-tier authority that a ward lies in; empty where it is not known. */
    String districtOf(String ward) {
        String district = districts.getOrDefault(ward, "");
        return district.isEmpty() ? "" : areaName(district);
    }

    /** The answer to a headline for each area in scope. */
    List<HotSpotAnswer> answers(PageInputs.Headline headline) {
        return answers.computeIfAbsent(headline, this::find);
    }

    private List<HotSpotAnswer> find(PageInputs.Headline headline) {
        return page.scope().stream()
                .map(area -> HotSpots.find(
                        release,
                        new HotSpotQuery(
                                headline.indicator(),
                                headline.over(),
                                area,
                                headline.period(),
                                Group.EVERYBODY,
                                ValueChoice.PRINTED)))
                .toList();
    }

    /** The targets, each area's latest period. */
    List<PublishedRow> targets() {
        return latestOf(TargetResults.TABLE, List.of(TargetResults.TARGET, TargetResults.AREA_CODE));
    }

    /** The wards that targets follow, each ward's latest period. */
    List<PublishedRow> targetWards() {
        return latestOf(TargetWards.TABLE, List.of(TargetWards.TARGET, TargetWards.AREA_CODE));
    }

    /** What the checks warn of. */
    List<PublishedRow> warnings() {
        return rows(Findings.TABLE).stream()
                .filter(row -> !row.text(Findings.OUTCOME).equalsIgnoreCase(Outcome.PASS.name()))
                .toList();
    }

    /** How many checks passed. */
    int passed() {
        return rows(Findings.TABLE).size() - warnings().size();
    }

    /** All rows of a table; none where the release does not hold it. */
    List<PublishedRow> rows(Table table) {
        return release.has(table) ? release.table(table).rows(row -> true) : List.of();
    }

    /** Rows stand in the order of their keys, which ends with the period: the last of a key's rows is the latest. */
    private List<PublishedRow> latestOf(Table table, List<Field> key) {
        Map<List<String>, PublishedRow> last = new LinkedHashMap<>();
        for (PublishedRow row : rows(table)) {
            last.put(key.stream().map(row::text).toList(), row);
        }
        return new ArrayList<>(last.values());
    }
}

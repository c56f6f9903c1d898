package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import uk.jsna.table.Sources;

/**
 * What a page says of a source.
 *
 * @param id source descriptor id
 * @param title title of the publication
 * @param publisher its publisher
 * @param published date of publication; empty where it is not known
 * @param licence its licence
 * @param attribution the words that the licence asks for
 * @param disclosure who controlled its figures before they were published
 */
record SourceWords(
        String id,
        String title,
        String publisher,
        String published,
        String licence,
        String attribution,
        String disclosure) {

    static List<SourceWords> all(Release release) {
        List<SourceWords> all = new ArrayList<>();
        release.table(Sources.TABLE)
                .forEach(row -> all.add(new SourceWords(
                        row.text(Sources.SOURCE),
                        row.text(Sources.TITLE),
                        row.text(Sources.PUBLISHER),
                        row.text(Sources.PUBLISHED),
                        row.text(Sources.LICENCE),
                        row.text(Sources.ATTRIBUTION),
                        row.text(Sources.DISCLOSURE))));
        return all;
    }

    /** The licences of some sources, each once. */
    static List<String> licences(List<SourceWords> sources) {
        return sources.stream().map(SourceWords::licence).distinct().sorted().toList();
    }
}

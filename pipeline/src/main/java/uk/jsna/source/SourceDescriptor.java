package uk.jsna.source;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.quality.Outcome;

/**
 * What a table of a publisher's file means: where its header is, what its columns and marks stand for, who published it
 * under which licence. Written by an analyst in YAML; {@code source.schema.json} says what each key means.
 *
 * <p>Columns are named as the header shows them, on one line, without notes and marks in brackets; see
 * {@link TextPattern} for what else a name may be. {@code "Upper | lower"} names a column by several header rows, and
 * {@code column B} by its letter.
 *
 * @param id snake_case; the name that findings and figures carry
 * @param disclosure whether the figures are public under their publisher's own disclosure control
 * @param yields what the table states
 * @param areas the levels of a lookup, lowest first
 * @param marks what a text in the place of a number means: a shorthand such as {@code c}, or a number
 * @param noteWords what words in a figure's note column mean: every pattern that matches adds its shorthand
 * @param ignore columns that are known and not used
 * @param findings outcomes that differ from the usual, by check
 */
public record SourceDescriptor(
        String id,
        String title,
        String publisher,
        String licence,
        String attribution,
        @Nullable String published,
        Disclosure disclosure,
        Yields yields,
        FilePart file,
        HeaderPart header,
        RowsPart rows,
        @Nullable AreaPart area,
        @Nullable PeriodPart period,
        List<GroupPart> groups,
        List<FigurePart> figures,
        List<LevelPart> areas,
        @Nullable NeighboursPart neighbours,
        @Nullable AliasesPart aliases,
        Map<String, String> marks,
        Map<String, String> noteWords,
        List<String> ignore,
        Map<String, Outcome> findings)
        implements Serializable {

    private static final DocumentSchema SCHEMA =
            DocumentSchema.ofResource(SourceDescriptor.class, "source.schema.json");

    public SourceDescriptor {
        attribution =
                attribution == null ? "Source: " + publisher + ", licensed under the " + licence + "." : attribution;
        yields = yields == null ? Yields.OBSERVATIONS : yields;
        header = header == null ? new HeaderPart(List.of(), 1, 100, false, List.of()) : header;
        rows = rows == null ? new RowsPart(Map.of(), null, Map.of()) : rows;
        groups = DescriptorRules.copyOf(groups);
        figures = DescriptorRules.copyOf(figures).stream()
                .flatMap(figure -> figure.each().stream())
                .toList();
        areas = DescriptorRules.copyOf(areas);
        marks = DescriptorRules.copyOf(marks);
        noteWords = DescriptorRules.copyOf(noteWords);
        ignore = DescriptorRules.copyOf(ignore);
        findings = DescriptorRules.copyOf(findings);
        DescriptorRules.checkNotMissing(
                yields,
                switch (yields) {
                    case OBSERVATIONS -> area == null ? "area" : figures.isEmpty() ? "figures" : "";
                    case AREAS -> areas.isEmpty() ? "areas" : "";
                    case HISTORY -> areas.isEmpty() ? "areas" : areas.get(0).isHistory() ? "" : "start";
                    case NEIGHBOURS -> neighbours == null ? "neighbours" : "";
                    case ALIASES -> aliases == null ? "aliases" : "";
                });
        DescriptorRules.checkPeriods(yields, period, figures);
        DescriptorRules.checkSums(rows, figures);
        DescriptorRules.checkMarks(marks);
        DescriptorRules.checkMarks(noteWords);
        noteWords.keySet().forEach(DescriptorRules::checkPattern);
        DescriptorRules.checkFindings(findings);
    }

    /** Whether figures may be small. */
    public enum Disclosure {
        /** Published, under the publisher's own disclosure control. */
        PUBLIC,
        /** Unpublished counts of the council; this pipeline controls what leaves it. */
        COUNCIL
    }

    /** What a table states. */
    public enum Yields {
        OBSERVATIONS,
        AREAS,
        HISTORY,
        NEIGHBOURS,
        ALIASES
    }

    /** Reads a descriptor from its text. */
    public static SourceDescriptor parse(String name, String text) {
        return YamlDocument.parse(name, text).as(SourceDescriptor.class, SCHEMA);
    }

    /**
     * Reads a descriptor from a file.
     *
     * @throws DocumentRefused with every fault and its line
     */
    public static SourceDescriptor read(Path file) {
        return YamlDocument.read(file).as(SourceDescriptor.class, SCHEMA);
    }

    /** The same source with another pattern for its files. */
    public SourceDescriptor withFiles(String pattern) {
        return with(new FilePart(pattern, file.member(), file.sheet()), area, period);
    }

    /**
     * Refuses other files without a period of their own where the source itself says which period its figures are of, or
     * which edition its neighbours: figures of one year would stand under another.
     *
     * @throws IllegalArgumentException where the workspace must give the period of the files
     */
    public void checkOtherFilesHaveAPeriod() {
        if (period != null && period.is() != null) {
            throw new IllegalArgumentException(
                    "reads other files than its own, but says itself that its figures are of " + period.is()
                            + ". Say which period the files are of with 'period', even where it is the same.");
        }
        if (neighbours != null) {
            throw new IllegalArgumentException(
                    "reads other files than its own, but says itself that its neighbours are of the edition "
                            + neighbours.edition()
                            + ". Say which edition the files are of with 'period', even where it is the same.");
        }
    }

    /** The same source for another sheet of its workbooks. */
    public SourceDescriptor withSheet(String sheet) {
        return with(new FilePart(file.pattern(), file.member(), sheet), area, period);
    }

    /** The same source for another member of its archives. */
    public SourceDescriptor withMember(String member) {
        return with(new FilePart(file.pattern(), member, file.sheet()), area, period);
    }

    /**
     * The same source with its period given, in place of where the descriptor looks for it; of statistical neighbours,
     * with the edition that they are of.
     *
     * @throws IllegalArgumentException where the period is none of the source's type, or its figures have periods of
     *     their own
     */
    public SourceDescriptor withPeriod(String given) {
        if (neighbours != null) {
            return with(file, area, null, neighbours.edition(given));
        }
        if (period == null) {
            throw new IllegalArgumentException("gives the period '" + given + "' to the source '" + id
                    + "', but the figures of this source have periods of their own. Leave the period out, or use a"
                    + " descriptor file.");
        }
        TimePeriod.parse(period.type(), PeriodWords.plain(period.type(), given));
        return with(file, area, period.given(given));
    }

    /** The same source with its areas found another way: by code, or by name within their authority. */
    public SourceDescriptor withAreasBy(AreaReference.By by) {
        return with(file, area == null ? null : area.by(by), period);
    }

    private SourceDescriptor with(FilePart otherFile, @Nullable AreaPart otherArea, @Nullable PeriodPart otherPeriod) {
        return with(otherFile, otherArea, otherPeriod, neighbours);
    }

    private SourceDescriptor with(
            FilePart otherFile,
            @Nullable AreaPart otherArea,
            @Nullable PeriodPart otherPeriod,
            @Nullable NeighboursPart otherNeighbours) {
        return new SourceDescriptor(
                id,
                title,
                publisher,
                licence,
                attribution,
                published,
                disclosure,
                yields,
                otherFile,
                header,
                rows,
                otherArea,
                otherPeriod,
                groups,
                figures,
                areas,
                otherNeighbours,
                aliases,
                marks,
                noteWords,
                ignore,
                findings);
    }

    /** The outcome of a breach of a check. */
    Outcome outcome(SourceCheck check) {
        return findings.getOrDefault(check.id(), check.usual());
    }
}

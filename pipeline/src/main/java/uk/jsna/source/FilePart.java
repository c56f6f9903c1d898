package uk.jsna.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which table of which files.
 *
 * @param pattern the files, relative to the folder of inputs; {@code *} stands for any part of a name
 * @param member the member of an archive, or null for any
 * @param sheet the sheet of a workbook, or null for the first
 */
public record FilePart(
        String pattern, @Nullable String member, @Nullable String sheet) implements Serializable {

    public FilePart {
        DescriptorRules.checkPattern(member);
        DescriptorRules.checkPattern(sheet);
    }
}

package uk.jsna.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.jsna.quality.Finding;
import uk.jsna.source.AreaReference;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/** A source as a workspace uses it: its descriptor, and what the workspace says otherwise. */
record SourceInUse(Workspace workspace, WorkspaceFile.Source use) {

    /** Its descriptor, with what the workspace says otherwise. */
    SourceDescriptor descriptor() {
        Path folder = workspace.file().getParent();
        SourceDescriptor source = SourceCatalogue.find(use.source(), folder == null ? Path.of("") : folder);
        try {
            return adapted(source);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "In " + workspace.file().getFileName() + ", the source '" + use.source() + "' " + e.getMessage());
        }
    }

    /** Another file, sheet or period. */
    private SourceDescriptor adapted(SourceDescriptor source) {
        SourceDescriptor adapted = source;
        if (use.files() != null && use.period() == null) {
            source.checkOtherFilesHaveAPeriod();
        }
        adapted = use.files() == null ? adapted : adapted.withFiles(use.files());
        adapted = use.sheet() == null ? adapted : adapted.withSheet(use.sheet());
        adapted = use.member() == null ? adapted : adapted.withMember(use.member());
        adapted = use.period() == null ? adapted : adapted.withPeriod(use.period());
        return use.areasBy() == null
                ? adapted
                : adapted.withAreasBy(use.areasBy().equals("name") ? AreaReference.By.NAME : AreaReference.By.CODE);
    }

    /** The descriptor as it is written. */
    String text() throws IOException {
        Optional<String> builtIn = SourceCatalogue.builtInText(use.source());
        return builtIn.isPresent() ? builtIn.get() : Files.readString(workspace.resolve(use.source()));
    }

    /** What is found where no file matches. */
    Finding noFile(SourceDescriptor source, Path folder) {
        String message = "no file matches '" + source.file().pattern() + "' in the folder of inputs "
                + folder.getFileName() + ", but there must be one. Put the file there, or correct the pattern.";
        Finding.Place place = Finding.Place.ofSource(source.id());
        return use.optional()
                ? Finding.warn("file_is_there", place, message)
                : Finding.fail("file_is_there", place, message);
    }
}

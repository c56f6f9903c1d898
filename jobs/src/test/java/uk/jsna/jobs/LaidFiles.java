package uk.jsna.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Folders of files laid over each other: what comes later replaces the file of its path. */
final class LaidFiles {

    private LaidFiles() {}

    /** Lays the files of some folders, one after the other, into another. */
    static Path into(Path target, Path... folders) throws IOException {
        for (Path folder : folders) {
            lay(folder, target);
        }
        return target;
    }

    private static void lay(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

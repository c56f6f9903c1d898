package uk.jsna.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The members of a zip file: names that could not be a path inside it are refused, sizes are capped. */
final class ZipArchive {

    private final ZipFile zip;
    private final FilePlace place;
    private final ReadLimits limits;

    ZipArchive(ZipFile zip, FilePlace place, ReadLimits limits) {
        this.zip = zip;
        this.place = place;
        this.limits = limits;
    }

    FilePlace place() {
        return place;
    }

    boolean has(String member) {
        return zip.getEntry(member) != null;
    }

    boolean hasFolder(String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /** The names of the files in the archive, in its order. */
    List<String> members() {
        if (zip.size() > limits.members()) {
            throw new RefusedFileException(place, Refusal.tooMany("members", limits.members()));
        }
        List<String> members = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            refuseTricks(entry.getName());
            if (!entry.isDirectory()) {
                members.add(entry.getName());
            }
        }
        return members;
    }

    private void refuseTricks(String name) {
        boolean climbs = List.of(name.split("[/\\\\]", -1)).contains("..");
        boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.matches("^[A-Za-z]:.*");
        boolean unprintable = name.chars().anyMatch(c -> c < 32);
        if (climbs || absolute || unprintable) {
            throw new RefusedFileException(
                    place,
                    new Refusal(
                            "the archive names a member '" + name.replaceAll("\\p{Cntrl}", "?") + "'",
                            "a path inside the archive",
                            "Such names are made to write outside a folder; do not unpack the file."));
        }
    }

    /** A member's path, with that of the archive that holds this one before it. */
    String pathOf(String member) {
        return place.member() == null ? member : place.member() + "!" + member;
    }

    Content content(String member, String path) throws IOException {
        FilePlace inner = new FilePlace(place.file(), path, null, 0);
        return Content.of(open(member, inner), inner, limits);
    }

    /** A part of a workbook; what goes wrong in it is told at the place of the workbook itself. */
    CappedInputStream part(String member) throws IOException {
        return open(member, place);
    }

    private CappedInputStream open(String member, FilePlace inner) throws IOException {
        ZipEntry entry = zip.getEntry(member);
        if (entry == null) {
            throw new FileNotFoundException("the part " + member + " is missing");
        }
        return new CappedInputStream(zip.getInputStream(entry), entry::getCompressedSize, inner, limits);
    }
}

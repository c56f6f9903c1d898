package uk.jsna.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.jsna.attacker.file.ReleaseFiles;

/**
 * Looks for marked texts and numbers in whatever is public: names of files, texts, what zip files and the pages of Parquet
 * files hold, and numbers in binary.
 */
final class PublicBytes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?(E[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(?![0-9])");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<Long, String> bits = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    /** Looks for a text too, such as a checksum. */
    void mark(String text, String what) {
        texts.put(text, what);
    }

    /** Looks for a number: as text, with and without commas, and in binary. */
    void mark(double number, String what) {
        numbers.put(plain(Double.toString(number)), what);
        bits.put(Double.doubleToLongBits(number), what);
        if (number == Math.rint(number)) {
            numbers.put(Long.toString((long) number), what);
            bits.put((long) number, what);
        }
    }

    int marks() {
        return texts.size() + bits.size();
    }

    /** What was found, and where. */
    List<String> found() {
        return List.copyOf(found);
    }

    void folder(Path folder) throws IOException {
        ReleaseFiles tables = new ReleaseFiles(folder);
        for (String name : tables.names()) {
            text("the name of " + name, name);
            file(folder.resolve(name), name);
            if (name.endsWith(".parquet")) {
                tables.read(name, new Texts(name));
            }
        }
    }

    /** A folder that is no release, with all that is in it. */
    void left(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                file(file, file.toString());
            }
        }
    }

    private void file(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        binary(name, bytes);
        text(name, new String(bytes, StandardCharsets.ISO_8859_1));
        if (name.endsWith(".ods") || name.endsWith(".xlsx") || name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text(
                            name + "!" + entry.getName(),
                            entry.getName() + " " + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void binary(String where, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
            tell(bits.get(buffer.getLong(at)), where);
        }
    }

    void text(String where, String text) {
        texts.forEach((mark, what) -> {
            if (text.contains(mark)) {
                tell(what, where);
            }
        });
        for (Pattern pattern : List.of(NUMBER, GROUPED)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                tell(numbers.get(plain(matcher.group().replace(",", ""))), where);
            }
        }
    }

    private static String plain(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private void tell(@org.jspecify.annotations.Nullable String what, String where) {
        if (what != null) {
            found.add(what + " in " + where);
        }
    }

    private final class Texts implements uk.jsna.attacker.file.Reading {

        private final String name;

        Texts(String name) {
            this.name = name;
        }

        @Override
        public void table(uk.jsna.attacker.file.TableHead head) {
            head.columns().forEach(column -> PublicBytes.this.text(name, column));
        }

        @Override
        public void row(List<String> cells) {
            cells.forEach(cell -> PublicBytes.this.text(name, cell));
        }

        @Override
        public void text(String context, String words) {
            PublicBytes.this.text(name, words);
        }

        @Override
        public void shape(uk.jsna.attacker.file.Shape shape) {
            throw new IllegalStateException("a table has no shapes: " + shape);
        }
    }
}

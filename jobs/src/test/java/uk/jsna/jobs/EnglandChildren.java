package uk.jsna.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import uk.jsna.SharedFiles;
import uk.jsna.disclosure.Children;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;

/**
 * The children in relative low income families of England's wards, by the national table, as if a council held them: the
 * printed counts, and the denominators that count and printed percentage imply.
 */
final class EnglandChildren {

    /** Years of one ward. */
    private record Ward(String code, String district, String region, List<Long> counts, List<Long> groups) {}

    private static final int YEARS = 7;
    private static final int FIRST_YEAR = 2015;

    private final List<Ward> wards = new ArrayList<>();

    private EnglandChildren() {}

    static EnglandChildren read() {
        EnglandChildren england = new EnglandChildren();
        Map<String, String[]> places = new HashMap<>();
        readPlaces(
                SharedFiles.of("data", "geography", "wd19_lad19_cty19_rgn19_ctry19.csv.gz"),
                new int[] {1, 3, 7},
                places);
        readPlaces(
                SharedFiles.of("data", "geography", "wd22_lad22_cty22_rgn22_ctry22.csv.gz"),
                new int[] {0, 2, 6},
                places);
        TableFile.of(SharedFiles.of("data", "child_poverty", "cilif_fye2015_2021.ods"))
                .visit(sheet -> "5_Relative_Ward".equals(sheet.name()) ? row -> england.add(row, places) : null);
        return england;
    }

    private static void readPlaces(Path file, int[] columns, Map<String, String[]> places) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                var reader = new java.io.BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells =
                        line.replaceAll("\"([^\"]*),([^\"]*)\"", "$1$2").split(",", -1);
                if (cells.length > columns[2] && cells[columns[0]].startsWith("E05")) {
                    places.put(cells[columns[0]], new String[] {cells[columns[1]], cells[columns[2]]});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells: name, code, seven counts, seven shares. */
    private boolean add(SheetRow row, Map<String, String[]> places) {
        String code = row.cell(1) instanceof Cell.Text text ? text.shown() : "";
        String[] place = places.get(code);
        if (place != null && place[1].startsWith("E12")) {
            List<Long> counts = new ArrayList<>();
            List<Long> groups = new ArrayList<>();
            for (int year = 0; year < YEARS; year++) {
                double share = number(row.cell(2 + YEARS + year));
                double count = number(row.cell(2 + year));
                counts.add(Math.round(count));
                groups.add(share > 0 ? Math.max(Math.round(count), Math.round(count / share)) : Math.round(count));
            }
            wards.add(new Ward(code, place[0], place[1], counts, groups));
        }
        return true;
    }

    private static double number(Cell cell) {
        return cell instanceof Cell.Numeric numeric ? numeric.value() : 0;
    }

    int wards() {
        return wards.size();
    }

    /** One ward in so many; its last years; together, or split into two sexes by seeded coins. */
    Children part(int oneIn, int years, boolean bySex) {
        Children children = new Children();
        Random coin = new Random(1);
        for (Ward ward : wards) {
            if (Math.floorMod(ward.district().hashCode(), oneIn) != 0) {
                continue;
            }
            children.place(ward.code(), ward.district(), ward.region());
            for (int year = YEARS - years; year < YEARS; year++) {
                String period = Integer.toString(FIRST_YEAR + year);
                if (bySex) {
                    long count = heads(ward.counts().get(year), coin);
                    long group = count
                            + heads(ward.groups().get(year) - ward.counts().get(year), coin);
                    children.count(ward.code(), "F", period, count, group);
                    children.count(
                            ward.code(),
                            "M",
                            period,
                            ward.counts().get(year) - count,
                            ward.groups().get(year) - group);
                } else {
                    children.count(
                            ward.code(),
                            "P",
                            period,
                            ward.counts().get(year),
                            ward.groups().get(year));
                }
            }
        }
        return children;
    }

    /** Wards, districts, regions and the country. */
    int areas() {
        Set<String> areas = new HashSet<>();
        for (Ward ward : wards) {
            areas.add(ward.code());
            areas.add(ward.district());
            areas.add(ward.region());
        }
        return areas.size() + 1;
    }

    /** A share of every ward's count over so many years; the years come round again. */
    Children share(double share, int years) {
        Children children = new Children();
        for (Ward ward : wards) {
            children.place(ward.code(), ward.district(), ward.region());
            for (int year = 0; year < years; year++) {
                children.count(
                        ward.code(),
                        "P",
                        Integer.toString(FIRST_YEAR + year),
                        Math.round(share * ward.counts().get(year % YEARS)),
                        ward.groups().get(year % YEARS));
            }
        }
        return children;
    }

    private static long heads(long coins, Random coin) {
        long heads = 0;
        for (long i = 0; i < coins; i++) {
            heads += coin.nextBoolean() ? 1 : 0;
        }
        return heads;
    }
}

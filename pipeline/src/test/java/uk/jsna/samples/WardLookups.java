package uk.jsna.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Office for National Statistics' lookups, in the layouts of three years: from wards to districts (2016), counties, regions
 * and countries (2019: {@code FID} first; 2022: a byte order mark and {@code ObjectId} last), and from lower layer super
 * output areas to wards. Rows stand in no order, as in the published files.
 */
final class WardLookups {

    private static final Area ENGLAND = new Area("E92000001", "England");

    private final InventedCountry country;

    WardLookups(InventedCountry country) {
        this.country = country;
    }

    byte[] wards2016() {
        Csv csv = Csv.unix().line("WD16CD", "WD16NM", "LAD16CD", "LAD16NM", "FID");
        Map<Area, District> wards = new LinkedHashMap<>();
        country.lsoas().forEach(lsoa -> wards.put(lsoa.ward2014(), lsoa.ward().district()));
        List<List<String>> rows = new ArrayList<>();
        wards.forEach(
                (ward, district) -> rows.add(List.of(ward.code(), ward.name(), district.code(), district.name())));
        OutsideEngland.WARDS.forEach(outside -> rows.add(List.of(
                outside.ward().code(),
                outside.ward().name(),
                outside.authority().code(),
                outside.authority().name())));
        return numberedLast(csv, rows).bytes();
    }

    byte[] wards2019() {
        Csv csv = Csv.unix()
                .line(
                        "FID",
                        "WD19CD",
                        "WD19NM",
                        "LAD19CD",
                        "LAD19NM",
                        "CTY19CD",
                        "CTY19NM",
                        "RGN19CD",
                        "RGN19NM",
                        "CTRY19CD",
                        "CTRY19NM");
        List<List<String>> rows = new ArrayList<>();
        country.wards().forEach(ward -> rows.add(row(new Area(ward.code(), ward.name()), ward.district())));
        OutsideEngland.WARDS.forEach(ward -> rows.add(row(ward)));
        return numberedFirst(csv, rows).bytes();
    }

    byte[] wards2022() {
        Csv csv = Csv.unix()
                .byteOrderMark()
                .line(
                        "WD22CD",
                        "WD22NM",
                        "LAD22CD",
                        "LAD22NM",
                        "CTY22CD",
                        "CTY22NM",
                        "RGN22CD",
                        "RGN22NM",
                        "CTRY22CD",
                        "CTRY22NM",
                        "ObjectId");
        Map<Area, District> wards = new LinkedHashMap<>();
        country.lsoas().forEach(lsoa -> wards.put(lsoa.ward2022(), lsoa.ward().district()));
        List<List<String>> rows = new ArrayList<>();
        wards.forEach((ward, district) -> rows.add(row(ward, district)));
        OutsideEngland.WARDS.forEach(ward -> rows.add(row(ward)));
        return numberedLast(csv, rows).bytes();
    }

    byte[] lsoas2019() {
        Csv csv = Csv.unix().line("FID", "LSOA11CD", "LSOA11NM", "WD19CD", "WD19NM", "LAD19CD", "LAD19NM");
        List<List<String>> rows = new ArrayList<>();
        for (Lsoa lsoa : country.lsoas()) {
            Ward ward = lsoa.ward();
            rows.add(List.of(
                    lsoa.code(),
                    lsoa.name(),
                    ward.code(),
                    ward.name(),
                    ward.district().code(),
                    ward.district().name()));
        }
        return numberedFirst(csv, rows).bytes();
    }

    byte[] lsoas2022() {
        Csv csv = Csv.unix()
                .byteOrderMark()
                .line(
                        "LSOA21CD",
                        "LSOA21NM",
                        "LSOA21NMW",
                        "WD22CD",
                        "WD22NM",
                        "WD22NMW",
                        "LAD22CD",
                        "LAD22NM",
                        "LAD22NMW",
                        "ObjectId");
        List<List<String>> rows = new ArrayList<>();
        for (Lsoa lsoa : country.lsoas()) {
            District district = lsoa.ward().district();
            Area ward = lsoa.ward2022();
            rows.add(List.of(
                    lsoa.code(), lsoa.name(), "", ward.code(), ward.name(), "", district.code(), district.name(), ""));
        }
        return numberedLast(csv, rows).bytes();
    }

    private static List<String> row(Area ward, District district) {
        return List.of(
                ward.code(),
                ward.name(),
                district.code(),
                district.name(),
                district.countyCode(),
                district.countyName(),
                district.regionCode(),
                district.regionName(),
                ENGLAND.code(),
                ENGLAND.name());
    }

    private static List<String> row(OutsideEngland outside) {
        Area ward = outside.ward();
        Area authority = outside.authority();
        Area country = outside.country();
        return List.of(
                ward.code(),
                ward.name(),
                authority.code(),
                authority.name(),
                "",
                "",
                "",
                "",
                country.code(),
                country.name());
    }

    private static Csv numberedFirst(Csv csv, List<List<String>> rows) {
        shuffle(rows);
        for (int i = 0; i < rows.size(); i++) {
            csv.line(Stream.concat(Stream.of(i + 1), rows.get(i).stream()).toList());
        }
        return csv;
    }

    private static Csv numberedLast(Csv csv, List<List<String>> rows) {
        shuffle(rows);
        for (int i = 0; i < rows.size(); i++) {
            csv.line(Stream.concat(rows.get(i).stream(), Stream.of(i + 1)).toList());
        }
        return csv;
    }

    private static void shuffle(List<List<String>> rows) {
        Collections.shuffle(rows, Draw.of("order of a lookup"));
    }
}

package uk.jsna.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The invented country: the county of Brackenshire, its neighbours, and their wards. The wards and the rates that they
 * are given stand in {@code districts.csv} and {@code wards.csv} beside this class, each with the reason for it.
 */
final class InventedCountry {

    /** The county that the sample workspace is about. */
    static final String COUNTY = "E10000099";

    private static final int CHILDREN_IN_AN_LSOA = 330;

    private final List<District> districts;
    private final List<Ward> wards;

    InventedCountry() {
        this.districts = read("districts.csv", InventedCountry::district);
        Map<String, District> byCode = districts.stream().collect(Collectors.toMap(District::code, d -> d));
        this.wards = read("wards.csv", line -> ward(line, byCode));
    }

    List<District> districts() {
        return districts;
    }

    List<Ward> wards() {
        return wards;
    }

    List<Ward> wardsOf(District district) {
        return wards.stream().filter(w -> w.district().equals(district)).toList();
    }

    /** The districts of the sample workspace's county. */
    List<District> countyDistricts() {
        return districts.stream().filter(d -> d.upperCode().equals(COUNTY)).toList();
    }

    /** The first district of each upper-tier authority, which stands for the authority. */
    List<District> upperTier() {
        return districts.stream()
                .collect(Collectors.toMap(District::upperCode, d -> d, (first, second) -> first))
                .values()
                .stream()
                .sorted((a, b) -> a.upperCode().compareTo(b.upperCode()))
                .toList();
    }

    List<Ward> wardsOfUpperTier(String upperCode) {
        return wards.stream()
                .filter(w -> w.district().upperCode().equals(upperCode))
                .toList();
    }

    /** The areas that wards of all vintages are built from, in code order. */
    List<Lsoa> lsoas() {
        List<Lsoa> all = new ArrayList<>();
        for (Ward ward : wards) {
            int[] children = Shares.of(
                    ChildPopulation.of(ward, 2015),
                    Math.max(2, ward.children() / CHILDREN_IN_AN_LSOA),
                    Draw.of("children by LSOA", ward.code()));
            for (int i = 0; i < children.length; i++) {
                String code = "E0199%04d".formatted(all.size() + 1);
                String name =
                        "%s %s%c".formatted(ward.district().name(), ward.code().substring(6), 'A' + i);
                all.add(new Lsoa(
                        code,
                        name,
                        BoundaryChange.of2014(ward, i, children.length),
                        ward,
                        BoundaryChange.of2022(ward, i, children.length),
                        children[i]));
            }
        }
        return all;
    }

    private static District district(NamedCsvRecord line) {
        return new District(
                line.getField("lad_code"),
                line.getField("lad_name"),
                line.getField("county_code"),
                line.getField("county_name"),
                line.getField("upper_code"),
                line.getField("upper_name"),
                Integer.parseInt(line.getField("dfe_number")),
                line.getField("region_code"),
                line.getField("region_name"));
    }

    private static Ward ward(NamedCsvRecord line, Map<String, District> districts) {
        String code = line.getField("code");
        String name = line.getField("name");
        int children = Integer.parseInt(line.getField("children"));
        return new Ward(
                code,
                name,
                Objects.requireNonNull(districts.get(line.getField("lad_code"))),
                AgeProfile.of(code, name, children),
                children,
                Double.parseDouble(line.getField("rate_2015")),
                Double.parseDouble(line.getField("rate_2021")));
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(InventedCountry.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

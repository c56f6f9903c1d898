package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;

/** Invented lookups of years that no source was written for, in the portal's columns, become vintages of their own. */
class LookupsOfAnyYearTest {

    private static final BoundaryVintage OLD = BoundaryVintage.parse("WD22");
    private static final BoundaryVintage NEW = BoundaryVintage.parse("WD24");

    @TempDir
    private Path folder;

    /** What a workspace's lines of a source and its files make. */
    private FileTask task(String id, String name, String... lines) throws IOException {
        SourceDescriptor source = SourceCatalogue.find(id, Path.of("")).withFiles("geography/" + name);
        Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return new FileTask(source, 0, file.toString());
    }

    private References read() throws IOException {
        return References.read(
                List.of(
                        task(
                                "ward_lookup",
                                "WD24_LAD24_UK_LU.csv",
                                "WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId",
                                "E05990101,Oak Hill,,E07000901,Alder Vale,,1",
                                "E05990102,Oak Dale,,E07000901,Alder Vale,,2",
                                "E05990003,Ash,,E07000901,Alder Vale,,3"),
                        task(
                                "ward_lookup",
                                "Ward_to_Local_Authority_District_(December_2022).csv",
                                "\uFEFFObjectId,wd22cd,wd22nm,lad22cd,lad22nm,cty22cd,cty22nm",
                                "1,E05990001,Oak,E07000901,Alder Vale,E10000099,Brackenshire",
                                "2,E05990003,Ash,E07000901,Alder Vale,E10000099,Brackenshire"),
                        task(
                                "lsoa_ward_lookup",
                                "LSOA21_WD24_LAD24_EW_LU.csv",
                                "LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM",
                                "E01990001,Alder Vale 001A,E05990101,Oak Hill,E07000901,Alder Vale",
                                "E01990002,Alder Vale 001B,E05990102,Oak Dale,E07000901,Alder Vale",
                                "E01990003,Alder Vale 001C,E05990003,Ash,E07000901,Alder Vale"),
                        task(
                                "lsoa_ward_lookup",
                                "LSOA21_WD22_LAD22_EW_LU.csv",
                                "LSOA21CD,LSOA21NM,WD22CD,WD22NM,LAD22CD,LAD22NM",
                                "E01990001,Alder Vale 001A,E05990001,Oak,E07000901,Alder Vale",
                                "E01990002,Alder Vale 001B,E05990001,Oak,E07000901,Alder Vale",
                                "E01990003,Alder Vale 001C,E05990003,Ash,E07000901,Alder Vale"),
                        task(
                                "lsoa_ward_lookup",
                                "LSOA11_WD22.csv",
                                "LSOA11CD,LSOA11NM,WD22CD,WD22NM",
                                "E01980001,Alder Vale 001A,E05990001,Oak"),
                        task(
                                "iod2019_lsoa_children_0_15",
                                "File_7_of_2025.csv",
                                "LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority"
                                        + " District name (2024),Dependent Children aged 0-15: mid 2022",
                                "E01990001,Alder Vale 001A,E07000901,Alder Vale,300",
                                "E01990002,Alder Vale 001B,E07000901,Alder Vale,100",
                                "E01990003,Alder Vale 001C,E07000901,Alder Vale,250")),
                List.of());
    }

    @Test
    void theYearsOfTheHeadingsBecomeVintages() throws IOException {
        References references = read();

        assertThat(references.findings())
                .filteredOn(finding -> finding.outcome() != Outcome.PASS)
                .extracting(Finding::toString)
                .isEmpty();
        assertThat(references.register().wardVintages()).containsExactly(OLD, NEW);
        assertThat(references.register().wardsOf(NEW))
                .containsExactlyInAnyOrder(codes("E05990101", "E05990102", "E05990003"));
        assertThat(references
                        .register()
                        .area(new AreaCode("E05990101"))
                        .orElseThrow()
                        .district())
                .isEqualTo(new AreaCode("E07000901"));
        assertThat(references.smallAreas().census()).isEqualTo(BoundaryVintage.parse("LSOA21"));
        assertThat(references.smallAreas().wardVintages()).containsExactly(OLD, NEW);
    }

    @Test
    void figuresOfAnEarlierYearArePlacedOnTheNewWardsByTheirChildren() throws IOException {
        References references = read();
        TargetBoundaries boundaries = new TargetBoundaries(NEW, references.register(), references.smallAreas());

        BestFit fit = boundaries.fitBetween(OLD, NEW);

        assertThat(fit.partsOf(new AreaCode("E05990001")))
                .isEqualTo(Map.of(new AreaCode("E05990101"), 300L, new AreaCode("E05990102"), 100L));
        assertThat(fit.isKept(new AreaCode("E05990003"))).isTrue();
    }

    private static AreaCode[] codes(String... codes) {
        return Stream.of(codes).map(AreaCode::new).toArray(AreaCode[]::new);
    }
}

package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

class PlacerTest {

    private static final AreaCode COUNCIL = new AreaCode("E07000901");
    private static final AreaCode WARD = new AreaCode("E05000901");
    private static final Placer PLACER = new Placer(
            new AreaRegisterBuilder()
                    .add("WD19", WARD, "Castle", COUNCIL)
                    .add("LAD19", COUNCIL, "Vale", null)
                    .build(),
            Map.of(
                    Placer.aliasKey("dfe_la", "901"),
                    COUNCIL,
                    Placer.aliasKey("dfe_la", "902"),
                    new AreaCode("E07000902")));

    private static Placement byCode(String scheme, String code) {
        return PLACER.place(new Placer.Mention(false, scheme, code, "any name", ""));
    }

    private static Placement byName(String authority, String name) {
        return PLACER.place(new Placer.Mention(true, Placer.GSS, "E05000999", name, authority));
    }

    private static Placement on(AreaCode code) {
        return new Placement.On(PLACER.register().area(code).orElseThrow());
    }

    @Test
    void aCodeOnTheRegisterIsFoundWhateverTheNameBesideIt() {
        assertThat(byCode(Placer.GSS, "E05000901")).isEqualTo(on(WARD));
    }

    @Test
    void aCodeThatNoLookupHoldsIsUnknown() {
        assertThat(byCode(Placer.GSS, "E05000999")).isEqualTo(new Placement.UnknownCode(new AreaCode("E05000999")));
    }

    @Test
    void whatIsNoCodeAtAllIsAnUnknownAliasOfItsScheme() {
        assertThat(byCode(Placer.GSS, "00KA")).isEqualTo(new Placement.UnknownAlias("gss", "00KA"));
    }

    @Test
    void aCodeOfAnotherSchemeIsFoundThroughItsAlias() {
        assertThat(byCode("dfe_la", "901")).isEqualTo(on(COUNCIL));
        assertThat(byCode("ons_old", "901")).isEqualTo(new Placement.UnknownAlias("ons_old", "901"));
    }

    @Test
    void anAliasOfAnAreaThatNoLookupHoldsIsAnUnknownCode() {
        assertThat(byCode("dfe_la", "902")).isEqualTo(new Placement.UnknownCode(new AreaCode("E07000902")));
    }

    @Test
    void byNameTheCodeDoesNotCount() {
        assertThat(byName("E07000901", "CASTLE")).isEqualTo(on(WARD));
    }

    @Test
    void aNameIsSoughtOnlyWithinItsAuthority() {
        assertThat(byName("E07000902", "Castle")).isEqualTo(new Placement.UnknownName("E07000902", "Castle"));
        assertThat(byName("", "Castle")).isEqualTo(new Placement.UnknownName("", "Castle"));
    }
}

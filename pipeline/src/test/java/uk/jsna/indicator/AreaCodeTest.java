package uk.jsna.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "E05011940, WARD",
        "E06000017, UNITARY",
        "E07000129, DISTRICT",
        "E10000018, COUNTY",
        "E12000004, REGION",
        "E92000001, COUNTRY",
        "K02000001, COUNTRY",
        "G-loughborough, GROUP",
        "J99000001, OTHER",
    })
    void theFirstCharactersSayTheKindOfArea(String code, AreaType type) {
        assertThat(new AreaCode(code).type()).isEqualTo(type);
    }

    @Test
    void anOldCodeIsRefused() {
        assertThatThrownBy(() -> new AreaCode("45UBFQ"))
                .hasMessage("area code is '45UBFQ', but must be a letter and eight digits such as E05011940,"
                        + " or G- and the name of a group");
    }

    @Test
    void aUnitaryIsBothTiersAtOnce() {
        assertThat(AreaType.UNITARY.isLowerTier()).isTrue();
        assertThat(AreaType.UNITARY.isUpperTier()).isTrue();
        assertThat(AreaType.DISTRICT.isUpperTier()).isFalse();
        assertThat(AreaType.COUNTY.isLowerTier()).isFalse();
    }
}

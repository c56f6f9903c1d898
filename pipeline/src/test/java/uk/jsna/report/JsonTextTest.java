package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void anObjectHoldsTextsNumbersFlagsAndNulls() {
        assertThat(JsonText.object(
                        List.of("a", "b", "c", "d", "e"), Arrays.asList("say \"x\" \\ \n", 17.0, 3L, true, null)))
                .isEqualTo("{\"a\": \"say \\\"x\\\" \\\\ \\u000a\", \"b\": 17, \"c\": 3, \"d\": true, \"e\": null}");
    }
}

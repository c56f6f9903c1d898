package uk.jsna.geography;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.jsna.indicator.AreaCode;

/**
 * From which day to which day area codes were in use, as a publisher's history of codes states it.
 *
 * @param lives by code; a code of which no history tells is missing
 */
public record CodeHistory(Map<AreaCode, CodeLife> lives) implements Serializable {

    public CodeHistory {
        lives = Map.copyOf(lives);
    }

    /** The days of a code. */
    public Optional<CodeLife> of(AreaCode code) {
        return Optional.ofNullable(lives.get(code));
    }

    /** Gathers the records of codes; a code with several has the days of all of them. */
    public static final class Builder {

        private final Map<AreaCode, CodeLife> lives = new HashMap<>();

        /** Adds one record. */
        public Builder add(AreaCode code, CodeLife life) {
            lives.merge(code, life, CodeLife::with);
            return this;
        }

        /** The history of all that was added. */
        public CodeHistory build() {
            return new CodeHistory(lives);
        }
    }
}

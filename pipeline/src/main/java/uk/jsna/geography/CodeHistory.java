package uk.jsna.geography;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import uk.jsna.indicator.AreaCode;

/**
 * From which day to which day area codes were in use and which code took their place, as publishers' histories of codes
 * state it. The days of an authority are those in which wards lay in it: where its last wards kept their codes until the
 * election after it was abolished, its last day is that of the wards.
 *
 * @param lives by code; a code of which no history tells is missing
 * @param successors the code in the place of each that is no longer in use
 */
public record CodeHistory(Map<AreaCode, CodeLife> lives, Map<AreaCode, AreaCode> successors) implements Serializable {

    /** Nothing known. */
    public static final CodeHistory NONE = new CodeHistory(Map.of());

    public CodeHistory {
        lives = Map.copyOf(lives);
        successors = Map.copyOf(successors);
    }

    /** The days of codes without their successors. */
    public CodeHistory(Map<AreaCode, CodeLife> lives) {
        this(lives, Map.of());
    }

    /** The days of a code. */
    public Optional<CodeLife> of(AreaCode code) {
        return Optional.ofNullable(lives.get(code));
    }

    /** The code that took another's place, or the next in turn, where it is one of those wanted. */
    public Optional<AreaCode> successor(AreaCode code, Set<AreaCode> wanted) {
        Set<AreaCode> passed = new HashSet<>();
        AreaCode next = successors.get(code);
        while (next != null && passed.add(next)) {
            if (wanted.contains(next)) {
                return Optional.of(next);
            }
            next = successors.get(next);
        }
        return Optional.empty();
    }

    /** Whether a history says that a code is no longer in use. */
    public boolean hasEnded(AreaCode code) {
        return successors.containsKey(code) || of(code).map(CodeLife::end).isPresent();
    }

    /** What is said of a code in a sentence, such as {@code in use until 2021-05-05, succeeded by E06000061}; or nothing. */
    public String told(AreaCode code) {
        StringJoiner told = new StringJoiner(", ");
        of(code).ifPresent(life ->
                told.add("in use from " + life.start() + (life.end() == null ? " on" : " until " + life.end())));
        AreaCode next = successors.get(code);
        if (next != null) {
            told.add("succeeded by " + next);
        }
        return told.toString();
    }

    /** Gathers the records of codes; a code with several has the days of all of them. */
    public static final class Builder {

        private final Map<AreaCode, CodeLife> lives = new HashMap<>();
        private final Map<AreaCode, CodeLife> livesOfParents = new HashMap<>();
        private final Map<AreaCode, AreaCode> successors = new HashMap<>();

        /** Adds one record. */
        public Builder add(AreaCode code, CodeLife life) {
            lives.merge(code, life, CodeLife::with);
            AreaCode parent = life.parent();
            if (parent != null) {
                livesOfParents.merge(parent, new CodeLife(life.start(), life.end(), null), CodeLife::with);
            }
            return this;
        }

        /** Adds that a code took another's place; what is told first stands. */
        public Builder succeed(AreaCode code, AreaCode successor) {
            successors.putIfAbsent(code, successor);
            return this;
        }

        /** The history of all that was added. */
        public CodeHistory build() {
            Map<AreaCode, CodeLife> all = new HashMap<>(livesOfParents);
            all.putAll(lives);
            return new CodeHistory(all, successors);
        }
    }
}

package uk.jsna.quality;

import java.util.List;

/** A rule on the areas that files name, once for all the figures each has there. */
interface AreaCheck {

    /** The rule in words. */
    String id();

    /** Looks at the areas of all files and reports what it saw. */
    void look(List<AreaMention> mentions, GateReport report);
}

package uk.jsna.source;

import java.io.Serializable;

/** One thing that a publisher's file states. */
public sealed interface Fact extends Serializable
        permits Observation, AreaLink, NeighbourLink, CodeAlias, CodeRecord, CodeSuccession {

    /** Where it is stated. */
    Origin origin();
}

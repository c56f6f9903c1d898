package uk.jsna.source;

import uk.jsna.quality.Finding;

/** Takes what a file states, and what is wrong with it, in the file's order. */
public interface FactSink {

    /** Takes a fact. */
    void fact(Fact fact);

    /** Takes a finding. */
    void finding(Finding finding);
}

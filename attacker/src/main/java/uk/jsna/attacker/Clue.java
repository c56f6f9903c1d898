package uk.jsna.attacker;

/** One kind of evidence: adds what it tells of the counts to the system. */
interface Clue {

    void apply(Situation situation, CountSystem system);
}

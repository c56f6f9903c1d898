package uk.jsna.attacker;

/**
 * Something made from a withheld count that the release shows all the same, whether or not it leads to the count.
 *
 * @param cell what is withheld
 * @param where file, table and column, or the words' place
 * @param technique what kind of thing is shown
 */
record Shown(Key cell, String where, Technique technique) {

    @Override
    public String toString() {
        return cell + " by [" + technique + "] in " + where;
    }
}

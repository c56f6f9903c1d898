package uk.jsna.attacker;

/** How many people fewer would bring a cell to its target: printed beside a count, it is the count less a constant. */
final class Needed implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        for (Published cell : situation.release().cells()) {
            int count = situation.numerator(system, cell.key());
            cell.number(Statistic.FEWER_NEEDED)
                    .filter(printed ->
                            !system.isKnown(count) && system.isRelevant(count) && !situation.isRounded(cell.key()))
                    .ifPresent(printed ->
                            system.narrow(count, printed.lowest(), CountSystem.UNLIMITED, Technique.FEWER_NEEDED));
        }
    }
}

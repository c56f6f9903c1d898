package uk.jsna.attacker;

/**
 * What the reader has in hand: one release and the way to read it.
 *
 * @param release its cells
 * @param number 0 for the newest release, 1 for the one before, and so on
 * @param knowledge layout, sums and premises
 */
record Situation(Release release, int number, Knowledge knowledge) {

    int numerator(CountSystem system, Key key) {
        return system.place(new CountSystem.Count(key, false, number));
    }

    int denominator(CountSystem system, Key key) {
        return system.place(new CountSystem.Count(key, true, number));
    }

    double multiplierOf(String indicator) {
        return layout().multiplierOf(indicator, release.names().factsOf(indicator));
    }

    LimitMethod limitsOf(String indicator) {
        return layout().limitsOf(indicator, release.names().factsOf(indicator));
    }

    /** True where a count is a part of its denominator. */
    boolean isPartOfGroup(String indicator) {
        String valueType = release.names().factsOf(indicator).valueType();
        return valueType.isEmpty() ? limitsOf(indicator) == LimitMethod.WILSON : valueType.equals("proportion");
    }

    /** How many units of the system make one of the printed numerator: sums of points are counted in hundredths. */
    long scaleOf(String indicator) {
        return release.names().factsOf(indicator).valueType().equals("score") ? 100 : 1;
    }

    /**
     * To whose multiples the printed count or denominator of a cell is rounded; 1 where it is as it was counted: what a
     * publisher released, figures of countries, and numbers that are no multiple.
     */
    long roundingOf(Published cell, Statistic statistic) {
        long number = cell.number(statistic).map(Printed::whole).orElse(0L);
        if (!knowledge.rounding().equals(Knowledge.Rounding.NONE)) {
            return statistic == Statistic.NUMERATOR ? knowledge.roundBase() : knowledge.denominatorBase();
        }
        Names names = release.names();
        long multiple = names.factsOf(cell.key().indicator()).roundedTo();
        boolean isAsCounted = names.isPublic(cell.source())
                || names.typeOf(cell.key().area()).equalsIgnoreCase("country")
                || number % multiple != 0;
        return isAsCounted ? 1 : multiple;
    }

    /** True where the cell shows a count that is rounded: figures beside it are made from the rounded one. */
    boolean isRounded(Key key) {
        return release.find(key)
                .filter(cell -> cell.number(Statistic.NUMERATOR).isPresent())
                .filter(cell -> roundingOf(cell, Statistic.NUMERATOR) > 1)
                .isPresent();
    }

    Layout layout() {
        return knowledge.layout();
    }
}

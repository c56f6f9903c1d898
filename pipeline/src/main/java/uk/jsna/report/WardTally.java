package uk.jsna.report;

import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.ValueNote;

/** How many wards a query judged, how many it could not, and which came highest. */
final class WardTally {

    private int judged;
    private int withheld;
    private int absent;
    private String highestName = "";
    private double highest = Double.NEGATIVE_INFINITY;

    void judged(String name, double value) {
        judged++;
        if (value > highest) {
            highest = value;
            highestName = name;
        }
    }

    /** A ward without a value; null where no note says why. */
    void without(@Nullable ValueNote note) {
        if (note == ValueNote.CONFIDENTIAL) {
            withheld++;
        } else {
            absent++;
        }
    }

    int judged() {
        return judged;
    }

    int withheld() {
        return withheld;
    }

    int absent() {
        return absent;
    }

    String highestName() {
        return highestName;
    }

    double highest() {
        return highest;
    }
}

package uk.jsna.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.jsna.geography.AreaGroup;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/** Every area of a group is on the register, is a ward of the release's boundaries where it is a ward, and counts once. */
public final class GroupsAreSound {

    static final String KNOWN = "group_area_is_known";
    static final String ONCE = "group_counts_people_once";

    private GroupsAreSound() {}

    /** The findings, in the order of the groups. */
    public static List<Finding> check(AreaRegister register, BoundaryVintage target) {
        List<Finding> findings = new ArrayList<>();
        Set<AreaCode> wards = register.wardsOf(target);
        for (AreaGroup group : register.groups()) {
            Set<AreaCode> members = register.membersOf(group.code());
            Set<AreaCode> unknown = new TreeSet<>(members);
            unknown.removeIf(code -> code.type() == AreaType.WARD
                    ? wards.contains(code)
                    : register.area(code).isPresent());
            unknown.stream()
                    .findFirst()
                    .ifPresent(first -> findings.add(unknown(group, unknown.size(), first, target)));
            Set<AreaCode> twice = register.countedTwice(group.code());
            twice.stream().findFirst().ifPresent(first -> findings.add(twice(group, first)));
        }
        return findings;
    }

    private static Finding unknown(AreaGroup group, int size, AreaCode first, BoundaryVintage target) {
        return Finding.fail(
                KNOWN,
                Finding.Place.ofArea("", group.code().value()),
                size + " areas of " + group.code() + " '" + group.name() + "' are no wards of " + target
                        + " and no authorities that a lookup holds; the first: " + first
                        + ". Correct the code, or name the ward of " + target + " in its place.");
    }

    private static Finding twice(AreaGroup group, AreaCode first) {
        return Finding.fail(
                ONCE,
                Finding.Place.ofArea("", group.code().value()),
                first + " of " + group.code() + " '" + group.name()
                        + "' lies in another area of the group, so that its people would count twice. Take one of the"
                        + " two out.");
    }
}

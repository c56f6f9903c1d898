package uk.jsna.inequality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two groups that are compared: a group and those it is compared with. Groups of one heading are compared only with that
 * heading's own reference, so that free school meals now and in the past six years never meet; and groups are never added
 * up to a larger one, for "BME cannot be taken as a whole".
 *
 * @param group the group
 * @param reference those it is compared with
 */
public record GroupPair(String group, String reference) {

    /** The groups by sex: boys and young men beside girls and young women. */
    public static final GroupPair SEXES = new GroupPair("Male", "Female");

    /** How headings name those whom a group is compared with, in the order of preference. */
    private static final List<String> REFERENCES = List.of(
            "all other pupils",
            "not eligible",
            "no sen",
            "no special educational needs",
            "not in care",
            "white british");

    /** The pairs among the groups of one heading, by group; none where the heading has no group to compare with. */
    public static List<GroupPair> of(Collection<String> groups) {
        TreeSet<String> all = new TreeSet<>(groups);
        Optional<String> reference = REFERENCES.stream()
                .flatMap(words -> all.stream()
                        .filter(group ->
                                group.toLowerCase(java.util.Locale.ROOT).startsWith(words)))
                .findFirst();
        List<GroupPair> pairs = new ArrayList<>();
        reference.ifPresent(of ->
                all.stream().filter(group -> !group.equals(of)).forEach(group -> pairs.add(new GroupPair(group, of))));
        return pairs;
    }
}

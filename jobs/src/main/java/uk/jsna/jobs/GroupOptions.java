package uk.jsna.jobs;

import picocli.CommandLine.Option;
import uk.jsna.report.HotSpotQuery.Group;

/** The options that name the people a figure is about: everybody, unless they say otherwise. */
final class GroupOptions {

    @Option(names = "--sex", paramLabel = "SEX", description = "Persons, Female or Male (default: ${DEFAULT-VALUE})")
    private String sex = Group.EVERYBODY.sex();

    @Option(
            names = "--category-type",
            paramLabel = "TYPE",
            description = "What the group is defined by (default: ${DEFAULT-VALUE})")
    private String categoryType = Group.EVERYBODY.categoryType();

    @Option(names = "--category", paramLabel = "GROUP", description = "The group (default: ${DEFAULT-VALUE})")
    private String category = Group.EVERYBODY.category();

    Group group() {
        return new Group(sex, categoryType, category);
    }
}

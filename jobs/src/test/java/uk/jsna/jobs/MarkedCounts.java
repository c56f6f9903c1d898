package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import uk.jsna.ProjectFolder;

/** The council's sample file with counts of seven digits, of which no two are alike and none is a multiple of five. */
final class MarkedCounts {

    private static final long FEWEST = 1_000_000;
    private static final int SPREAD = 2_000_000;

    private MarkedCounts() {}

    /** The file: of four wards in turn, one counts all but three of each sex, one all, and two about a third. */
    static String file() {
        Random random = new Random(20221122);
        StringBuilder text = new StringBuilder("ward_code,ward_name,academic_year,sex,neet,cohort\n");
        int ward = 0;
        for (String line : lines()) {
            if (line.contains(",Persons,")) {
                long men = cohort(random);
                long women = cohort(random);
                long menOut = out(men, ward);
                long womenOut = out(women, ward);
                String area = line.substring(0, line.indexOf(",Persons,"));
                row(text, area, "Persons", menOut + womenOut, men + women);
                row(text, area, "Male", menOut, men);
                row(text, area, "Female", womenOut, women);
                ward++;
            }
        }
        return text.toString();
    }

    private static List<String> lines() {
        Path samples = ProjectFolder.path().resolve("data-samples/raw/council/neet_16_18_by_ward_wd19.csv");
        try {
            return Files.readAllLines(samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two more than a multiple of five, so that two of them together are no multiple either. */
    private static long cohort(Random random) {
        return (FEWEST + random.nextInt(SPREAD)) / 5 * 5 + 2;
    }

    private static long out(long cohort, int ward) {
        return switch (ward % 4) {
            case 0 -> cohort - 3;
            case 1 -> cohort;
            default -> cohort / 15 * 5 + 1;
        };
    }

    private static void row(StringBuilder text, String area, String sex, long out, long cohort) {
        text.append(String.join(",", area, sex, Long.toString(out), Long.toString(cohort)))
                .append('\n');
    }
}

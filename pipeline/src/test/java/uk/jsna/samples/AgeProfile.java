package uk.jsna.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Residents of a ward by single year of age at mid-2020, both sexes. */
final class AgeProfile {

    /** The last age, which stands for itself and all above. */
    static final int OPEN_ENDED_AGE = 90;

    private static final int FIRST_ADULT_AGE = 16;
    private static final int CHILDHOOD = 16;
    private static final String UNIVERSITY_WARD = "University";

    private AgeProfile() {}

    /** Children add up to the given number; above them as many a year, fewer from sixty, and students in one ward. */
    static List<Integer> of(String code, String name, int children) {
        int[] ages = new int[OPEN_ENDED_AGE + 1];
        int[] byAge = Shares.of(children, CHILDHOOD, Draw.of("children by age", code));
        System.arraycopy(byAge, 0, ages, 0, byAge.length);
        Random random = Draw.of("adults by age", code);
        for (int age = FIRST_ADULT_AGE; age <= OPEN_ENDED_AGE; age++) {
            double survivors = age < 60 ? 1 : Math.max(0.1, 1 - (age - 60) / 32.0);
            double perYear = children / 16.0 * survivors * (0.85 + 0.3 * random.nextDouble());
            ages[age] = Math.toIntExact(Math.round(age == OPEN_ENDED_AGE ? perYear * 3 : perYear));
        }
        if (name.equals(UNIVERSITY_WARD)) {
            ages[19] += 1_100;
            ages[20] += 1_040;
        }
        return Arrays.stream(ages).boxed().toList();
    }
}

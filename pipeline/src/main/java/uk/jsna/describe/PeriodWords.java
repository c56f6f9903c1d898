package uk.jsna.describe;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a table and the way its periods are written say of how they are cut. */
final class PeriodWords {

    private static final Pattern SCHOOLS = Pattern.compile(
            "(?s).*(pupil|school|academic|key stage|ks[1245]|eyfs|foundation stage|reception|year 6|attain"
                    + "|child measurement|obes|excess ?weight|excess(rec|yr)|\\bfsm\\b|gcse|good ?dev|level of development"
                    + "|level ?[23]).*");
    private static final Pattern ESTIMATES =
            Pattern.compile("(?s).*(mid-?(19|20)\\d\\d|mid-year|population estimate).*");
    private static final Pattern PEOPLE = Pattern.compile("(?s).*(population|mid-?(19|20)\\d\\d|mid-year|all ages).*");
    private static final Pattern SHARES = Pattern.compile("(?s).*(%|per ?cent|prevalence|\\brates?\\b|per [\\d,]+).*");

    /** Counts of events by the year in which they happen or are registered, or of a moment told by its year. */
    private static final Pattern EVENTS =
            Pattern.compile("(?s).*(calendar year|\\bneet|_neet|not in education|conception|concep\\b).*");

    private static final Pattern TWO = Pattern.compile(
            "((?:19|20)\\d{2})(?:\\s?(?:[/-]|to)\\s?|(?=\\d\\d$))((?:19|20)\\d{2}(?!\\d)|\\d{2}(?!\\d))");
    private static final Pattern LOW_INCOME = Pattern.compile("(?s).*(low.income|child ?pov).*");

    /** Health services and social care of children count by financial year. */
    private static final Pattern SERVICES = Pattern.compile(
            "(?s).*(hospital|admission|breastfe|6wksbreast|child protection|cpplans|referral|looked after|in need).*");

    private PeriodWords() {}

    /** Whether a text is a year that begins in one calendar year and ends in the next, such as 2019/20 or 201920. */
    static boolean isSplit(String text) {
        Matcher years = TWO.matcher(text);
        return years.find() && years(years) == 2;
    }

    /** Whether a text is several calendar years together, such as 2017-19. */
    static boolean isPooled(String text) {
        Matcher years = TWO.matcher(text);
        return years.matches() && years(years) > 2;
    }

    private static int years(Matcher years) {
        return (Integer.parseInt(years.group(2)) % 100 - Integer.parseInt(years.group(1)) % 100 + 100) % 100 + 1;
    }

    static boolean isOfSchools(String words) {
        return SCHOOLS.matcher(words).matches();
    }

    static boolean isOfPeople(String words) {
        return PEOPLE.matcher(words).matches();
    }

    /** A share of a population, or a rate by it, is no count of people in the middle of a year. */
    static String withoutShares(String words) {
        return SHARES.matcher(words).matches() ? words.replaceAll("population|all ages", " ") : words;
    }

    /**
     * The type of some periods.
     *
     * @param words of the table or of one of its measures, in lower case
     */
    static String typeOf(Set<String> texts, String words) {
        boolean schools = isOfSchools(words);
        if (texts.stream().anyMatch(text -> text.startsWith("FYE"))) {
            return "financial_year_ending";
        }
        if (texts.stream().anyMatch(PeriodWords::isSplit)) {
            return words.contains("financial year") || !schools ? "financial_year" : "academic_year";
        }
        if (words.contains("calendar year") || texts.stream().anyMatch(PeriodWords::isPooled)) {
            return "calendar_year";
        }
        if (ESTIMATES.matcher(words).matches()) {
            return "mid_year";
        }
        if (EVENTS.matcher(words).matches()) {
            return "calendar_year";
        }
        return isOfPeople(words) ? "mid_year" : schools ? "academic_year" : ofOthers(words);
    }

    private static String ofOthers(String words) {
        if (LOW_INCOME.matcher(words).matches()) {
            return "financial_year_ending";
        }
        return SERVICES.matcher(words).matches() ? "financial_year" : "calendar_year";
    }

    /** Whether periods that begin in one calendar year and end in the next are written as one year, the one they end in. */
    static boolean isNamedByEnd(String type, Set<String> texts) {
        return (type.equals("academic_year") || type.equals("financial_year"))
                && texts.stream().allMatch(text -> text.matches("\\d{4}"));
    }
}

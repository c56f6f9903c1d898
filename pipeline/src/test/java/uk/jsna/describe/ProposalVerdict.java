package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.jsna.indicator.ValueNote;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceDescriptor;

/** How many of a source's figures a proposal gives, and what must be edited; nothing where all are there. */
record ProposalVerdict(int matched, int wanted, String edit) {

    static ProposalVerdict of(SourceDescriptor source, Path file, KnownAreas areas) {
        Map<String, List<Observation>> bySheet = Figures.read(source, file).stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.origin().sheet(), LinkedHashMap::new, Collectors.toList()));
        Map.Entry<String, List<Observation>> most = bySheet.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)))
                .orElseThrow();
        List<Observation> wanted = most.getValue();
        try {
            Description description = Description.of(file, most.getKey().isEmpty() ? null : most.getKey(), areas);
            if (Boolean.getBoolean("proposals.print")) {
                System.out.println("---- " + source.id() + "\n" + description.yaml());
            }
            List<Observation> given = Figures.read(SourceDescriptor.parse("proposed.yaml", description.yaml()), file);
            return Figures.compare(
                    wanted.stream().map(figure -> Figures.told(figure, source)).toList(), given);
        } catch (RuntimeException e) {
            return new ProposalVerdict(
                    0,
                    wanted.size(),
                    "by hand ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
        }
    }

    /** Figures as they are read, and how one set lies in another. */
    private static final class Figures {

        /** What may have to be edited, the smallest edits first. */
        private static final List<List<Aspect>> EDITS = List.of(
                List.of(Aspect.PERIOD),
                List.of(Aspect.SEX),
                List.of(Aspect.DENOMINATOR),
                List.of(Aspect.NUMERATOR),
                List.of(Aspect.MARKS),
                List.of(Aspect.AREA),
                List.of(Aspect.PERIOD, Aspect.DENOMINATOR),
                List.of(Aspect.PERIOD, Aspect.AREA),
                List.of(Aspect.SEX, Aspect.AREA),
                List.of(Aspect.PERIOD, Aspect.SEX),
                List.of(Aspect.NUMERATOR, Aspect.DENOMINATOR));

        private enum Aspect {
            AREA,
            PERIOD,
            SEX,
            NUMERATOR,
            DENOMINATOR,
            VALUE,
            MARKS
        }

        static List<Observation> read(SourceDescriptor source, Path file) {
            List<Observation> figures = new ArrayList<>();
            uk.jsna.source.SourceReader.of(source).read(file, new uk.jsna.source.FactSink() {
                @Override
                public void fact(uk.jsna.source.Fact fact) {
                    figures.add((Observation) fact);
                }

                @Override
                public void finding(uk.jsna.quality.Finding finding) {
                    // What is missing shows in the figures.
                }
            });
            return figures;
        }

        /** A figure without what the source says of its period beyond the file, such as a break in its series. */
        static Observation told(Observation figure, SourceDescriptor source) {
            List<ValueNote> added = source.figures().stream()
                    .filter(part -> part.indicator().equals(figure.indicator()))
                    .flatMap(part -> java.util.stream.Stream.ofNullable(
                            part.periodNotes().get(figure.period().label())))
                    .flatMap(letter -> ValueNote.ofLetter(letter).stream())
                    .toList();
            Observation.Amounts own = figure.amounts();
            return new Observation(
                    figure.origin(),
                    figure.indicator(),
                    figure.area(),
                    figure.group(),
                    figure.period(),
                    new Observation.Amounts(
                            own.numerator(),
                            own.denominator(),
                            own.printed(),
                            own.decimals(),
                            own.lower(),
                            own.upper(),
                            own.notes().stream()
                                    .filter(note -> !added.contains(note))
                                    .toList()));
        }

        static ProposalVerdict compare(List<Observation> wanted, List<Observation> given) {
            int matched = matched(wanted, given, List.of());
            if (isEnough(matched, wanted)) {
                return new ProposalVerdict(matched, wanted.size(), "");
            }
            String edit = EDITS.stream()
                    .filter(without -> isEnough(matched(wanted, given, without), wanted))
                    .findFirst()
                    .map(without -> without.stream()
                            .map(aspect -> aspect.name().toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.joining(" and ")))
                    .orElse("several");
            return new ProposalVerdict(matched, wanted.size(), edit);
        }

        private static boolean isEnough(int matched, List<Observation> wanted) {
            return matched * 1000L >= wanted.size() * 999L;
        }

        private static int matched(List<Observation> wanted, List<Observation> given, List<Aspect> without) {
            Map<String, List<Observation.Amounts>> index = new TreeMap<>();
            given.forEach(figure -> index.computeIfAbsent(key(figure, without), unused -> new ArrayList<>(2))
                    .add(figure.amounts()));
            return (int) wanted.stream()
                    .filter(figure -> index.getOrDefault(key(figure, without), List.of()).stream()
                            .anyMatch(amounts -> agree(figure.amounts(), amounts, without)))
                    .count();
        }

        private static String key(Observation figure, List<Aspect> without) {
            String area = figure.area().code().isEmpty()
                    ? figure.area().name()
                    : figure.area().code();
            return (without.contains(Aspect.AREA) ? "" : area)
                    + "|"
                    + (without.contains(Aspect.PERIOD) ? "" : figure.period().label())
                    + "|" + (without.contains(Aspect.SEX) ? "" : figure.group().sex());
        }

        private static boolean agree(Observation.Amounts wanted, Observation.Amounts given, List<Aspect> without) {
            boolean marks = without.contains(Aspect.MARKS)
                    || wanted.numerator() != null
                    || wanted.printed() != null
                    || wanted.denominator() != null
                    || given.notes().containsAll(wanted.notes());
            return marks
                    && (without.contains(Aspect.NUMERATOR) || agree(wanted.numerator(), given.numerator(), 1e-6))
                    && (without.contains(Aspect.DENOMINATOR) || agree(wanted.denominator(), given.denominator(), 1e-6))
                    && agree(wanted.printed(), given.printed(), 0.0500001);
        }

        private static boolean agree(
                @org.jspecify.annotations.Nullable Double wanted,
                @org.jspecify.annotations.Nullable Double given,
                double within) {
            return wanted == null || (given != null && Math.abs(wanted - given) <= within);
        }
    }
}

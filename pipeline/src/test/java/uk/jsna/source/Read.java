package uk.jsna.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** A file read by a source: everything that came out of it. */
record Read(ReadSummary summary, List<Fact> facts, List<Finding> findings) {

    /** The head of a source that a test describes: where its figures lie and what they are is to follow. */
    static final String HEAD = """
            id: council
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: public
            file: {pattern: "*.csv"}
            """;

    static Read of(SourceDescriptor source, Path file) {
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        ReadSummary summary = SourceReader.of(source).read(file, new FactSink() {
            @Override
            public void fact(Fact fact) {
                facts.add(fact);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }
        });
        return new Read(summary, facts, findings);
    }

    /** A CSV file of these lines, read by a source with the common head. */
    static Read lines(Path folder, String source, String... lines) {
        return csv(folder, HEAD + source, String.join("\n", lines) + "\n");
    }

    /** A CSV file of this text, read by a source of this text. */
    static Read csv(Path folder, String source, String text) {
        try {
            Path file = Files.write(folder.resolve("data.csv"), text.getBytes(StandardCharsets.UTF_8));
            return of(SourceDescriptor.parse("source.yaml", source), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Observation> observations() {
        return facts.stream().map(Observation.class::cast).toList();
    }

    /** The observations in short: area, period, group, numbers and notes. */
    List<String> figures() {
        return observations().stream().map(Read::brief).toList();
    }

    static String brief(Observation figure) {
        Observation.Group group = figure.group();
        Observation.Amounts amounts = figure.amounts();
        return String.join(
                " ",
                figure.indicator(),
                figure.area().code().isEmpty()
                        ? figure.area().name()
                        : figure.area().code(),
                figure.period().label(),
                group.sex() + "/" + group.categoryType() + "/" + group.category(),
                amounts.numerator() + "/" + amounts.denominator() + "=" + amounts.printed(),
                amounts.notes().toString());
    }

    /** The findings that are not merely for information, each as outcome, check and full text. */
    List<String> complaints() {
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .map(finding -> finding.outcome() + " " + finding.check() + " " + finding)
                .toList();
    }
}

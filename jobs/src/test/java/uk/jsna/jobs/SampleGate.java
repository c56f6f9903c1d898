package uk.jsna.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.geography.Area;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.AreaMention;
import uk.jsna.quality.Breach;
import uk.jsna.quality.CheckedFigure;
import uk.jsna.quality.ExpectedWards;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.GateRules;
import uk.jsna.quality.Populations;
import uk.jsna.quality.QualityGate;
import uk.jsna.quality.SliceGate;
import uk.jsna.source.AreaReference;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;
import uk.jsna.spark.ingest.FileTask;
import uk.jsna.spark.ingest.References;
import uk.jsna.workspace.Workspace;

/** The quality gate on a folder of sample files, without Spark, so that it can be run many times. */
final class SampleGate {

    private final RunInputs inputs;
    private final Workspace workspace;
    private final Placer placer;
    private final List<AreaMention> mentions = new ArrayList<>();
    private final Map<CheckedFigure.Slice, List<CheckedFigure>> slices = new LinkedHashMap<>();
    private final Map<String, Double> counts = new HashMap<>();
    private final Populations populations = new Populations();

    SampleGate(Path folder, LocalDate asOf) {
        this.workspace = Workspace.read(Command.workspace());
        this.inputs = RunInputs.find(workspace, folder, asOf);
        this.placer = References.read(inputs.tasks(false), workspace.groups()).placer();
        inputs.tasks(true).forEach(this::read);
        slices.values()
                .forEach(slice -> slice.sort(Comparator.comparingInt(
                                (CheckedFigure figure) -> figure.from().rank())
                        .thenComparing(figure -> figure.area().code())
                        .thenComparingLong(figure -> figure.from().place().row())));
    }

    /** The checks that find something, with the first finding of each. */
    Map<String, String> found(QualityGate gate) {
        GateReport report = gate.areas(placer, CodeHistory.NONE, mentions);
        SliceGate figures = gate.figures(rules());
        slices.values().forEach(slice -> report.plus(figures.look(slice)));
        gate.run(QualityChecks.questions(inputs), report);
        Map<String, String> found = new TreeMap<>();
        for (Breach breach : report.breaches()) {
            found.putIfAbsent(
                    breach.finding().check() + " " + breach.finding(),
                    breach.finding().check());
        }
        return found;
    }

    /** The names of the checks that looked at something. */
    Set<String> looked(QualityGate gate) {
        GateReport report = gate.areas(placer, CodeHistory.NONE, mentions);
        SliceGate figures = gate.figures(rules());
        slices.values().forEach(slice -> report.plus(figures.look(slice)));
        return new TreeSet<>(gate.run(QualityChecks.questions(inputs), report).checks());
    }

    private GateRules rules() {
        Map<String, Indicator> indicators = new TreeMap<>();
        workspace.indicators().all().forEach(indicator -> indicators.put(indicator.id(), indicator));
        return new GateRules(
                indicators,
                new GateRules.Population(
                        (indicator, area, sex, year) ->
                                counts.getOrDefault(indicator + "|" + area + "|" + sex + "|" + year, Double.NaN),
                        populations),
                ExpectedWards.of(placer.register(), workspace.vintage(), workspace.scope()),
                workspace.agreements().stream()
                        .map(each -> new GateRules.Agreement(
                                each.indicator(), each.first(), each.second(), each.tolerance()))
                        .toList(),
                new GateRules.Limits(
                        workspace.checks().wardSumsWithin(), workspace.checks().denominatorWithinFactor()));
    }

    private void read(FileTask task) {
        Map<Placer.Mention, AreaMention> named = new LinkedHashMap<>();
        SourceReader.of(task.source()).read(Path.of(task.file()), new FactSink() {
            @Override
            public void fact(Fact fact) {
                if (fact instanceof Observation observation) {
                    take(task, observation, named);
                }
            }

            @Override
            public void finding(Finding finding) {
                // The checks on reading are looked at where whole nights are run.
            }
        });
        mentions.addAll(named.values());
    }

    private void take(FileTask task, Observation observation, Map<Placer.Mention, AreaMention> named) {
        AreaReference area = observation.area();
        Placer.Mention mention = new Placer.Mention(
                area.by() == AreaReference.By.NAME, area.scheme(), area.code(), area.name(), area.authority());
        named.merge(
                mention,
                new AreaMention(place(observation, ""), mention, 1),
                (first, again) -> new AreaMention(first.place(), mention, first.figures() + 1));
        if (placer.place(mention) instanceof Placement.On on && isKept(on.area())) {
            CheckedFigure figure = figure(task, observation, on.area());
            slices.computeIfAbsent(figure.slice(), unused -> new ArrayList<>()).add(figure);
            count(figure);
        }
    }

    private boolean isKept(Area area) {
        return area.type() != AreaType.WARD || workspace.scope().stream().anyMatch(area::isWithin);
    }

    private void count(CheckedFigure figure) {
        CheckedFigure.Slice slice = figure.slice();
        Indicator indicator = workspace.indicators().find(slice.indicator()).orElseThrow();
        if (indicator.id().equals("population_0_15")) {
            counts.put(
                    indicator.id() + "|" + figure.area().code() + "|"
                            + slice.group().sex() + "|" + slice.endYear(),
                    figure.amounts().numerator());
            populations.add(
                    figure.area().code(), slice.endYear(), figure.amounts().numerator(), 16);
        }
    }

    private static Finding.Place place(Observation observation, String area) {
        return new Finding.Place(
                observation.origin().source(),
                observation.origin().file(),
                observation.origin().sheet(),
                observation.origin().row(),
                "",
                area);
    }

    private static CheckedFigure figure(FileTask task, Observation observation, Area area) {
        Observation.Amounts amounts = observation.amounts();
        String sex = observation.group().sex().name();
        return new CheckedFigure(
                new CheckedFigure.Slice(
                        observation.indicator(),
                        new CheckedFigure.Group(
                                sex.charAt(0) + sex.substring(1).toLowerCase(java.util.Locale.ROOT),
                                observation.group().categoryType(),
                                observation.group().category()),
                        observation.period().label(),
                        observation.period().end().getYear(),
                        observation.period().sortable()),
                new CheckedFigure.OnArea(
                        area.code(), area.name(), Area.text(area.district()), Area.text(area.county()), area.vintage()),
                new CheckedFigure.From(
                        place(observation, area.code().value()),
                        task.rank(),
                        task.source().disclosure() == SourceDescriptor.Disclosure.COUNCIL),
                new CheckedFigure.Amounts(
                        number(amounts.numerator()),
                        number(amounts.denominator()),
                        number(amounts.printed()),
                        amounts.decimals() == null ? -1 : amounts.decimals()));
    }

    private static double number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}

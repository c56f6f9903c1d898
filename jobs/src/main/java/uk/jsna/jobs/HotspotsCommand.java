package uk.jsna.jobs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.jsna.report.AcrossIndicators;
import uk.jsna.report.HotSpotAnswer;
import uk.jsna.report.HotSpotQuery;
import uk.jsna.report.HotSpotQuery.ValueChoice;
import uk.jsna.report.HotSpots;
import uk.jsna.report.NestedAreas;
import uk.jsna.report.RankedAnswer;
import uk.jsna.report.RankedQuery;
import uk.jsna.report.Release;
import uk.jsna.report.WardRanking;

/** Lists the wards of an area that are over a threshold, from a published release and without starting Spark. */
@Command(
        name = "hotspots",
        sortOptions = false,
        description = "Lists the wards of an area whose published value is over a threshold, the worst first.",
        footer = {
            "",
            "Examples:",
            "  jsna hotspots --indicator child_poverty_relative --over 10 \\",
            "                --in E06000017 --period FYE2021 --format csv",
            "  jsna hotspots --indicator neet_16_18_academic_year --top 10 --by group",
            "  jsna hotspots --indicator child_poverty_relative --over 10 --probability 0.9",
            "  jsna hotspots --indicator child_poverty_relative --top 15 --small-areas 3",
            "  jsna hotspots --across --in E06000017",
            "",
            "A ward is surely over where the lower 95%% limit is over the threshold too, else possibly over.",
            "Fewer needed: how many fewer people counted would bring the ward to the threshold or below.",
            "Exit code 0: done, also where no ward is over; 2: the command must be mended."
        })
public final class HotspotsCommand extends ReleaseCommand {

    @Option(names = "--indicator", paramLabel = "ID", description = "Indicator, such as child_poverty_relative")
    private @Nullable String indicator;

    @Option(names = "--over", paramLabel = "NUMBER", description = "Threshold; a value equal to it is not over it")
    private @Nullable BigDecimal over;

    @Option(
            names = "--in",
            paramLabel = "CODE",
            description = "Ward, district, unitary, county, region, country or group of areas"
                    + " (default: ${DEFAULT-VALUE}, England)",
            defaultValue = "E92000001")
    private String in = "E92000001";

    @Option(names = "--period", paramLabel = "PERIOD", description = "Period, such as FYE2021 (default: the latest)")
    private @Nullable String period;

    @Mixin
    private GroupOptions people = new GroupOptions();

    @Option(
            names = "--value",
            paramLabel = "WHICH",
            converter = ValueChoiceConverter.class,
            description =
                    "printed: the publisher's own value where there is one; calculated: numerator over denominator"
                            + " (default: printed)")
    private ValueChoice value = ValueChoice.PRINTED;

    @Mixin
    private RankOptions ranks = new RankOptions();

    @Override
    Answer answer(Release opened) {
        if (ranks.isAcross()) {
            AcrossIndicators across = AcrossIndicators.find(opened, in);
            return new Answer(AcrossIndicators.COLUMNS, across.rows(), across.sentence());
        }
        return ranks.isAsked()
                ? ranked(opened, new RankedQuery.Wards(indicator(), in, period, people.group()))
                : over(HotSpots.find(
                        opened, new HotSpotQuery(indicator(), threshold(), in, period, people.group(), value)));
    }

    @Override
    public Integer call() {
        if (!ranks.isAcross()) {
            indicator();
            String fault = ranks.fault(over);
            if (fault != null) {
                throw refusal(fault);
            }
            if (!ranks.isAsked()) {
                threshold();
            }
        }
        return super.call();
    }

    private String indicator() {
        if (indicator == null) {
            throw refusal(
                    "--indicator is missing; name the indicator, for example --indicator child_poverty_relative.");
        }
        return indicator;
    }

    private BigDecimal threshold() {
        if (over == null) {
            throw refusal("--over is missing; there is no threshold that fits every indicator. Name the one that the"
                    + " plan sets, for example --over 10 for wards with a value over 10, or --top 10 for the ten"
                    + " worst wards.");
        }
        return over;
    }

    private static Answer over(HotSpotAnswer answer) {
        return new Answer(HotSpotAnswer.COLUMNS, answer.rows(), answer.sentence());
    }

    private Answer ranked(Release opened, RankedQuery.Wards wards) {
        RankedAnswer all = WardRanking.find(opened, ranks.query(wards, over), ranks.by());
        String group = ranks.group();
        RankedAnswer answer = group == null ? all : all.inGroup(opened, group);
        if (ranks.smallAreas() > 0) {
            NestedAreas nested = answer.smallAreas(opened, ranks.smallAreas());
            return new Answer(NestedAreas.COLUMNS, nested.rows(), answer.sentence() + " " + nested.sentence());
        }
        return new Answer(answer.columns(), answer.rows(), answer.sentence());
    }

    /** Reads {@code printed} or {@code calculated}. */
    static final class ValueChoiceConverter implements ITypeConverter<ValueChoice> {
        @Override
        public ValueChoice convert(String text) {
            return switch (text) {
                case "printed" -> ValueChoice.PRINTED;
                case "calculated" -> ValueChoice.CALCULATED;
                default -> throw new TypeConversionException("it is '" + text + "', but must be printed or calculated");
            };
        }
    }
}

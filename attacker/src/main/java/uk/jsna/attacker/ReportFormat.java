package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a report is printed. */
enum ReportFormat {
    /** Lines for people. */
    TEXT {
        @Override
        List<String> lines(AttackReport report) {
            return report.lines();
        }
    },
    /** One row a fault: kind, the cell, how. */
    CSV {
        @Override
        List<String> lines(AttackReport report) {
            List<String> lines = new ArrayList<>(List.of("kind,cell,how"));
            report.disclosures()
                    .forEach(found -> lines.add((found.isExact() ? "exact," : "narrow,") + quoted(found.cell()) + ","
                            + quoted(found.techniques())));
            report.shown().forEach(found -> lines.add("shown," + quoted(found.cell()) + "," + quoted(found.where())));
            return lines;
        }
    },
    /** One object. */
    JSON {
        @Override
        List<String> lines(AttackReport report) {
            ObjectNode node = JsonMapper.shared().createObjectNode();
            node.put("cells", report.cells());
            node.put("withheld", report.withheld());
            node.put("exact", report.exactCells());
            node.put("narrow", report.narrowCells());
            node.put("shown", report.shownFigures());
            node.put("contradiction", report.contradiction());
            ArrayNode faults = node.putArray("faults");
            report.faults().forEach(faults::add);
            return List.of(JsonMapper.shared().writeValueAsString(node));
        }
    };

    abstract List<String> lines(AttackReport report);

    private static String quoted(Object text) {
        return "\"" + text.toString().replace("\"", "\"\"") + "\"";
    }

    static ReportFormat parse(String text) {
        for (ReportFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "--format is " + text + ", but must be one of text, csv, json. Choose one of them.");
    }
}

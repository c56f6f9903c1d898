package uk.jsna.jobs;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Placer;
import uk.jsna.quality.QualityGate;
import uk.jsna.spark.check.CheckAreas;
import uk.jsna.spark.ingest.ReadFiles;
import uk.jsna.spark.ingest.References;

/**
 * What was read: lookups, and the publishers' figures as observations.
 *
 * @param references areas, neighbours and groups
 * @param placer finds the area that a source means
 * @param ingested everything read, with a summary of each file
 * @param observations the figures among it
 */
record Ingestion(References references, Placer placer, Dataset<Row> ingested, Dataset<Row> observations) {

    static Ingestion of(Night night) {
        night.say("lookups");
        RunInputs inputs = night.inputs();
        night.found(inputs.missing());
        References references =
                References.read(inputs.tasks(false), night.workspace().groups());
        night.found(references.findings());
        night.found(references.unknownNeighbours(night.workspace().neighbourEdition()));
        night.found(WardShapes.check(inputs));
        night.say("files");
        Dataset<Row> ingested = night.keep(ReadFiles.of(night.session(), inputs.tasks(true)));
        night.foundReading(ReadFiles.findings(ingested));
        Dataset<Row> observations = night.keep(ReadFiles.observations(ingested));
        night.say("checks");
        Placer placer = references.placer();
        night.report(CheckAreas.of(observations, placer, references.history(), QualityGate.complete()));
        return new Ingestion(references, placer, ingested, observations);
    }
}

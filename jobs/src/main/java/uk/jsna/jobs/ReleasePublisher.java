package uk.jsna.jobs;

/** Finishes a staged release: its manifest, then the move into place, then what later runs must remember. */
final class ReleasePublisher {

    private ReleasePublisher() {}

    static void publish(RunInputs inputs, ReleaseFolders folders, NightlyJob job, String checksum) {
        RunManifest.write(folders.stage(), inputs, job, checksum);
        folders.publish();
        job.cohorts().write();
    }
}

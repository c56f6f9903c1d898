package uk.jsna.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with every fault that was found in it. */
public final class DocumentRefused extends RuntimeException {

    private final transient List<Fault> faults;

    public DocumentRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order of their lines. */
    public List<Fault> faults() {
        return faults;
    }
}

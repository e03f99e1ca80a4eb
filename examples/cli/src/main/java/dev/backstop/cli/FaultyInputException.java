package dev.backstop.cli;

import dev.backstop.model.AssessmentFault;
import java.util.List;

/** Input that cannot be decided on. */
final class FaultyInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<AssessmentFault> faults;

    /** @param file the file's name, or empty when the fault is in the call */
    FaultyInputException(String file, List<AssessmentFault> faults) {
        super(file + " has " + faults.size() + " fault(s)");
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** One fault of the whole file. */
    FaultyInputException(String file, String message) {
        this(file, List.of(new AssessmentFault("", message)));
    }

    String file() {
        return file;
    }

    List<AssessmentFault> faults() {
        return faults;
    }
}

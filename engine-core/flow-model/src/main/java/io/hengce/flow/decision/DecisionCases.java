package io.hengce.flow.decision;

import java.util.List;
import java.util.Optional;

/**
 * The cases of a file.
 *
 * @param flow the id of the flow they are for, where the file names one
 */
public record DecisionCases(Optional<String> flow, List<DecisionCase> cases) {

    public DecisionCases {
        cases = List.copyOf(cases);
    }
}

package io.hengce.designer.session;

import java.util.Map;

/**
 * One application as typed.
 *
 * @param decisionTime RFC 3339
 * @param cells texts by field id; an empty text is missing
 */
public record TrialInput(String applicationId, String decisionTime, Map<String, String> cells) {

    public TrialInput {
        cells = Map.copyOf(cells);
    }
}

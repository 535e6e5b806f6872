package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * One rule of a rule set.
 *
 * @param id unique in its rule set
 * @param when the condition, a boolean expression
 * @param priority higher goes first
 */
public record Rule(
        String id, LocalizedText name, String when, List<RuleAction> actions, int priority, Validity validity) {

    public Rule {
        actions = List.copyOf(actions);
    }
}

package io.hengce.designer.inspector;

import io.hengce.designer.document.VerdictEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.value.Outcome;
import java.util.List;

/** A verdict: the outcome it raises, and with which reasons. */
final class VerdictSection extends Section {

    VerdictSection(Session session, Words words, VerdictNode node) {
        super(session, words);
        var outcome = new OutcomeChoice(
                this,
                "outcome",
                List.of(Outcome.values()),
                node.outcome(),
                chosen -> session.apply(VerdictEdits.outcome(node.id(), chosen)));
        getChildren().addAll(heading(words.say("verdict.raises")), outcome, muted(words.say("verdict.hint")));
        var reasons = new ReasonRows(
                this,
                node.reasons(),
                code -> VerdictEdits.addReason(node.id(), code),
                code -> VerdictEdits.removeReason(node.id(), code));
        getChildren().add(heading(words.say("verdict.reasons")));
        if (node.reasons().isEmpty()) {
            getChildren().add(muted(words.say("verdict.noReasons")));
        }
        getChildren().addAll(reasons.all());
        getChildren().add(reasons.another());
    }
}

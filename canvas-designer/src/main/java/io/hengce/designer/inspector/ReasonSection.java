package io.hengce.designer.inspector;

import io.hengce.designer.document.ReasonEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Reason;
import java.util.Optional;

/** A reason of the catalogue: what the bank's people read, what the customer reads, and its rank. */
final class ReasonSection extends Section {

    private final String code;

    ReasonSection(Session session, Words words, String code) {
        super(session, words);
        this.code = code;
        var inputs = new EntryInputs(this);
        getChildren().add(problemsAt(Places.reason(code)));
        getChildren()
                .add(inputs.both(
                        "reason.text",
                        "reason-text",
                        document -> find(document).map(Reason::text),
                        (language, text) -> ReasonEdits.text(code, language, text)));
        getChildren()
                .add(inputs.both(
                        "reason.customer",
                        "reason-customer",
                        document -> find(document).map(Reason::customer),
                        (language, text) -> ReasonEdits.customer(code, language, text)));
        getChildren().add(muted(words.say("reason.customerHint")));
        var rank = NumberEntry.whole(
                this,
                Place.inDocument("reasons/" + code + "/rank"),
                document -> find(document).map(Reason::rank),
                now -> ReasonEdits.rank(code, now));
        getChildren()
                .addAll(
                        new SectionRows(this).labelled("reason.rank", entry(Inputs.number("reason-rank"), rank)),
                        muted(words.say("reason.rankHint")));
    }

    private Optional<Reason> find(FlowDocument document) {
        return document.reasons().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}

package io.hengce.designer.inspector;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.SubFlowNode;
import java.util.Optional;

/** A sub-flow: which flow is called, what it is given, what is taken from it. */
final class SubFlowSection extends Section {

    SubFlowSection(Session session, Words words, PartShelf shelf, SubFlowNode node) {
        super(session, words);
        var inputs = new CallInputs(this, shelf, new Caller(node.id(), Optional.empty()), CallSite.of(node));
        getChildren().add(muted(words.say("call.raised")));
        getChildren().addAll(inputs.which());
        getChildren().addAll(inputs.inputs());
        getChildren().addAll(inputs.outputs());
    }
}

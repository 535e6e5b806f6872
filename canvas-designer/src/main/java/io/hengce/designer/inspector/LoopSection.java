package io.hengce.designer.inspector;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import java.util.Optional;

/** A loop: the list, how each element is called, and the flow that is called for each; what is taken back are lists. */
final class LoopSection extends Section {

    /** The word of the type of lists. */
    private static final String LIST = new FieldType.ListType(new FieldType.BooleanType()).word();

    private final LoopNode node;

    LoopSection(Session session, Words words, PartShelf shelf, LoopNode node) {
        super(session, words);
        this.node = node;
        var rows = new SectionRows(this);
        var site = CallSite.of(node);
        var list = argument(
                new GuidedEntry.Slot(
                        "loop-list",
                        site.list(),
                        document -> over(document).map(LoopList::list),
                        text -> CallEdits.list(node.id(), new LoopList(text, now().each()))),
                "loop.list",
                names(() -> Optional.of(LIST)));
        var each = entry(
                Inputs.cell("loop-each"),
                Place.inNode(node.id(), "each"),
                document -> over(document).map(LoopList::each),
                text -> CallEdits.list(node.id(), new LoopList(now().list(), text)));
        var inputs = new CallInputs(this, shelf, new Caller(node.id(), Optional.empty()), site);
        getChildren().addAll(list, rows.labelled("loop.each", each));
        getChildren().add(muted(words.say("loop.limit")));
        getChildren().addAll(inputs.which());
        getChildren().addAll(inputs.inputs());
        getChildren().addAll(inputs.outputs());
        getChildren().add(muted(words.say("loop.collected")));
    }

    private LoopList now() {
        return over(document()).orElse(node.over());
    }

    private Optional<LoopList> over(FlowDocument document) {
        return node(document, node.id(), LoopNode.class).map(LoopNode::over);
    }
}

package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DataSourceNode;

/** A source that costs, in the shadow: it is not asked, and there the shadow ends. */
final class UnaskedLogic extends NodeLogic {

    private final String source;

    UnaskedLogic(DataSourceNode drawn) {
        super(drawn.id());
        source = drawn.source();
    }

    @Override
    void perform(Run run) {
        throw new NodeFault(NodeFault.SOURCE_PAID, Place.inNode(node(), "source"), source);
    }
}

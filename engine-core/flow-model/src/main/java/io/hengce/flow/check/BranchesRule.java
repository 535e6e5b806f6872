package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Places;

/** A branch has ports of its own, and none takes the name of the port that is always there. */
final class BranchesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().branches) {
            if (node.ports().isEmpty()) {
                problems.add(Mistake.BRANCH_WITHOUT_PORT, Place.ofNode(node.id()), node.id());
            }
            for (var port : node.ports()) {
                if (port.id().equals(BranchNode.OTHERWISE)) {
                    problems.add(Mistake.BRANCH_PORT_RESERVED, Places.port(node.id(), port.id()), node.id(), port.id());
                }
            }
        }
    }
}

package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import java.util.List;

/** The ports of a branch that were asked, and why each was taken or not. */
record PortRows(PageWords words, ActualValues values, BranchNode branch) {

    List<Row> of(NodeWhy.Ports why) {
        return why.ports().stream()
                .filter(port -> port.why().answer() != Answer.NOT_REACHED)
                .map(this::row)
                .toList();
    }

    private Row row(PortWhy port) {
        var state = port.why().answer() == Answer.TRUE ? "port.taken" : "port.passed";
        return new Row(words.say(state), name(port.port()), new WhyWords(words, values).of(port.why()));
    }

    String name(String port) {
        return branch.ports().stream()
                .filter(each -> each.id().equals(port))
                .map(BranchPort::name)
                .findFirst()
                .map(name -> words.named(name, port))
                .orElseGet(() -> words.named(branch.otherwise(), words.say("otherwise")));
    }
}

package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** Several branches that a run comes through all together, one a port, until they meet in a {@link JoinNode}. */
public record ParallelNode(String id, LocalizedText name, List<ParallelPort> ports) implements FlowNode {

    public ParallelNode {
        ports = List.copyOf(ports);
    }

    @Override
    public List<Exit> exits() {
        return ports.stream().map(port -> new Exit(port.id(), port.name())).toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.parallel(this);
    }
}

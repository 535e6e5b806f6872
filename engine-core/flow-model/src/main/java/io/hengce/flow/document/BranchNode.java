package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** An exclusive choice: the first port whose condition is true, else the otherwise port. */
public record BranchNode(String id, LocalizedText name, List<BranchPort> ports, LocalizedText otherwise)
        implements FlowNode {

    /** The port that is taken when no condition is true. */
    public static final String OTHERWISE = "otherwise";

    public BranchNode {
        ports = List.copyOf(ports);
    }

    @Override
    public List<Exit> exits() {
        return Stream.concat(
                        ports.stream().map(port -> new Exit(port.id(), port.name())),
                        Stream.of(new Exit(OTHERWISE, otherwise)))
                .toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.branch(this);
    }
}

package io.hengce.compile.plan;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The only words that executable text may hold: {@code N0001} for a node (numbered by id), {@code N0001_P01} for a port of a node that has several (in its order; {@code P00} is the otherwise of a branch).
 * Nothing that a user typed is part of them. Safe for many threads.
 */
public final class MachineNames {

    private final Map<String, String> nodeKeys = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Map<String, String> portKeys = new HashMap<>();
    private final Map<String, String> ports = new HashMap<>();

    public MachineNames(FlowDocument document) {
        var sorted = document.nodes().stream()
                .sorted(Comparator.comparing(FlowNode::id))
                .toList();
        for (var node : sorted) {
            var key = String.format(Locale.ROOT, "N%04d", nodeKeys.size() + 1);
            nodeKeys.put(node.id(), key);
            nodes.put(key, node.id());
            namePorts(node, key);
        }
    }

    private void namePorts(FlowNode node, String key) {
        var number = 0;
        for (var exit : node.exits()) {
            var numbered = exit.port().equals(BranchNode.OTHERWISE) ? 0 : ++number;
            var portKey = String.format(Locale.ROOT, "%s_P%02d", key, numbered);
            portKeys.put(node.id() + "/" + exit.port(), portKey);
            ports.put(portKey, exit.port());
        }
    }

    /** The machine name of a node. */
    public String ofNode(String id) {
        return known(nodeKeys, id);
    }

    /** The machine name of a port of a node that has several. */
    public String ofPort(String node, String port) {
        return known(portKeys, node + "/" + port);
    }

    /** The id of the node with a machine name. */
    public String node(String key) {
        return known(nodes, key);
    }

    /** The id of the port with a machine name. */
    public String port(String key) {
        return known(ports, key);
    }

    /** All machine names of nodes and ports, sorted. */
    public List<String> all() {
        return Stream.concat(nodes.keySet().stream(), ports.keySet().stream())
                .sorted()
                .toList();
    }

    private static String known(Map<String, String> names, String name) {
        var found = names.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no machine name for " + name);
        }
        return found;
    }
}

package io.hengce.designer.debug;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.text.Language;
import io.hengce.simulation.explain.DecisionSteps;
import io.hengce.simulation.explain.NodePart;
import java.util.List;
import java.util.Optional;

/**
 * Where stepping stands within a node: at one of its rules, rows or other parts.
 *
 * @param places of the parts, in the order in which they were asked
 */
public record PartAt(List<Place> places, int at) {

    public PartAt {
        places = List.copyOf(places);
    }

    /** At the first part of the node that was run last; empty where it has none. */
    static Optional<PartAt> first(Standing standing) {
        return standing.last()
                .map(node -> parts(standing, node, Language.ZH).stream()
                        .map(NodePart::place)
                        .toList())
                .filter(places -> !places.isEmpty())
                .map(places -> new PartAt(places, 0));
    }

    /** The parts of a node as the engine traced them. */
    static List<NodePart> parts(Standing standing, String node, Language language) {
        var trial = standing.trial();
        return trial.decision()
                .trace()
                .map(trace -> new DecisionSteps(trial.document(), language).parts(trace, node))
                .orElse(List.of());
    }

    public Place place() {
        return places.get(at);
    }

    /** So many parts further; empty where that is outside of the node. */
    Optional<PartAt> further(int parts) {
        var wanted = at + parts;
        return wanted < 0 || wanted >= places.size() ? Optional.empty() : Optional.of(new PartAt(places, wanted));
    }
}

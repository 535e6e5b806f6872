package io.hengce.flow.check;

import java.util.HashSet;
import java.util.List;

/** On no way through the flow do two nodes write one variable. */
final class OnceOnPathRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var id : draft.graph().order()) {
            var known = draft.dataflow().before(id);
            if (known.isPresent()) {
                var seen = new HashSet<String>();
                for (var write : draft.writes(id)) {
                    if (seen.add(write.variable()) && known.get().maybe(write.variable())) {
                        problems.add(
                                Mistake.VARIABLE_TWICE_ON_PATH,
                                write.place(),
                                id,
                                write.variable(),
                                earlier(id, write.variable(), draft));
                    }
                }
            }
        }
    }

    private static String earlier(String node, String variable, Draft draft) {
        var before = draft.graph().reaching(List.of(node));
        return draft.graph().order().stream()
                .filter(id -> !id.equals(node) && before.contains(id))
                .filter(id -> draft.writes(id).stream()
                        .anyMatch(write -> write.variable().equals(variable)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody before " + node + " writes " + variable));
    }
}

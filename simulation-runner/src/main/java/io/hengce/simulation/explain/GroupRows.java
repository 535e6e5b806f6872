package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitRange;
import java.util.List;

/** The groups of a split with their buckets: the one that the application is in, and the others. */
record GroupRows(PageWords words, SplitNode split) {

    List<Row> of(NodeWhy.Shares why, String taken) {
        return why.groups().stream().map(range -> row(range, taken)).toList();
    }

    private Row row(SplitRange range, String taken) {
        var state = range.group().equals(taken) ? "port.taken" : "port.passed";
        var buckets = range.from() < range.to()
                ? words.say("group.buckets", text(range.from()), text(range.to() - 1))
                : words.say("group.nobody");
        return new Row(words.say(state), name(range.group()), buckets);
    }

    static String text(int bucket) {
        return Integer.toString(bucket);
    }

    String name(String group) {
        return split.groups().stream()
                .filter(each -> each.id().equals(group))
                .map(SplitGroup::name)
                .findFirst()
                .map(name -> words.named(name, group))
                .orElse(group);
    }
}

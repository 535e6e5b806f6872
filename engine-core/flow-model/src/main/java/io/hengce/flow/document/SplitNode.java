package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends each application to one of several groups, by its id alone.
 *
 * @param salt what is hashed before the id, so that splits with different salts part applications independently of each other
 * @param groups each an output; they take the buckets one after the other, in this order
 * @param shadows none of them an output
 */
public record SplitNode(String id, LocalizedText name, String salt, List<SplitGroup> groups, List<SplitShadow> shadows)
        implements FlowNode {

    /** So many buckets the applications are spread over. */
    public static final int BUCKETS = 10_000;

    public SplitNode {
        groups = List.copyOf(groups);
        shadows = List.copyOf(shadows);
    }

    /** Which buckets each group takes, in document order. */
    public List<SplitRange> ranges() {
        var ranges = new ArrayList<SplitRange>();
        var from = 0;
        for (var group : groups) {
            ranges.add(new SplitRange(group.id(), from, from + group.share()));
            from += group.share();
        }
        return ranges;
    }

    @Override
    public List<Exit> exits() {
        return groups.stream().map(group -> new Exit(group.id(), group.name())).toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.split(this);
    }
}

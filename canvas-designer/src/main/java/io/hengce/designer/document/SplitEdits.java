package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Edits of a split: its salt, its groups and its shadow groups, by their ids; shares are buckets. */
public final class SplitEdits {

    private SplitEdits() {}

    public static Edit salt(String node, String salt) {
        return of(
                "修改盐值",
                "Change salt",
                node,
                old -> new SplitNode(old.id(), old.name(), salt, old.groups(), old.shadows()));
    }

    public static Edit groupName(String node, String group, Language language, String name) {
        return group(
                "命名分组",
                "Name group",
                node,
                group,
                old -> new SplitGroup(old.id(), old.name().with(language, name), old.share()));
    }

    public static Edit share(String node, String group, int share) {
        return group("修改占比", "Change share", node, group, old -> new SplitGroup(old.id(), old.name(), share));
    }

    /** Gives a group what the others leave of all buckets. */
    public static Edit rest(String node, String group) {
        return groups("分配剩余占比", "Give the rest", node, groups -> {
            var others = groups.stream()
                    .filter(each -> !each.id().equals(group))
                    .mapToInt(SplitGroup::share)
                    .sum();
            return OneNode.change(
                    groups,
                    each -> each.id().equals(group),
                    each -> new SplitGroup(each.id(), each.name(), Math.max(0, SplitNode.BUCKETS - others)));
        });
    }

    /** One more challenger, which nobody is sent to yet. */
    public static Edit addGroup(String node) {
        return groups("添加分组", "Add group", node, groups -> {
            var id = FreshIds.besides(groups.stream().map(SplitGroup::id).toList())
                    .like("challenger");
            var number = groups.size();
            return OneNode.append(
                    groups, new SplitGroup(id, new LocalizedText("挑战者 " + number, "Challenger " + number), 0));
        });
    }

    /** Without a group and the edge from it; its share goes to the first of the others. */
    public static Edit removeGroup(String node, String group) {
        return Edit.of("删除分组", "Delete group", document -> {
            var edges = document.edges().stream()
                    .filter(edge -> edge.from().equals(node) && edge.port().equals(group))
                    .map(Edge::id)
                    .collect(Collectors.toSet());
            return OneNode.change(
                    Redrawn.without(document, Set.of(), edges),
                    SplitNode.class,
                    node,
                    old -> withGroups(old, without(old.groups(), group)));
        });
    }

    private static List<SplitGroup> without(List<SplitGroup> groups, String group) {
        var freed = groups.stream()
                .filter(each -> each.id().equals(group))
                .mapToInt(SplitGroup::share)
                .sum();
        var left = OneNode.without(groups, each -> each.id().equals(group));
        return left.isEmpty()
                ? left
                : OneNode.replace(
                        left,
                        0,
                        new SplitGroup(
                                left.get(0).id(),
                                left.get(0).name(),
                                left.get(0).share() + freed));
    }

    /** A shadow group beside everybody, of which it is still to be said what it calls. */
    public static Edit addShadow(String node) {
        return shadows("添加空跑", "Add shadow", node, shadows -> {
            var id = FreshIds.besides(shadows.stream().map(SplitShadow::id).toList())
                    .like("shadow");
            var name = new LocalizedText("空跑 " + (shadows.size() + 1), "Shadow " + (shadows.size() + 1));
            var call = new SubFlowCall("sub_flow", "", List.of(), List.of());
            return OneNode.append(shadows, new SplitShadow(id, name, 0, SplitNode.BUCKETS, call));
        });
    }

    public static Edit removeShadow(String node, String shadow) {
        return shadows(
                "删除空跑",
                "Delete shadow",
                node,
                shadows -> OneNode.without(shadows, each -> each.id().equals(shadow)));
    }

    public static Edit shadowName(String node, String shadow, Language language, String name) {
        return shadow(
                "命名空跑",
                "Name shadow",
                node,
                shadow,
                old -> new SplitShadow(old.id(), old.name().with(language, name), old.from(), old.share(), old.call()));
    }

    public static Edit shadowFrom(String node, String shadow, int from) {
        return shadow(
                "修改空跑范围",
                "Change shadow's range",
                node,
                shadow,
                old -> new SplitShadow(old.id(), old.name(), from, old.share(), old.call()));
    }

    public static Edit shadowShare(String node, String shadow, int share) {
        return shadow(
                "修改空跑范围",
                "Change shadow's range",
                node,
                shadow,
                old -> new SplitShadow(old.id(), old.name(), old.from(), share, old.call()));
    }

    static FlowDocument call(FlowDocument document, String node, String shadow, UnaryOperator<SubFlowCall> change) {
        return shadow(
                        "",
                        "",
                        node,
                        shadow,
                        old -> new SplitShadow(old.id(), old.name(), old.from(), old.share(), change.apply(old.call())))
                .apply(document);
    }

    private static Edit shadow(String zh, String en, String node, String shadow, UnaryOperator<SplitShadow> change) {
        return shadows(
                zh, en, node, all -> OneNode.change(all, each -> each.id().equals(shadow), change));
    }

    private static Edit shadows(String zh, String en, String node, UnaryOperator<List<SplitShadow>> change) {
        return of(
                zh,
                en,
                node,
                old -> new SplitNode(old.id(), old.name(), old.salt(), old.groups(), change.apply(old.shadows())));
    }

    private static Edit group(String zh, String en, String node, String group, UnaryOperator<SplitGroup> change) {
        return groups(zh, en, node, all -> OneNode.change(all, each -> each.id().equals(group), change));
    }

    private static Edit groups(String zh, String en, String node, UnaryOperator<List<SplitGroup>> change) {
        return of(zh, en, node, old -> withGroups(old, change.apply(old.groups())));
    }

    private static SplitNode withGroups(SplitNode old, List<SplitGroup> groups) {
        return new SplitNode(old.id(), old.name(), old.salt(), groups, old.shadows());
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<SplitNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, SplitNode.class, node, change));
    }
}

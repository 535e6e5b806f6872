package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import java.util.HashMap;
import java.util.regex.Pattern;

/** The groups of a split take every bucket once. Two splits with one salt part applications alike, which is hardly ever meant. */
final class SplitsRule implements CheckRule {

    static final int GROUPS = 100;
    static final int SHADOWS = 10;

    private static final Pattern SALT = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    @Override
    public void check(Draft draft, Problems problems) {
        var salts = new HashMap<String, String>();
        for (var node : draft.kinds().splits) {
            var place = Place.inNode(node.id(), "salt");
            if (!SALT.matcher(node.salt()).matches()) {
                problems.add(Mistake.SPLIT_SALT, place, node.id(), node.salt());
            }
            var other = salts.putIfAbsent(node.salt(), node.id());
            if (other != null) {
                problems.add(Mistake.SPLIT_SALT_SHARED, place, node.id(), other, node.salt());
            }
            groups(node, problems);
            shadows(node, problems);
        }
        draft.subFlows().each((site, flow) -> called(site, flow, problems));
    }

    private static void shadows(SplitNode node, Problems problems) {
        var count = node.shadows().size();
        if (count > SHADOWS) {
            problems.add(Mistake.SPLIT_SHADOWS, Place.ofNode(node.id()), node.id(), count, SHADOWS);
        }
        for (var shadow : node.shadows()) {
            var isWithin = shadow.from() >= 0
                    && shadow.share() > 0
                    && (long) shadow.from() + shadow.share() <= SplitNode.BUCKETS;
            if (!isWithin) {
                problems.add(
                        Mistake.SPLIT_SHADOW_BUCKETS,
                        Places.shadow(node.id(), shadow.id()),
                        shadow.id(),
                        shadow.from(),
                        shadow.share(),
                        SplitNode.BUCKETS);
            }
        }
    }

    /** Only the flow that decides runs shadows. */
    private static void called(CallSite site, ValidFlow flow, Problems problems) {
        for (var inner : flow.calls()) {
            if (!inner.isRaised()) {
                problems.add(
                        Mistake.SPLIT_SHADOW_PASSED, site.flow(), site.call().flow(), inner.node());
            }
        }
    }

    private static void groups(SplitNode node, Problems problems) {
        var count = node.groups().size();
        if (count == 0 || count > GROUPS) {
            problems.add(Mistake.SPLIT_GROUPS, Place.ofNode(node.id()), node.id(), count, GROUPS);
        }
        node.groups().forEach(group -> share(node, group, problems));
        var sum = node.groups().stream().mapToLong(SplitGroup::share).sum();
        if (count > 0 && sum != SplitNode.BUCKETS) {
            problems.add(Mistake.SPLIT_SHARES, Place.ofNode(node.id()), node.id(), sum, SplitNode.BUCKETS);
        }
    }

    private static void share(SplitNode node, SplitGroup group, Problems problems) {
        var place = Places.group(node.id(), group.id());
        if (group.share() < 0 || group.share() > SplitNode.BUCKETS) {
            problems.add(Mistake.SPLIT_SHARE, place, group.id(), group.share(), SplitNode.BUCKETS);
        } else if (group.share() == 0) {
            problems.add(Mistake.SPLIT_GROUP_EMPTY, place, group.id());
        }
    }
}

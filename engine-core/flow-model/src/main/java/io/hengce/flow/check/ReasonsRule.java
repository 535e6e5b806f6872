package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.RuleAction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reason codes are well formed, unique and not the engine's; every code that a node gives stands in the catalogue, and every code there is given and worded for the customer. */
final class ReasonsRule implements CheckRule {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");
    private static final String ENGINE = "ENGINE_";

    @Override
    public void check(Draft draft, Problems problems) {
        var used = Uses.of(draft, problems);
        var seen = new HashSet<String>();
        for (var reason : draft.document().reasons()) {
            var place = Places.reason(reason.code());
            form(reason.code(), place, problems);
            if (!seen.add(reason.code())) {
                problems.add(Mistake.REASON_TWICE, place, reason.code());
            } else if (!used.codes().contains(reason.code())) {
                problems.add(Mistake.REASON_UNUSED, place, reason.code());
            } else {
                wording(reason, problems);
            }
        }
    }

    /** The codes that the nodes of a document without errors give, those of called flows too. */
    static Set<String> given(Draft draft) {
        return Set.copyOf(Uses.of(draft, new Problems()).codes());
    }

    /** A customer who is declined reads the reason in the language of the contract. */
    private static void wording(Reason reason, Problems problems) {
        var place = Places.reason(reason.code());
        if (reason.customer().zh().isBlank()) {
            problems.add(Mistake.REASON_WITHOUT_WORDING, place, reason.code(), "zh");
        }
        if (reason.customer().en().isBlank()) {
            problems.add(Mistake.REASON_WITHOUT_WORDING, place, reason.code(), "en");
        }
    }

    private static void form(String code, Place place, Problems problems) {
        if (!FORM.matcher(code).matches()) {
            problems.add(Mistake.REASON_FORM, place, code);
        } else if (code.startsWith(ENGINE)) {
            problems.add(Mistake.REASON_RESERVED, place, code);
        }
    }

    /** The codes that the nodes give. */
    private record Uses(Draft draft, Problems problems, Set<String> codes) {

        static Uses of(Draft draft, Problems problems) {
            var used = new Uses(draft, problems, new HashSet<>());
            used.inRuleSets();
            used.inScorecards();
            used.inVerdicts();
            used.inReviews();
            used.inSubFlows();
            return used;
        }

        void inRuleSets() {
            for (var node : draft.kinds().ruleSets) {
                for (var rule : node.rules()) {
                    for (var action = 0; action < rule.actions().size(); action++) {
                        if (rule.actions().get(action) instanceof RuleAction.Raise raise) {
                            use(raise.reason(), Places.ruleAction(node.id(), rule.id(), action));
                        }
                    }
                }
            }
        }

        void inScorecards() {
            for (var node : draft.kinds().scorecards) {
                for (var part : node.characteristics()) {
                    use(part.reason(), Places.characteristic(node.id(), part.id()));
                    part.bins().forEach(bin -> use(bin.reason(), Places.bin(node.id(), part.id(), bin.id())));
                }
            }
        }

        void inVerdicts() {
            for (var node : draft.kinds().verdicts) {
                node.reasons().forEach(code -> use(code, Place.inNode(node.id(), "reasons/" + code)));
            }
        }

        void inReviews() {
            for (var node : draft.kinds().reviews) {
                node.reasons().forEach(code -> use(code, Place.inNode(node.id(), "reasons/" + code)));
            }
        }

        /** What a called flow gives is given here again. */
        void inSubFlows() {
            draft.subFlows().each((site, flow) -> {
                if (site.isRaised()) {
                    flow.reasonsGiven().forEach(code -> useOf(flow, code, site.flow()));
                }
            });
        }

        private void useOf(ValidFlow flow, String code, Place place) {
            codes.add(code);
            if (!draft.hasReason(code)) {
                problems.add(
                        Mistake.SUBFLOW_REASON_UNKNOWN, place, flow.document().id(), code);
            }
        }

        private void use(Optional<String> code, Place place) {
            code.ifPresent(given -> use(given, place));
        }

        private void use(String code, Place place) {
            codes.add(code);
            if (!draft.hasReason(code)) {
                problems.add(Mistake.REASON_UNKNOWN, place, code);
            }
        }
    }
}

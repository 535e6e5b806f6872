package io.hengce.engine.run;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.document.Validity;
import io.hengce.flow.expr.Explainer;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what became of a rule, or of an adjustment. Safe for many threads. */
record RuleTeller(String rule, Validity validity, Explainer condition, RuleWhy notReached) {

    RuleTeller(String rule, Validity validity, Explainer condition) {
        this(rule, validity, condition, new RuleWhy(rule, RuleState.NOT_REACHED, Optional.empty()));
    }

    RuleWhy why(Visit visit) {
        if (!validity.on(visit.date())) {
            return new RuleWhy(rule, outOfForce(visit.date()), Optional.empty());
        }
        var why = condition.explain(visit.frame());
        return new RuleWhy(rule, state(why.answer()), Optional.of(why));
    }

    private RuleState outOfForce(LocalDate date) {
        if (!validity.enabled()) {
            return RuleState.OFF;
        }
        return validity.from().filter(date::isBefore).isPresent() ? RuleState.NOT_YET : RuleState.EXPIRED;
    }

    private static RuleState state(Answer answer) {
        return switch (answer) {
            case TRUE -> RuleState.HIT;
            case FALSE, UNKNOWN -> RuleState.NO_HIT;
            case FAULT -> RuleState.FAULT;
            case NOT_REACHED -> RuleState.NOT_REACHED;
        };
    }
}

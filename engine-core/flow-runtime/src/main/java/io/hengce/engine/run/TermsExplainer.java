package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells why a limit and a price came to what they are. Safe for many threads. */
record TermsExplainer(String node, Optional<Limit> limit, Optional<Price> price) implements NodeExplainer {

    /**
     * A limit.
     *
     * @param expressions parts and bounds, in order
     * @param number of its variable among those that the node writes
     */
    record Limit(List<ComputationTeller> expressions, Place place, int number) {
        Limit {
            expressions = List.copyOf(expressions);
        }
    }

    /** A price. */
    record Price(ComputationTeller base, List<Adjusted> adjustments, List<ComputationTeller> bounds) {
        Price {
            adjustments = List.copyOf(adjustments);
            bounds = List.copyOf(bounds);
        }
    }

    /** An adjustment of a price, and what it adds. */
    record Adjusted(RuleTeller rule, ComputationTeller add) {}

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var telling = new Telling(visit);
        limit.ifPresent(telling::limit);
        price.ifPresent(telling::price);
        return Optional.of(new NodeWhy.Terms(node, telling.expressions, telling.adjustments));
    }

    /** One per visit. */
    private static final class Telling {

        private final Visit visit;
        private final List<Computation> expressions = new ArrayList<>();
        private final List<RuleWhy> adjustments = new ArrayList<>();
        private boolean ended;

        Telling(Visit visit) {
            this.visit = visit;
        }

        /** The price sees the limit. */
        private void limit(Limit limit) {
            limit.expressions().forEach(this::compute);
            ended |= !visit.faultAt(limit.place()).isEmpty();
            visit.write(limit.number());
        }

        private void price(Price price) {
            compute(price.base());
            price.adjustments().forEach(this::adjustment);
            price.bounds().forEach(this::compute);
        }

        private void adjustment(Adjusted adjusted) {
            var why = ended ? adjusted.rule().notReached() : adjusted.rule().why(visit);
            adjustments.add(why);
            ended |= why.state() == RuleState.FAULT;
            if (why.state() == RuleState.HIT) {
                compute(adjusted.add());
            }
        }

        private void compute(ComputationTeller expression) {
            if (!ended) {
                var computation = expression.computation(visit);
                expressions.add(computation);
                ended = !computation.fault().isEmpty();
            }
        }
    }
}

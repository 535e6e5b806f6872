package io.hengce.engine.kie;

import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.NodeFact;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The Drools session of one decision: each node puts its fact into its own entry point, so that only its rules are evaluated. One per decision. */
final class RuleSession implements Matcher, AutoCloseable {

    private final KieSession session;
    private final Map<String, Integer> numbers;

    RuleSession(KieSession session, Map<String, Integer> numbers) {
        this.session = session;
        this.numbers = numbers;
    }

    @Override
    public void match(NodeFact fact) {
        var entryPoint = session.getEntryPoint(fact.plan().key());
        if (entryPoint == null) { // a node without rules
            return;
        }
        var hits = new Hits(fact, numbers);
        session.addEventListener(hits);
        entryPoint.insert(fact);
        session.fireAllRules();
        session.removeEventListener(hits);
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** Notes on the fact which rules fired. */
    private static final class Hits extends DefaultAgendaEventListener {
        private final NodeFact fact;
        private final Map<String, Integer> numbers;

        private Hits(NodeFact fact, Map<String, Integer> numbers) {
            this.fact = fact;
            this.numbers = numbers;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            var name = event.getMatch().getRule().getName();
            var number = numbers.get(name);
            if (number == null) {
                throw new IllegalStateException("Drools fired the unknown rule " + name);
            }
            fact.hit(number);
        }
    }
}

package io.hengce.engine.kie;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.NodeFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.core.reteoo.builder.BuildUtils;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.modelcompiler.constraints.ConstraintEvaluator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of one node as a Drools alpha network that is asked without a session: a fact goes in, and each rule whose tests all hold notes its hit. Every rule looks at one
 * fact, so neither agenda nor working memory is needed. The only class that uses the insides of Drools. Safe for many threads.
 */
final class AlphaNetwork implements Matcher {

    private final BuildContext context;
    private final BuildUtils utils = new BuildUtils();
    private final Variable<NodeFact> fact = DSL.declarationOf(NodeFact.class, "$fact");
    private final Declaration declaration;
    private final Map<String, LambdaConstraint> constraints = new HashMap<>();
    private final ObjectSinkPropagator network;

    /** @param wanted the rules that are asked here, by their numbers in the plan */
    AlphaNetwork(NodePlan plan, IntPredicate wanted) {
        context = new BuildContext(KnowledgeBaseFactory.newKnowledgeBase(), List.of());
        EntryPointNode entry = context.getRuleBase()
                .getRete()
                .getEntryPointNodes()
                .values()
                .iterator()
                .next();
        var type = new ClassObjectType(NodeFact.class);
        declaration = new Pattern(1, type, "$fact").getDeclaration();
        var facts = new ObjectTypeNode(context.getNextNodeId(), entry, type, context);
        for (var number = 0; number < plan.rules().size(); number++) {
            if (wanted.test(number)) {
                add(plan.rules().get(number), number, facts);
            }
        }
        network = facts.getObjectSinkPropagator();
    }

    private void add(PlannedRule rule, int number, ObjectTypeNode facts) {
        ObjectSource source = facts;
        for (var test : rule.tests()) {
            context.setObjectSource(source);
            source = utils.attachNode(
                    context, new AlphaNode(context.getNextNodeId(), constraint(test), source, context));
        }
        context.setObjectSource(source);
        source.addObjectSink(new Hit(context.getNextNodeId(), source, context, number));
    }

    /** One object for one test, so that rules that begin with the same tests share their nodes. */
    private LambdaConstraint constraint(PlannedTest test) {
        return constraints.computeIfAbsent(test.key(), key -> {
            var single = new SingleConstraint1<NodeFact>(key, fact, each -> each.passes(test));
            var evaluator = new ConstraintEvaluator(new Declaration[] {declaration}, single);
            var constraint = new Asked(evaluator, test);
            constraint.setType(Constraint.ConstraintType.ALPHA);
            return constraint;
        });
    }

    @Override
    public void match(NodeFact asked) {
        network.propagateAssertObject(new DefaultFactHandle(asked), null, null);
    }

    /** A test that is asked at once: Drools would look up the fact among the arguments of a lambda each time. */
    private static final class Asked extends LambdaConstraint {

        private final PlannedTest test;

        private Asked(ConstraintEvaluator evaluator, PlannedTest test) {
            super(evaluator);
            this.test = test;
        }

        @Override
        public boolean isAllowed(FactHandle handle, ValueResolver resolver) {
            return ((NodeFact) handle.getObject()).passes(test);
        }
    }

    /** What stands behind the last test of a rule. */
    private static final class Hit extends LeftInputAdapterNode {

        private static final long serialVersionUID = 1L;

        private final int rule;

        private Hit(int id, ObjectSource source, BuildContext context, int rule) {
            super(id, source, context);
            this.rule = rule;
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext propagation, ReteEvaluator evaluator) {
            ((NodeFact) handle.getObject()).hit(rule);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }
}

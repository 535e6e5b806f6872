package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import java.util.List;

/** Checks documents: finds every mistake at once, and makes a {@link ValidFlow} of a document without errors. Safe for many threads. */
public final class FlowChecker {

    private final List<CheckRule> rules;

    private FlowChecker(List<CheckRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A checker with every rule there is. */
    public static FlowChecker standard() {
        return new FlowChecker(List.of(
                new IdsRule(),
                new NamesRule(),
                new PathsRule(),
                new FieldsRule(),
                new TypesRule(),
                new NestedTypesRule(),
                new ReasonsRule(),
                new StartAndEndRule(),
                new EdgesRule(),
                new ReachRule(),
                new CyclesRule(),
                new LimitsRule(),
                new EmptyNodesRule(),
                new TextsRule(),
                new WritesRule(),
                new OnceOnPathRule(),
                new ReadsRule(),
                new OutcomeRule(),
                new DataSourcesRule(),
                new RuleSetsRule(),
                new TableShapeRule(),
                new TableRowsRule(),
                new TableHitRule(),
                new CrossShapeRule(),
                new CrossHeadingsRule(),
                new TreesRule(),
                new PartsRule(),
                new ListMatchesRule(),
                new ParallelsRule(),
                new ParallelDataRule(),
                new ModelsRule(),
                new BinsRule(),
                new BranchesRule(),
                new SplitsRule(),
                new LimitPricingRule(),
                new ReviewsRule(),
                new SubFlowsRule(),
                new ConstantsRule()));
    }

    /** Checks a document that refers to no parts. */
    public CheckResult check(FlowDocument document) {
        return check(document, FlowParts.NONE);
    }

    /** Checks a document with the parts that it refers to, and the flows among them likewise. */
    public CheckResult check(FlowDocument document, FlowParts parts) {
        return new CallChain(this, parts).check(document);
    }

    CheckResult check(Draft draft) {
        var problems = new Problems();
        rules.forEach(rule -> rule.check(draft, problems));
        var found = problems.sorted();
        return found.stream().anyMatch(Diagnostic::isError)
                ? new CheckResult.Rejected(found)
                : new CheckResult.Accepted(new ValidFlow(draft, found));
    }
}

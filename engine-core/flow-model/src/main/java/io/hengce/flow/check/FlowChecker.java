package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;

/** Checks documents: finds every mistake at once, and makes a {@link ValidFlow} of a document without errors. Safe for many threads. */
public final class FlowChecker {

    private final List<CheckRule> rules;
    private final boolean remembers;

    /** What it read of the last document, given up before memory is short. */
    private volatile Optional<SoftReference<CleanTexts>> last = Optional.empty();

    private FlowChecker(List<CheckRule> rules, boolean remembers) {
        this.rules = List.copyOf(rules);
        this.remembers = remembers;
    }

    /** The same, for one who checks version after version of a flow: texts that stood in the last version are not read again. */
    public static FlowChecker remembering() {
        return new FlowChecker(standard().rules, true);
    }

    /** A checker with every rule there is. */
    public static FlowChecker standard() {
        return new FlowChecker(
                List.of(
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
                        new ConstantsRule()),
                false);
    }

    /** Checks a document that refers to no parts. */
    public CheckResult check(FlowDocument document) {
        return check(document, FlowParts.NONE);
    }

    /** Checks a document with the parts that it refers to, and the flows among them likewise. */
    public CheckResult check(FlowDocument document, FlowParts parts) {
        var clean = last.map(SoftReference::get)
                .map(texts -> texts.next(document))
                .orElseGet(() -> CleanTexts.of(document));
        var result = new CallChain(this, parts).check(document, clean);
        clean.close();
        if (remembers) {
            last = Optional.of(new SoftReference<>(clean));
        }
        return result;
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

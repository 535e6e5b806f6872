package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dmg.pmml.True;
import org.dmg.pmml.mining.MiningModel;
import org.dmg.pmml.mining.Segment;
import org.dmg.pmml.mining.Segmentation;
import org.dmg.pmml.mining.Segmentation.MultipleModelMethod;

/** Compiles models that are made of models. One per ensemble. */
final class EnsembleCompiler {

    private static final Set<MultipleModelMethod> OF_CLASSES = Set.of(
            MultipleModelMethod.AVERAGE,
            MultipleModelMethod.WEIGHTED_AVERAGE,
            MultipleModelMethod.MAJORITY_VOTE,
            MultipleModelMethod.WEIGHTED_MAJORITY_VOTE,
            MultipleModelMethod.SELECT_FIRST);
    private static final Set<MultipleModelMethod> OF_NUMBERS = Set.of(
            MultipleModelMethod.SUM,
            MultipleModelMethod.AVERAGE,
            MultipleModelMethod.WEIGHTED_AVERAGE,
            MultipleModelMethod.MAX,
            MultipleModelMethod.MEDIAN,
            MultipleModelMethod.SELECT_FIRST);

    private final Scope scope;
    private final Goal goal;

    EnsembleCompiler(Scope scope, Goal goal) {
        this.scope = scope;
        this.goal = goal;
    }

    Scorer compile(MiningModel model) {
        var segmentation = model.requireSegmentation();
        scope.derive(
                segmentation.getLocalTransformations() == null
                        ? List.of()
                        : segmentation.getLocalTransformations().getDerivedFields());
        var method = segmentation.requireMultipleModelMethod();
        if (method == MultipleModelMethod.MODEL_CHAIN) {
            return chain(segmentation);
        }
        if (!(goal.isClass() ? OF_CLASSES : OF_NUMBERS).contains(method)) {
            scope.findings().add("PMML_COMBINATION", Findings.where(segmentation), method.value());
        }
        var parts = segmentation.requireSegments().stream().map(this::part).toList();
        var classes = classes(parts);
        var members = parts.stream().map(part -> part.member(classes)).toList();
        return new EnsembleScorer(members, classes, method, segmentation.getMissingPredictionTreatment());
    }

    private Part part(Segment segment) {
        var where = Findings.where(segment);
        var weight = segment.getWeight() == null ? 1 : scope.draft().number(segment.getWeight(), where);
        var compiled = new ModelCompiler(scope.draft()).within(segment.requireModel(), scope, goal);
        if (compiled.goal().isClass() != goal.isClass()) {
            scope.findings().add("PMML_COMBINATION", where, "functionName");
        }
        return new Part(new ConditionCompiler(scope).compile(segment.requirePredicate()), weight, compiled.scorer());
    }

    private static double[] classes(List<Part> parts) {
        var classes = new LinkedHashSet<Double>();
        for (var part : parts) {
            for (var each : part.scorer.classes()) {
                classes.add(each);
            }
        }
        return classes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Scorer chain(Segmentation segmentation) {
        var links = new ArrayList<ChainScorer.Link>();
        var segments = segmentation.requireSegments();
        for (var segment : segments.subList(0, segments.size() - 1)) {
            var condition = new ConditionCompiler(scope).compile(segment.requirePredicate());
            var compiled = new ModelCompiler(scope.draft()).within(segment.requireModel(), scope, goal);
            compiled.outputs().columns().forEach(scope::add);
            links.add(new ChainScorer.Link(condition, compiled.scorer(), compiled.outputs()));
        }
        var last = segments.get(segments.size() - 1);
        var compiled = new ModelCompiler(scope.draft()).within(last.requireModel(), scope, goal);
        if (!(last.requirePredicate() instanceof True) || compiled.goal().isClass() != goal.isClass()) {
            scope.findings().add("PMML_COMBINATION", Findings.where(last), "modelChain");
        }
        return new ChainScorer(links, compiled.scorer());
    }

    private record Part(Condition condition, double weight, Scorer scorer) {

        EnsembleScorer.Member member(double[] all) {
            var own = scorer.classes();
            var places = new int[own.length];
            for (var number = 0; number < own.length; number++) {
                places[number] = Goal.indexOf(all, own[number]);
            }
            return new EnsembleScorer.Member(condition, weight, scorer, places);
        }
    }
}

package io.hengce.flow.pmml;

import io.hengce.flow.diagnostic.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmg.pmml.DataType;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.Model;
import org.dmg.pmml.PMML;
import org.dmg.pmml.mining.MiningModel;
import org.dmg.pmml.regression.RegressionModel;
import org.dmg.pmml.scorecard.Scorecard;
import org.dmg.pmml.tree.TreeModel;
import org.jpmml.model.MarkupException;

/** Compiles a model: its schema, its transformations, its body, its outputs. One per model of a reading. */
final class ModelCompiler {

    private final Draft draft;

    ModelCompiler(Draft draft) {
        this.draft = draft;
    }

    /** A model with what it is to find out and what it puts out. */
    record Compiled(Scorer scorer, Goal goal, Outputs outputs) {}

    static Reading<PredictiveModel> compile(PMML document, Findings findings) {
        try {
            var model = new ModelCompiler(new Draft(findings)).whole(document);
            return findings.reading(() -> model.orElseThrow());
        } catch (MarkupException lacking) {
            var context = lacking.getContext();
            findings.add(
                    "PMML_INCOMPLETE",
                    context == null ? "PMML" : Findings.where(context),
                    String.valueOf(lacking.getMessage()));
            return findings.rejected();
        }
    }

    private Optional<PredictiveModel> whole(PMML document) {
        if (document.getModels().size() != 1) {
            draft.findings().add("PMML_WITHOUT_MODEL", document.getModels().size());
            return Optional.empty();
        }
        document.requireDataDictionary()
                .getDataFields()
                .forEach(field -> draft.declared().put(field.requireName(), field));
        var scope = new Scope(draft, Optional.empty());
        var transformations = document.getTransformationDictionary();
        if (transformations != null) {
            scope.derive(transformations.getDerivedFields());
        }
        var model = document.getModels().get(0);
        var inputs = inputs(model, scope);
        var compiled = compile(model, scope, goal(model, Optional.empty()));
        compiled.outputs().addStandard(scope, compiled.goal(), compiled.scorer().classes());
        return Optional.of(new PredictiveModel(inputs, draft.symbols(), draft.slots(), compiled));
    }

    private List<Column> inputs(Model model, Scope scope) {
        var inputs = new ArrayList<Column>();
        for (var field : model.requireMiningSchema().getMiningFields()) {
            if (field.getUsageType() != MiningField.UsageType.ACTIVE) {
                continue;
            }
            var declared = Optional.ofNullable(draft.declared().get(field.requireName()));
            var kind =
                    declared.map(each -> FieldKind.of(each.requireDataType())).orElse(FieldKind.NUMBER);
            if (declared.isEmpty()) {
                draft.findings().add("PMML_FIELD_UNKNOWN", Findings.where(field), field.requireName());
            }
            var column = draft.column(field.requireName(), kind);
            var preparation = Preparation.of(field, declared, column, draft);
            var slot = column.slot();
            scope.add(slots -> slots[slot] = preparation.prepare(slots[slot]));
            scope.add(column);
            inputs.add(column);
        }
        return inputs;
    }

    /** A model within another one: it sees the fields around it, treated again where its own schema says so. */
    Compiled within(Model model, Scope around, Goal wanted) {
        var scope = new Scope(draft, Optional.of(around));
        for (var field : model.requireMiningSchema().getMiningFields()) {
            if (field.getUsageType() == MiningField.UsageType.ACTIVE) {
                treatAgain(field, around, scope);
            }
        }
        return compile(model, scope, goal(model, Optional.of(wanted)));
    }

    private void treatAgain(MiningField field, Scope around, Scope scope) {
        var outer = around.column(field.requireName(), Findings.where(field));
        var inner = draft.column(outer.name(), outer.kind());
        var declared = Optional.ofNullable(draft.declared().get(field.requireName()));
        var preparation = Preparation.of(field, declared, inner, draft);
        if (!preparation.isPlain()) {
            scope.add(slots -> slots[inner.slot()] = preparation.prepare(slots[outer.slot()]));
            scope.add(inner);
        }
    }

    private Compiled compile(Model model, Scope scope, Goal goal) {
        var local = model.getLocalTransformations();
        if (local != null) {
            scope.derive(local.getDerivedFields());
        }
        var body = body(model, scope, goal);
        var scorer = new Scoped(scope.effects(), body, Rescaling.of(model, goal, draft));
        var outputs = Outputs.of(model.getOutput(), scope, goal, scorer.classes());
        return new Compiled(scorer, goal, outputs);
    }

    private Scorer body(Model model, Scope scope, Goal goal) {
        if (model instanceof RegressionModel regression) {
            return new RegressionCompiler(scope, goal).compile(regression);
        }
        if (model instanceof TreeModel tree) {
            return new TreeCompiler(scope, goal).compile(tree);
        }
        if (model instanceof Scorecard card) {
            return CardScorer.compile(card, scope);
        }
        if (model instanceof MiningModel ensemble) {
            return new EnsembleCompiler(scope, goal).compile(ensemble);
        }
        throw new IllegalStateException("the filter let through " + model.getClass());
    }

    private Goal goal(Model model, Optional<Goal> around) {
        var isClass = model.requireMiningFunction() == MiningFunction.CLASSIFICATION;
        var declared = model.requireMiningSchema().getMiningFields().stream()
                .filter(field -> field.getUsageType() == MiningField.UsageType.TARGET
                        || field.getUsageType() == MiningField.UsageType.PREDICTED)
                .findFirst()
                .flatMap(field -> Optional.ofNullable(draft.declared().get(field.requireName())))
                .map(field -> FieldKind.of(field.requireDataType()));
        var kind = declared.or(
                        () -> around.filter(goal -> goal.isClass() == isClass).map(Goal::kind))
                .orElse(isClass ? FieldKind.of(DataType.STRING) : FieldKind.NUMBER);
        if (!isClass && !kind.isNumber()) {
            draft.findings().add("PMML_FIELD_TYPE", Findings.where(model), "target", ModelType.NUMBER.word());
        }
        return new Goal(kind, isClass, draft);
    }
}

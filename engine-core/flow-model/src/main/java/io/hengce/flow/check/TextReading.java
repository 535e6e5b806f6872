package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.VerdictNode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Reads every expression and cell of a node; answers how many texts there were. */
final class TextReading implements FlowNode.Cases<Integer> {

    /** The output cell that leaves its variable missing. */
    static final String MISSING = "missing";

    private final FlowTexts texts;
    private final SubFlows subFlows;

    TextReading(FlowTexts texts, SubFlows subFlows) {
        this.texts = texts;
        this.subFlows = subFlows;
    }

    @Override
    public Integer start(StartNode node) {
        return 0;
    }

    @Override
    public Integer derive(DeriveNode node) {
        for (var assignment : node.assignments()) {
            var variable = assignment.variable();
            texts.readInto(variable, assignment.expression(), Places.assignment(node.id(), variable));
        }
        return node.assignments().size();
    }

    @Override
    public Integer dataSource(DataSourceNode node) {
        for (var input : node.request()) {
            texts.read(input.expression(), Places.sourceInput(node.id(), input.path()));
        }
        for (var each : node.defaults()) {
            texts.readInto(each.variable(), each.expression(), Places.sourceDefault(node.id(), each.variable()));
        }
        return node.request().size() + node.defaults().size();
    }

    @Override
    public Integer ruleSet(RuleSetNode node) {
        return node.rules().stream().mapToInt(rule -> rule(node, rule)).sum();
    }

    private int rule(RuleSetNode node, Rule rule) {
        texts.readCondition(rule.when(), Places.ruleWhen(node.id(), rule.id()));
        var read = 1;
        for (var action = 0; action < rule.actions().size(); action++) {
            var place = Places.ruleAction(node.id(), rule.id(), action);
            read += rule.actions().get(action).accept(new ActionReading(place));
        }
        return read;
    }

    @Override
    public Integer listMatch(ListMatchNode node) {
        for (var key : node.keys()) {
            texts.read(key.expression(), Places.matchKey(node.id(), key.column()));
        }
        return node.keys().size();
    }

    @Override
    public Integer parallel(ParallelNode node) {
        return 0;
    }

    @Override
    public Integer join(JoinNode node) {
        return 0;
    }

    @Override
    public Integer decisionTable(DecisionTableNode node) {
        var inputs = node.inputs().stream()
                .map(input -> texts.readInput(input.expression(), Places.tableInput(node.id(), input.id())))
                .toList();
        for (var row : node.rows()) {
            when(node, row, inputs);
            then(node, row.then(), column -> Places.rowThen(node.id(), row.id(), column));
        }
        node.defaults().ifPresent(cells -> then(node, cells, column -> Places.tableDefault(node.id(), column)));
        return node.rows().size() * (inputs.size() + node.outputs().size());
    }

    @Override
    public Integer crossTable(CrossTableNode node) {
        var read =
                side(node.rows(), CrossPlaces.rows(node.id())) + side(node.columns(), CrossPlaces.columns(node.id()));
        for (var row = 0; row < node.values().size(); row++) {
            var cells = node.values().get(row);
            for (var column = 0; column < cells.size(); column++) {
                value(node, cells.get(column), CrossPlaces.value(node.id(), row, column));
            }
            read += cells.size();
        }
        node.otherwise().ifPresent(cell -> value(node, cell, CrossPlaces.otherwise(node.id())));
        return read;
    }

    @Override
    public Integer decisionTree(DecisionTreeNode node) {
        var places = new TreePlaces(node.id());
        var read = 0;
        for (var split : node.splits()) {
            split.branches()
                    .forEach(branch -> texts.readCondition(branch.when(), places.branch(split.id(), branch.id())));
            read += split.branches().size();
        }
        for (var leaf : node.leaves()) {
            for (var number = 0;
                    number < Math.min(leaf.values().size(), node.variables().size());
                    number++) {
                var value = leaf.values().get(number);
                if (!isMissing(value)) {
                    texts.readInto(node.variables().get(number), value, places.value(leaf.id(), number));
                }
            }
            read += leaf.values().size();
        }
        return read;
    }

    private int side(CrossSide side, CrossPlaces places) {
        var inputs = side.inputs().stream()
                .map(input -> texts.readInput(input.expression(), places.input(input.id())))
                .toList();
        for (var heading : side.headings()) {
            for (var number = 0; number < Math.min(heading.when().size(), inputs.size()); number++) {
                var place = places.when(heading.id(), number);
                var cell = heading.when().get(number);
                inputs.get(number).ifPresent(type -> texts.readCell(cell, type, place));
            }
        }
        return inputs.size() * (1 + side.headings().size());
    }

    private void value(CrossTableNode node, String cell, Place place) {
        if (!cell.isBlank() && !isMissing(cell)) {
            texts.readInto(node.variable(), cell, place);
        }
    }

    private void when(DecisionTableNode node, TableRow row, List<Optional<FieldType>> inputs) {
        for (var column = 0; column < Math.min(row.when().size(), inputs.size()); column++) {
            var type = inputs.get(column);
            if (type.isPresent()) {
                texts.readCell(row.when().get(column), type.get(), Places.rowWhen(node.id(), row.id(), column));
            }
        }
    }

    private void then(DecisionTableNode node, List<String> cells, IntFunction<Place> place) {
        for (var column = 0; column < Math.min(cells.size(), node.outputs().size()); column++) {
            if (!isMissing(cells.get(column))) {
                then(node, node.outputs().get(column), cells.get(column), place.apply(column));
            }
        }
    }

    /** What is only counted may be of any type; what is listed is an element of the variable. */
    private void then(DecisionTableNode node, TableOutput output, String cell, Place place) {
        if (node.hit() != TableHit.COLLECT) {
            texts.readInto(output.variable(), cell, place);
            return;
        }
        switch (output.collect()) {
            case COUNT -> texts.read(cell, place);
            case LIST -> texts.readElement(output.variable(), cell, place);
            case SUM, MIN, MAX -> texts.readInto(output.variable(), cell, place);
        }
    }

    static boolean isMissing(String output) {
        return output.strip().equals(MISSING);
    }

    @Override
    public Integer scorecard(ScorecardNode node) {
        return node.characteristics().stream()
                .mapToInt(part -> characteristic(node, part))
                .sum();
    }

    private int characteristic(ScorecardNode node, Characteristic part) {
        var input = texts.readInput(part.input(), Places.characteristic(node.id(), part.id()));
        for (var bin : part.bins()) {
            input.ifPresent(type -> texts.readCell(bin.when(), type, Places.bin(node.id(), part.id(), bin.id())));
        }
        return 1 + part.bins().size();
    }

    @Override
    public Integer model(ModelNode node) {
        for (var input : node.inputs()) {
            texts.read(input.expression(), Places.modelInput(node.id(), input.field()));
        }
        return node.inputs().size();
    }

    @Override
    public Integer branch(BranchNode node) {
        for (var port : node.ports()) {
            texts.readCondition(port.when(), Places.port(node.id(), port.id()));
        }
        return node.ports().size();
    }

    @Override
    public Integer split(SplitNode node) {
        return node.shadows().stream()
                .mapToInt(shadow -> call(CallSite.of(node, shadow)))
                .sum();
    }

    @Override
    public Integer verdict(VerdictNode node) {
        return 0;
    }

    @Override
    public Integer limitPricing(LimitPricingNode node) {
        return node.limit().map(limit -> limit(node.id(), limit)).orElse(0)
                + node.pricing().map(pricing -> pricing(node.id(), pricing)).orElse(0);
    }

    private int limit(String node, Limit limit) {
        for (var part : limit.of()) {
            texts.readAmount(limit.variable(), part.expression(), Places.limitPart(node, part.id()));
        }
        var bounds = List.of("floor", "cap", "least");
        var written = List.of(limit.floor(), limit.cap(), limit.least());
        for (var number = 0; number < bounds.size(); number++) {
            var place = Places.limitBound(node, bounds.get(number));
            written.get(number).ifPresent(text -> texts.readInto(limit.variable(), text, place));
        }
        return limit.of().size()
                + (int) written.stream().flatMap(Optional::stream).count();
    }

    private int pricing(String node, Pricing pricing) {
        var variable = pricing.variable();
        texts.readAmount(variable, pricing.base(), Places.pricingBase(node));
        for (var each : pricing.adjustments()) {
            texts.readCondition(each.when(), Places.adjustmentWhen(node, each.id()));
            texts.readAmount(variable, each.add(), Places.adjustmentAdd(node, each.id()));
        }
        pricing.floor().ifPresent(text -> texts.readInto(variable, text, Places.pricingBound(node, "floor")));
        pricing.cap().ifPresent(text -> texts.readInto(variable, text, Places.pricingBound(node, "cap")));
        return 1
                + 2 * pricing.adjustments().size()
                + (int) Stream.of(pricing.floor(), pricing.cap())
                        .flatMap(Optional::stream)
                        .count();
    }

    @Override
    public Integer review(ReviewNode node) {
        return 0;
    }

    @Override
    public Integer subFlow(SubFlowNode node) {
        return call(CallSite.of(node));
    }

    @Override
    public Integer loop(LoopNode node) {
        var site = CallSite.of(node);
        var list = texts.read(node.over().list(), site.list());
        return list.filter(ListType.class::isInstance).isPresent() ? 1 + call(site) : 1;
    }

    /** What a called flow is given is read as what is written to that flow's field. */
    private int call(CallSite site) {
        for (var input : site.call().inputs()) {
            var type = subFlows.input(site, input.field()).map(Field::type);
            var place = site.input(input.field());
            site.over()
                    .ifPresentOrElse(
                            list -> texts.readEach(type, list.prefix(), input.expression(), place),
                            () -> texts.readAs(type, input.expression(), place));
        }
        return site.call().inputs().size();
    }

    @Override
    public Integer end(EndNode node) {
        return 0;
    }

    private final class ActionReading implements RuleAction.Cases<Integer> {
        private final Place place;

        ActionReading(Place place) {
            this.place = place;
        }

        @Override
        public Integer raise(RuleAction.Raise action) {
            return 0;
        }

        @Override
        public Integer setVariable(RuleAction.SetVariable action) {
            texts.readInto(action.variable(), action.expression(), place);
            return 1;
        }

        @Override
        public Integer addPoints(RuleAction.AddPoints action) {
            texts.readAmount(action.variable(), action.points(), place);
            return 1;
        }
    }
}

package io.hengce.simulation.diff;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.simulation.diff.ChangedCase.Answer;
import io.hengce.simulation.diff.RegressionReport.OutputFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Takes pairs in the order of the rows and sums them up. Keeps changed cases only. One per run, one thread at a time. */
public final class Regression {

    private static final String ENGINE = "ENGINE_";

    private final FlowDocument baselineFlow;
    private final FlowDocument candidateFlow;
    private final FirstDifference firstDifference;
    private final List<ChangedCase> cases = new ArrayList<>();
    private final Map<List<Optional<String>>, Long> moves = new HashMap<>();
    private OutcomeMatrix matrix = OutcomeMatrix.EMPTY;
    private long baselineFaults;
    private long candidateFaults;

    public Regression(FlowDocument baseline, FlowDocument candidate) {
        baselineFlow = baseline;
        candidateFlow = candidate;
        firstDifference = new FirstDifference(baseline, candidate);
    }

    public void add(DecidedPair pair) {
        matrix = matrix.with(pair);
        baselineFaults += isFault(pair.baseline()) ? 1 : 0;
        candidateFaults += isFault(pair.candidate()) ? 1 : 0;
        var changed = compare(pair);
        moves.merge(
                List.of(changed.baseline().primaryReason(), changed.candidate().primaryReason()), 1L, Long::sum);
        if (changed.anyChanged()) {
            cases.add(changed);
        }
    }

    /** The sum so far; the sides get their faults counted. */
    public RegressionReport report(FlowSide baseline, FlowSide candidate, SampleSet samples) {
        return new RegressionReport(
                withFaults(baseline, baselineFaults),
                withFaults(candidate, candidateFaults),
                samples,
                matrix,
                ChangeCounts.of(cases),
                sortedMoves(),
                firstDifferences(),
                cases,
                outputFields(),
                FlowWords.of(baselineFlow, candidateFlow));
    }

    private ChangedCase compare(DecidedPair pair) {
        var answers = List.of(answer(pair.baseline()), answer(pair.candidate()));
        var outputs = outputs(pair.baseline(), pair.candidate());
        var changed = !answers.get(0).equals(answers.get(1)) || !outputs.isEmpty();
        Optional<Difference> first =
                changed ? firstDifference.between(pair.baseline(), pair.candidate()) : Optional.empty();
        return new ChangedCase(
                pair.row(), pair.applicationId(), pair.performance(), answers.get(0), answers.get(1), outputs, first);
    }

    private static Answer answer(Decision decision) {
        return new Answer(
                decision.outcome(),
                decision.reasons().stream()
                        .sorted(Comparator.comparingInt(RankedReason::rank))
                        .map(RankedReason::code)
                        .toList(),
                decision.reviews(),
                decision.shadows().stream().map(ShadowAnswer::of).toList());
    }

    private static List<ValueChange> outputs(Decision baseline, Decision candidate) {
        var changes = new ArrayList<ValueChange>();
        baseline.outputs().forEach((field, old) -> {
            var now = candidate.outputs().get(field);
            if (now != null && !old.equals(now)) {
                changes.add(new ValueChange(field, old, now));
            }
        });
        return changes;
    }

    private static boolean isFault(Decision decision) {
        return decision.reasons().stream().anyMatch(reason -> reason.code().startsWith(ENGINE));
    }

    private static FlowSide withFaults(FlowSide side, long faults) {
        return new FlowSide(side.source(), side.name(), side.flow(), side.engine(), faults);
    }

    private List<ReasonMove> sortedMoves() {
        return moves.entrySet().stream()
                .map(move -> new ReasonMove(move.getKey().get(0), move.getKey().get(1), move.getValue()))
                .sorted(Comparator.comparingLong(ReasonMove::count)
                        .reversed()
                        .thenComparing(move -> move.baseline().orElse(""))
                        .thenComparing(move -> move.candidate().orElse("")))
                .toList();
    }

    private List<NodeCount> firstDifferences() {
        var counts = new HashMap<List<String>, NodeCount>();
        for (var changed : cases) {
            var place = changed.first()
                    .map(first -> List.of(first.node(), first.what()))
                    .orElseGet(() -> List.of("", ""));
            var one = new NodeCount(place.get(0), place.get(1), 1, changed.outcomeChanged() ? 1 : 0);
            counts.merge(place, one, Regression::sum);
        }
        return counts.values().stream()
                .sorted(Comparator.comparingLong(NodeCount::cases)
                        .reversed()
                        .thenComparing(NodeCount::node)
                        .thenComparing(NodeCount::what))
                .toList();
    }

    private static NodeCount sum(NodeCount left, NodeCount right) {
        return new NodeCount(left.node(), left.what(), left.cases() + right.cases(), left.outcome() + right.outcome());
    }

    private OutputFields outputFields() {
        var before = outputIds(baselineFlow);
        var after = outputIds(candidateFlow);
        return new OutputFields(
                before.stream().filter(id -> !after.contains(id)).toList(),
                after.stream().filter(id -> !before.contains(id)).toList());
    }

    private static TreeSet<String> outputIds(FlowDocument flow) {
        var ids = new TreeSet<String>();
        flow.dictionary().fields().stream()
                .filter(field -> field.use().output())
                .map(Field::id)
                .forEach(ids::add);
        return ids;
    }
}

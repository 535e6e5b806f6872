package io.hengce.designer.canvas;

import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a trial run says on a node, in a few words: what it wrote, what it hit. */
final class RunTags {

    private static final int SHOWN = 2;

    private final Words words;
    private final NodeWords nodeWords;
    private final ValueWords valueWords;

    RunTags(Words words) {
        this.words = words;
        this.nodeWords = new NodeWords(words);
        this.valueWords = new ValueWords(words);
    }

    /** Empty where there is nothing to say. */
    List<String> tags(TraceStep step, Dictionary dictionary) {
        return step.accept(new Tags(dictionary));
    }

    private final class Tags implements TraceStep.Cases<List<String>> {
        private final Dictionary dictionary;

        private Tags(Dictionary dictionary) {
            this.dictionary = dictionary;
        }

        @Override
        public List<String> passed(TraceStep.Passed step) {
            return List.of();
        }

        @Override
        public List<String> derived(TraceStep.Derived step) {
            return written(step.outputs());
        }

        @Override
        public List<String> asked(TraceStep.Asked step) {
            return written(step.outputs());
        }

        @Override
        public List<String> rulesHit(TraceStep.RulesHit step) {
            var hits = step.hits().size();
            var tags = new ArrayList<String>();
            tags.add(hits == 0 ? words.say("run.noHit") : words.say(hits == 1 ? "run.hits.one" : "run.hits", hits));
            tags.addAll(written(step.outputs()).stream().limit(1).toList());
            return tags;
        }

        @Override
        public List<String> matched(TraceStep.Matched step) {
            return written(step.outputs());
        }

        @Override
        public List<String> rowsHit(TableStep.RowsHit step) {
            return written(step.outputs());
        }

        @Override
        public List<String> cellHit(TableStep.CellHit step) {
            return written(step.outputs());
        }

        @Override
        public List<String> leafReached(TableStep.LeafReached step) {
            return written(step.outputs());
        }

        @Override
        public List<String> scored(TraceStep.Scored step) {
            return written(step.outputs());
        }

        @Override
        public List<String> predicted(TraceStep.Predicted step) {
            return written(step.outputs());
        }

        @Override
        public List<String> branched(TraceStep.Branched step) {
            return List.of();
        }

        @Override
        public List<String> assigned(TraceStep.Assigned step) {
            return List.of();
        }

        @Override
        public List<String> raised(TraceStep.Raised step) {
            return List.of(nodeWords.outcome(step.outcome()));
        }

        @Override
        public List<String> priced(TraceStep.Priced step) {
            return written(step.outputs());
        }

        @Override
        public List<String> referred(TraceStep.Referred step) {
            return List.of(nodeWords.outcome(Outcome.REFER), step.queue());
        }

        @Override
        public List<String> called(CallStep.Called step) {
            return written(step.outputs());
        }

        @Override
        public List<String> looped(CallStep.Looped step) {
            return written(step.outputs());
        }

        private List<String> written(Map<String, Value> outputs) {
            var tags = new ArrayList<String>();
            outputs.forEach((field, value) -> {
                if (tags.size() < SHOWN) {
                    tags.add(valueWords.label(dictionary, field) + "  " + valueWords.value(dictionary, field, value));
                }
            });
            if (outputs.size() > SHOWN) {
                tags.set(SHOWN - 1, tags.get(SHOWN - 1) + "   +" + (outputs.size() - SHOWN));
            }
            return tags;
        }
    }
}

package io.hengce.simulation.cli;

import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.counterfactual.Counterfactual;
import io.hengce.engine.counterfactual.CounterfactualAnswer;
import io.hengce.engine.counterfactual.CounterfactualQuestion;
import io.hengce.engine.counterfactual.CounterfactualSearch;
import io.hengce.engine.counterfactual.FixedFields;
import io.hengce.flow.decision.Application;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would have to change in an application for another outcome. */
@Command(name = "counterfactual")
final class CounterfactualCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Parameters(index = "1", paramLabel = "APPLICATION.json", descriptionKey = "application")
    private String application = "";

    @Option(names = "--outcome", paramLabel = "approve|refer|decline", descriptionKey = "counterfactual.outcome")
    private String outcome = "approve";

    @Option(names = "--fixed", paramLabel = "FIELD,…", split = ",", descriptionKey = "counterfactual.fixed")
    private @Nullable List<String> fixed;

    @Option(names = "--decisions", paramLabel = "N", descriptionKey = "counterfactual.decisions")
    private int limit = CounterfactualQuestion.LIMIT;

    @Option(names = "--at", paramLabel = "RFC3339", descriptionKey = "at")
    private @Nullable OffsetDateTime at;

    CounterfactualCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var wanted = Arrays.stream(Outcome.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(outcome))
                .findFirst()
                .orElseThrow(() -> CommandStopped.usage("counterfactual.no.outcome", outcome));
        if (limit < 1) {
            throw CommandStopped.usage("counterfactual.no.limit", limit);
        }
        var loaded = new FlowLoader(session, console, repository).loadToDecide(flow, answers.open());
        var one = new ApplicationInput(session, Optional.ofNullable(at)).read(loaded, application);
        var question = new CounterfactualQuestion(one, wanted, fixed(loaded), limit);
        var options = EngineOptions.STANDARD.withRevision(loaded.revision()).withSources(loaded.sources());
        var engine = DecisionEngine.load(loaded.compiled(), options);
        tell(one, question, new CounterfactualSearch(loaded.valid(), engine).answer(question));
        return ExitCode.DONE;
    }

    private Set<String> fixed(LoadedFlow loaded) {
        var dictionary = loaded.document().dictionary();
        if (fixed == null) {
            return FixedFields.of(dictionary);
        }
        var named = fixed.stream().filter(field -> !field.isBlank()).collect(Collectors.toSet());
        named.stream()
                .filter(field -> dictionary.field(field).isEmpty())
                .findFirst()
                .ifPresent(field -> {
                    throw CommandStopped.usage("counterfactual.no.field", field);
                });
        return named;
    }

    private void tell(Application one, CounterfactualQuestion question, CounterfactualAnswer answer) {
        var now = answer.now().outcome();
        if (now == question.wanted()) {
            console.note("counterfactual.already", one.id(), console.say("outcome." + now));
            return;
        }
        answer.single().forEach(this::tell);
        answer.pairs().forEach(this::tell);
        if (!answer.complete()) {
            console.note("counterfactual.stopped", question.limit());
        }
        var found = answer.single().size() + answer.pairs().size();
        console.note(
                answer.isFound() ? "counterfactual.found" : "counterfactual.none",
                one.id(),
                console.say("outcome." + now),
                console.say("outcome." + question.wanted()),
                found,
                answer.decisions(),
                question.fixed().stream().sorted().collect(Collectors.joining(", ")));
    }

    private void tell(Counterfactual found) {
        console.result(Console.clean(found.changes().stream()
                .map(change ->
                        console.say("counterfactual.change", change.field(), shown(change.from()), shown(change.to())))
                .collect(Collectors.joining("; "))));
    }

    private String shown(Value value) {
        return value.isMissing() ? console.say("counterfactual.missing") : value.toString();
    }
}

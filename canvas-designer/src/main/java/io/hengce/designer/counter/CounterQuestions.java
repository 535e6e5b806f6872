package io.hengce.designer.counter;

import io.hengce.designer.session.Background;
import io.hengce.designer.session.Session;
import io.hengce.engine.counterfactual.CounterfactualQuestion;
import io.hengce.flow.value.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Asks about the trial run in the background; another run forgets the answer. FX thread only. Close it with the flow. */
public final class CounterQuestions implements AutoCloseable {

    private final Session session;
    private final CounterRunner runner;
    private final Background searching;
    private final ReadOnlyObjectWrapper<CounterState> state = new ReadOnlyObjectWrapper<>(new CounterState.None());
    private final Subscription following;

    /** @param screen runs a task on the FX thread later */
    public CounterQuestions(Session session, CounterRunner runner, Executor screen) {
        this.session = session;
        this.runner = runner;
        this.searching = new Background("designer-counterfactual", screen);
        following = session.trial().subscribe(trial -> cancel());
    }

    public ReadOnlyObjectProperty<CounterState> state() {
        return state.getReadOnlyProperty();
    }

    /** Asks about the run that is shown; nothing where there is none. */
    public void ask(Outcome wanted, Set<String> fixed) {
        session.trial().get().decided().ifPresent(trial -> {
            var question = new CounterfactualQuestion(trial.application(), wanted, fixed, CounterfactualQuestion.LIMIT);
            state.set(new CounterState.Working());
            searching.<Optional<CounterState>>askLong(
                    0,
                    goOn -> runner.answer(trial.document(), question, goOn)
                            .map(answer -> new CounterState.Answered(question, answer)),
                    (found, failure) -> state.set(
                            found != null
                                    ? found.orElseGet(CounterState.None::new)
                                    : new CounterState.Failed(String.valueOf(failure))));
        });
    }

    /** Stops what is under way and forgets what was answered. */
    public void cancel() {
        searching.drop();
        state.set(new CounterState.None());
    }

    @Override
    public void close() {
        following.unsubscribe();
        searching.close();
    }
}

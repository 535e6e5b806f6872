package io.hengce.designer.frame;

import io.hengce.designer.cases.CaseRunner;
import io.hengce.designer.counter.CounterRunner;
import io.hengce.designer.engine.Beside;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.files.Store;
import io.hengce.designer.inspector.Pace;
import io.hengce.designer.sample.SampleRunner;
import io.hengce.designer.session.Checker;
import io.hengce.designer.session.TrialRunner;
import io.hengce.flow.parts.FlowParts;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the designer needs from outside.
 *
 * @param state what is remembered between starts
 * @param checkers a checker for each open flow, given the parts that the flow can refer to
 * @param runners a runner for each open flow, given what lies beside it
 * @param samples a runner of sample sets for each open flow, likewise
 * @param cases a runner of cases for each open flow, likewise
 * @param counterfactuals answers what would have to change, for each open flow, likewise
 * @param screen runs a task on the FX thread later
 * @param pace how a form is filled that is made in parts
 */
public record Services(
        Store store,
        StateFolder state,
        Dialogs dialogs,
        Function<Supplier<FlowParts>, Checker> checkers,
        Function<Beside, TrialRunner> runners,
        Function<Beside, SampleRunner> samples,
        Function<Beside, CaseRunner> cases,
        Function<Beside, CounterRunner> counterfactuals,
        Clock clock,
        Executor screen,
        Pace pace) {}

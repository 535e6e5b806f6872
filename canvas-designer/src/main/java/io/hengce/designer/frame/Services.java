package io.hengce.designer.frame;

import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.Store;
import io.hengce.designer.session.Checker;
import io.hengce.designer.session.TrialRunner;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What the designer needs from outside.
 *
 * @param screen runs a task on the FX thread later
 */
public record Services(
        Store store, Dialogs dialogs, Checker checker, TrialRunner runner, Clock clock, Executor screen) {}

package io.hengce.engine.run;

import java.util.List;

/**
 * What all runs of a flow have in common. Safe for many threads.
 *
 * @param outcome where expressions see it
 * @param stopwatch times the nodes of a run that is traced in full
 * @param noPath the path of a run that has come nowhere
 */
record RunSetting(
        OutcomeSlot outcome, Stopwatch stopwatch, ReasonCatalogue reasons, Chain<String, List<String>> noPath) {}

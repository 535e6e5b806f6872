package io.hengce.simulation.cli;

import io.hengce.simulation.run.Decider;

/** A loaded flow with an engine that runs it. */
record DecidingFlow(LoadedFlow flow, Decider decider) {}

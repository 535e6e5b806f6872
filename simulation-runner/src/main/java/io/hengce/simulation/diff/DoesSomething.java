package io.hengce.simulation.diff;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;

/** Whether a step acts on the decision by itself, and does not only write values or pass on. */
final class DoesSomething implements TraceStep.Cases<Boolean> {

    @Override
    public Boolean passed(TraceStep.Passed step) {
        return false;
    }

    @Override
    public Boolean derived(TraceStep.Derived step) {
        return false;
    }

    @Override
    public Boolean asked(TraceStep.Asked step) {
        return true;
    }

    @Override
    public Boolean rulesHit(TraceStep.RulesHit step) {
        return !step.hits().isEmpty();
    }

    @Override
    public Boolean matched(TraceStep.Matched step) {
        return false;
    }

    @Override
    public Boolean rowsHit(TableStep.RowsHit step) {
        return false;
    }

    @Override
    public Boolean cellHit(TableStep.CellHit step) {
        return false;
    }

    @Override
    public Boolean leafReached(TableStep.LeafReached step) {
        return false;
    }

    @Override
    public Boolean scored(TraceStep.Scored step) {
        return false;
    }

    @Override
    public Boolean predicted(TraceStep.Predicted step) {
        return false;
    }

    @Override
    public Boolean branched(TraceStep.Branched step) {
        return false;
    }

    @Override
    public Boolean assigned(TraceStep.Assigned step) {
        return false;
    }

    @Override
    public Boolean raised(TraceStep.Raised step) {
        return true;
    }

    @Override
    public Boolean priced(TraceStep.Priced step) {
        return false;
    }

    @Override
    public Boolean referred(TraceStep.Referred step) {
        return true;
    }

    @Override
    public Boolean called(CallStep.Called step) {
        return true;
    }

    @Override
    public Boolean looped(CallStep.Looped step) {
        return true;
    }
}

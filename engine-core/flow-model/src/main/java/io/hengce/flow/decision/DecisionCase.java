package io.hengce.flow.decision;

/** An application with what must be decided on it: a flow's own test. */
public record DecisionCase(String name, Application application, Expectation expected) {}

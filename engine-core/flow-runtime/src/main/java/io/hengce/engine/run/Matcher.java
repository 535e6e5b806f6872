package io.hengce.engine.run;

/** Finds the rules of a node whose tests all hold on a fact, and notes them on the fact. One per run. */
@FunctionalInterface
public interface Matcher {

    void match(NodeFact fact);
}

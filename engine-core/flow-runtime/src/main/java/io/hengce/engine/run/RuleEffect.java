package io.hengce.engine.run;

/** What one action of a rule does when the rule hits. Safe for many threads. */
@FunctionalInterface
interface RuleEffect {

    void apply(Run run, RuleWrites writes);
}

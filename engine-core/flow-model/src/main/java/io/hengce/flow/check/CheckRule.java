package io.hengce.flow.check;

/** One thing a flow must keep. A rule looks at everything it is about, even where others have found problems, and never throws for a wrong document. */
@FunctionalInterface
interface CheckRule {

    void check(Draft draft, Problems problems);
}

package io.hengce.compile.plan;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Validity;
import java.util.List;

/**
 * One rule of Drools: a rule of a rule set, a row of a table, a heading of a cross table, a leaf of a tree, a bin of a scorecard or an adjustment of a price.
 *
 * @param name machine name, unique in the flow, e.g. {@code R000001}
 * @param place the part of the drawing
 * @param validity when it counts; everything but the rules of a set always does
 * @param tests all of them must hold, in this order
 */
public record PlannedRule(String name, Place place, Validity validity, List<PlannedTest> tests) {

    public PlannedRule {
        tests = List.copyOf(tests);
    }
}

/**
 * Predictive models in PMML: read safely, checked whole, and compiled to flat arrays that answer without looking at the document again.
 * Uses the values and diagnostics of the flow, and the class model of org.jpmml as its parser, which nobody else may use.
 */
@NullMarked
package io.hengce.flow.pmml;

import org.jspecify.annotations.NullMarked;

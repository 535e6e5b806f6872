/**
 * Tests of the compiled models: examples computed by hand, and a plain interpreter as an oracle.
 * Every PMML document here was written by hand for its test; none was exported by a tool.
 */
@NullMarked
package io.hengce.flow.pmml;

import org.jspecify.annotations.NullMarked;

/**
 * The words of a flow's readable DRL: terms, tests, and the facts that its rules match. Plain Java over the flow model; the engine never uses it.
 */
@NullMarked
package io.hengce.drl;

import org.jspecify.annotations.NullMarked;

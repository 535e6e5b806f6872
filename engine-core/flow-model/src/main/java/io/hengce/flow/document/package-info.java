/**
 * The decision flow as it is drawn and stored: nodes, edges, parameters, reasons and layout, immutable.
 * Uses dictionary, texts and diagnostic places; knows nothing of checking or running.
 */
@NullMarked
package io.hengce.flow.document;

import org.jspecify.annotations.NullMarked;

/**
 * Reads BPMN 2.0 as the skeleton of a flow: nodes, edges, notes and places; nothing in it is ever run.
 * It uses the flow model and the XML parser of the JDK, and knows nothing of the screen.
 */
@NullMarked
package io.hengce.designer.bpmn;

import org.jspecify.annotations.NullMarked;

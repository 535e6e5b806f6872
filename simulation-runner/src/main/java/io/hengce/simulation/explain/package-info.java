/**
 * One decision for those who read it in words: the approver's page and the customer's notice.
 * Uses page and the flow model: documents, sentences, applications, decisions.
 */
@NullMarked
package io.hengce.simulation.explain;

import org.jspecify.annotations.NullMarked;

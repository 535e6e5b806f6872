/**
 * Edits of a flow and their history: pure functions from document to document.
 * It uses the flow model only and knows nothing of the screen.
 */
@NullMarked
package io.hengce.designer.document;

import org.jspecify.annotations.NullMarked;

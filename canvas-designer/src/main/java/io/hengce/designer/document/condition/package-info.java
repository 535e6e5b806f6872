/**
 * Conditions as a person fills them in: groups of clauses, each a subject, a relation and values, read from FEEL and written to it.
 * It uses the document package's neighbours of the flow model only; what has no such form stays FEEL.
 */
@NullMarked
package io.hengce.designer.document.condition;

import org.jspecify.annotations.NullMarked;

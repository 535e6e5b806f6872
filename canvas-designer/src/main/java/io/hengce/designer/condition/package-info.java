/**
 * Conditions filled in by choosing: rows with a field, a relation and values, in groups, for any place that holds a FEEL condition.
 * It shows and changes guided forms of the document package and knows nothing of nodes, sessions or the inspector.
 */
@NullMarked
package io.hengce.designer.condition;

import org.jspecify.annotations.NullMarked;

/**
 * Nodes that are tables, seen as rows and columns of texts, and how such a sheet changes.
 * It knows the flow's documents and nothing else; edits and the grid are made of it.
 */
@NullMarked
package io.hengce.designer.document.sheet;

import org.jspecify.annotations.NullMarked;

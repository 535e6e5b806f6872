/**
 * The inspector surface: the content of the selected node, one section a kind of node.
 * It uses the session and turns what is typed into edits.
 */
@NullMarked
package io.hengce.designer.inspector;

import org.jspecify.annotations.NullMarked;

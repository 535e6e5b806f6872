/**
 * Automatic layout: where nodes and bends stand when nobody has placed them, by the layered algorithm of Eclipse ELK.
 * The only package that uses ELK; it knows nothing of BPMN and of the screen.
 */
@NullMarked
package io.hengce.compile.layout;

import org.jspecify.annotations.NullMarked;

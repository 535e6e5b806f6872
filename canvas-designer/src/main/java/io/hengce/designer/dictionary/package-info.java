/**
 * The data dictionary surface: fields, parameters and reasons of a flow as lists beside the canvas.
 * It uses the session and the words; what is chosen in it is edited in the inspector.
 */
@NullMarked
package io.hengce.designer.dictionary;

import org.jspecify.annotations.NullMarked;

/**
 * What everything looks like: fonts, glyphs, colours, themes, and one look a kind of node.
 * It uses JavaFX and Ikonli and knows nothing of what is open.
 */
@NullMarked
package io.hengce.designer.look;

import org.jspecify.annotations.NullMarked;

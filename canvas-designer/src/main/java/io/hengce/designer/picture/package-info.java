/**
 * How a picture of a table or a scorecard is asked for: the menu on its editor, and the request that goes up from it.
 * It knows JavaFX and the words, not how a picture is made.
 */
@NullMarked
package io.hengce.designer.picture;

import org.jspecify.annotations.NullMarked;

/**
 * The window: top bar, bottom panel and status bar around canvas and inspector.
 * It puts the surfaces together and holds none of their state.
 */
@NullMarked
package io.hengce.designer.frame;

import org.jspecify.annotations.NullMarked;

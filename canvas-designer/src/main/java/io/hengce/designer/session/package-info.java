/**
 * What is open: the document with its history, selection, problems and the last run, as observable properties.
 * Checking and running happen here, off the FX thread; it knows no view.
 */
@NullMarked
package io.hengce.designer.session;

import org.jspecify.annotations.NullMarked;

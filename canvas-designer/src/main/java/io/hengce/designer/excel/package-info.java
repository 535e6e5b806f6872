/**
 * A table, scorecard or rule set to Excel and back, with what an import changes shown before it does.
 * Uses the workbooks of the simulation runner, the session and its documents.
 */
@NullMarked
package io.hengce.designer.excel;

import org.jspecify.annotations.NullMarked;

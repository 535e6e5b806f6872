/**
 * What differs between two documents, by ids: what was added, removed, changed, moved, renamed, or only drawn elsewhere, and each of it as a sentence.
 * Uses the document and texts; knows nothing of checking, running or decisions.
 */
@NullMarked
package io.hengce.flow.diff;

import org.jspecify.annotations.NullMarked;

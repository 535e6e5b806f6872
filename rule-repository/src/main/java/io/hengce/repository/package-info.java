/**
 * Immutable revisions of decision flows, and how a flow is found: in a file or by {@code repo:ID@REV}.
 * Uses the flow model; knows nothing of SQL, which is next door, nor of engines.
 */
@NullMarked
package io.hengce.repository;

import org.jspecify.annotations.NullMarked;

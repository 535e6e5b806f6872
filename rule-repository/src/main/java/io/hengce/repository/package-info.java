/**
 * Keeps flows as immutable revisions, each found by its id and revision. Only its package {@code jdbc} may speak
 * to a database.
 */
@NullMarked
package io.hengce.repository;

import org.jspecify.annotations.NullMarked;

/**
 * Where a flow finds what it refers to by id and content hash: other flows, lists and models.
 * Uses nothing of the house.
 */
@NullMarked
package io.hengce.flow.parts;

import org.jspecify.annotations.NullMarked;

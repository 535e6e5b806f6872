/**
 * Fuzzing at a door: good inputs are spoilt in many ways and must be let in or refused by name, in time.
 * Shared by the rooms that have doors.
 */
@NullMarked
package io.hengce.flow.fuzz;

import org.jspecify.annotations.NullMarked;

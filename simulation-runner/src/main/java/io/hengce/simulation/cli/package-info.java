/**
 * The {@code hengce} command: reads arguments, calls the rooms, prints results and problems, and gives the exit code.
 * Uses every other room of the runner, picocli, the compiler, the engine and the repository.
 */
@NullMarked
package io.hengce.simulation.cli;

import org.jspecify.annotations.NullMarked;

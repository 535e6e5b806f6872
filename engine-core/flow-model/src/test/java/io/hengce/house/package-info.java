/**
 * The laws of the house, and the check that every test ran; every room's tests use them.
 * It may use JUnit and ArchUnit and nothing of our own.
 */
@NullMarked
package io.hengce.house;

import org.jspecify.annotations.NullMarked;

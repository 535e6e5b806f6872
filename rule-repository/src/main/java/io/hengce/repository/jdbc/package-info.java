/**
 * The repository in a relational database, H2 in a file by default.
 * The only package of the house that may use JDBC and SQL.
 */
@NullMarked
package io.hengce.repository.jdbc;

import org.jspecify.annotations.NullMarked;

package io.hengce.flow.document;

/**
 * An output column: the derived field it writes.
 *
 * @param collect how the column puts the rows that hit together; only a table that collects looks at it
 */
public record TableOutput(String id, String variable, Aggregation collect) {

    /** A column as most tables have it. */
    public TableOutput(String id, String variable) {
        this(id, variable, Aggregation.LIST);
    }
}

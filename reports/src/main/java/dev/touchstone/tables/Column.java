package dev.touchstone.tables;

/**
 * A column of a table.
 *
 * @param name in snake case
 */
public record Column(String name, ColumnType type) {}

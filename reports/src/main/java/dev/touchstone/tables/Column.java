package dev.touchstone.tables;

/**
 * A column of a table.
 *
 * @param name the name, in snake case
 * @param type the type of its values
 */
public record Column(String name, ColumnType type) {}

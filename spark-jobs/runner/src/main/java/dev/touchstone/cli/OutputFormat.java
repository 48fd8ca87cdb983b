package dev.touchstone.cli;

/** For whom a command prints. */
enum OutputFormat {
    PEOPLE,
    JSON
}

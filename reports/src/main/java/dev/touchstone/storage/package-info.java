/** Folders of data and of runs on any Hadoop file system: the one place that opens, writes and renames files. */
package dev.touchstone.storage;

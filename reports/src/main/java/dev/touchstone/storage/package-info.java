/** Folders of data and of runs on any Hadoop file system. No other package opens, writes or renames files. */
package dev.touchstone.storage;

/** Data folders and run folders, on any Hadoop file system. */
package dev.touchstone.storage;

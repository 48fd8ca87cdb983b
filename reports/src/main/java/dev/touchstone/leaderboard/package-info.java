/**
 * The rules of leaderboards, on plain values: the winner of a search, the results of a competitor, the ranks of
 * competitors. The runner calls them for one group of rows at a time.
 */
package dev.touchstone.leaderboard;

/**
 * What a leaderboard means, in plain values: how a search's winner is chosen, what is reported of a
 * competitor, how competitors are ranked. Spark calls this a group at a time.
 */
package dev.touchstone.leaderboard;

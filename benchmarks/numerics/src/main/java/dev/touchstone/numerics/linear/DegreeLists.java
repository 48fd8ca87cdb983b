package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** Nodes by degree, in doubly linked lists, so that a node of least degree is found without a search. */
final class DegreeLists {
    private static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] degree;
    private int least;

    DegreeLists(int nodes) {
        first = new int[nodes + 1];
        next = new int[nodes];
        previous = new int[nodes];
        degree = new int[nodes];
        Arrays.fill(first, NONE);
        least = nodes;
    }

    /** The degree under which a node is filed. */
    int degree(int node) {
        return degree[node];
    }

    /** Adds a node under a degree. */
    void file(int node, int newDegree) {
        degree[node] = newDegree;
        next[node] = first[newDegree];
        previous[node] = NONE;
        if (next[node] != NONE) {
            previous[next[node]] = node;
        }
        first[newDegree] = node;
        least = Math.min(least, newDegree);
    }

    /** Removes a node from the list of its degree. */
    void remove(int node) {
        if (previous[node] == NONE) {
            first[degree[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }

    /** Removes a node of least degree and returns it; there must be one. */
    int takeLeast() {
        while (first[least] == NONE) {
            least++;
        }
        int node = first[least];
        remove(node);
        return node;
    }
}

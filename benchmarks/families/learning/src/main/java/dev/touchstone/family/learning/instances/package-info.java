/** The named problems of the family, and the least losses that are known of them. */
package dev.touchstone.family.learning.instances;

/** Learning-rate schedules by name. */
package dev.touchstone.suite.lrschedules.schedules;

package dev.touchstone.suite.lrschedules.solvers;

/** The hyperparameters of a method that trains by a plan. */
public interface TrainingSettings {
    /** The plan; its components are settings like the others. */
    TrainingPlan plan();
}

package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SettingRange;

/**
 * Settings of Newton's systems.
 *
 * @param xiB a lower bound of the eigenvalues of a modified Hessian
 * @param xiG the least lambda_min(G G') of a system that is not refused as singular
 * @param tolB the least eigenvalue of the Hessian on the null space of G that needs no modification
 */
public record KktSettings(double xiB, double xiG, double tolB) {
    public KktSettings {
        SettingRange.positive("xiB", xiB);
        SettingRange.notNegative("xiG", xiG);
        SettingRange.number("tolB", tolB);
    }

    /** The released code's xiB, 0.1, with other thresholds. */
    static KktSettings released(double xiG, double tolB) {
        return new KktSettings(0.1, xiG, tolB);
    }

    /** The systems of a program. */
    KktSystem system(NonlinearProgram program, Evaluation evaluation) {
        return new KktSystem(program, evaluation, new HessianModification(xiB, tolB));
    }
}

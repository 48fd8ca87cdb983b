package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.L1Model;
import dev.touchstone.suite.sketchednewton.merit.L1Penalty;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;

/**
 * The parts of inexact Newton methods with GMRES and the merit function f + mu ||c||_1: the systems A z = b of the outer loop, z
 * by GMRES, the model of the merit function along z, and the line search.
 */
final class L1Newton {
    private final OuterIterates iterates;
    private final KktSystem system;
    private final double xiG;
    private final RestartedGmres gmres;
    private final L1Model model;
    private final ArmijoSearch search;

    /**
     * The parts for one run.
     *
     * @param eta the share of the slope that a step must decrease the merit function by
     */
    L1Newton(
            NonlinearProgram program,
            OuterSettings outer,
            KktSettings kkt,
            GmresSettings gmres,
            double eta,
            Run<PrimalDualPoint> run) {
        Evaluation evaluation = program.evaluation();
        this.system = kkt.system(program, evaluation);
        this.xiG = kkt.xiG();
        this.gmres = gmres.solver(system.b().length, program.flops());
        this.model = new L1Model(program);
        this.search = new ArmijoSearch(eta);
        this.iterates = new OuterIterates(program, evaluation, outer, run);
    }

    /** Begins an iteration, with its system assembled and z = 0; false where the run ends. */
    boolean begin() {
        if (!iterates.proceed()) {
            return false;
        }
        system.assemble(iterates.at());
        system.refuseSingular(xiG);
        gmres.begin(system.matrix(), system.b());
        return true;
    }

    /** The current iterate. */
    KktPoint at() {
        return iterates.at();
    }

    /** b; not a copy. */
    double[] b() {
        return system.b();
    }

    /** Az - b; not a copy. */
    double[] residual() {
        return gmres.residual();
    }

    /** Improves z by one call of GMRES. */
    void improve() {
        gmres.improve();
    }

    /** The model along the current z. */
    L1Model model() {
        model.along(gmres.z(), iterates.at(), system);
        return model;
    }

    /** Ends an iteration: moves along z by the line search, for a model that is set up along z. */
    void step(double mu) {
        iterates.search(search, gmres.z(), model.slope(mu), new L1Penalty(mu));
        iterates.complete();
    }

    /** The last iterate. */
    PrimalDualPoint end() {
        return iterates.end();
    }
}

package dev.touchstone.datasets.sif.parameter;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.Section;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs the cards of a section with its loops and its arithmetic. DO begins a loop over an integer parameter, a DI card
 * right below gives its step, OD ends the innermost loop and ND all of them. After a loop its index keeps the last value
 * used. Source: The SIF Reference Report, section 3.2.4.
 */
public final class LoopRunner {
    private static final int DEEPEST = 3;

    private final Parameters parameters;
    private final ParameterCards arithmetic;
    private final SizeLimit turns;
    private final Deque<Loop> open = new ArrayDeque<>();
    private List<Card> cards = List.of();
    private int at;

    /** @param turns the limit on the cards that run, counted each time they run */
    public LoopRunner(Parameters parameters, SizeLimit turns) {
        this.parameters = parameters;
        this.arithmetic = new ParameterCards(parameters);
        this.turns = turns;
    }

    /** An open loop: the value that its index takes next, and where its body begins. */
    private record Loop(String index, long next, long end, long step, int body) {
        boolean runs() {
            return step > 0 ? next <= end : next >= end;
        }

        Loop stepped() {
            return new Loop(index, next + step, end, step, body);
        }
    }

    /**
     * Hands each card that is neither loop nor arithmetic to the action, in the order of execution.
     *
     * @throws SifFault if a loop is not ended, is ended twice or is nested too deep
     */
    public void run(Section section, Consumer<Card> action) {
        cards = section.cards();
        at = 0;
        while (at < cards.size()) {
            Card card = cards.get(at++);
            turns.spend(card, 1);
            step(card, action);
        }
        if (!open.isEmpty()) {
            throw section.indicator().fault("the section ends within a loop", "end it with OD or ND");
        }
    }

    private void step(Card card, Consumer<Card> action) {
        switch (card.code()) {
            case "DO" -> begin(card);
            case "OD" -> end(card);
            case "ND" -> endAll(card);
            default -> {
                if (!arithmetic.accepts(card)) {
                    action.accept(card);
                }
            }
        }
    }

    private void begin(Card card) {
        if (open.size() == DEEPEST) {
            throw card.fault("loops are nested more than %d deep".formatted(DEEPEST), "end a loop with OD first");
        }
        long step = 1;
        if (at < cards.size() && cards.get(at).code().equals("DI")) {
            step = parameters.integer(cards.get(at), cards.get(at).field3());
            at++;
        }
        if (step == 0) {
            throw card.fault("the step of a loop is 0", "give the DI card another parameter");
        }
        long first = parameters.integer(card, card.field3());
        long last = parameters.integer(card, card.field5());
        var loop = new Loop(card.field2(), first, last, step, at);
        if (!enter(card, loop)) {
            skip(card);
        }
    }

    /** Whether the loop has a turn left; if so its body runs next. */
    private boolean enter(Card card, Loop loop) {
        if (!loop.runs()) {
            return false;
        }
        parameters.setInteger(card, loop.index(), (double) loop.next());
        open.push(loop.stepped());
        at = loop.body();
        return true;
    }

    /** Goes behind the end of a loop that never runs. An ND card is not skipped, because it may end outer loops too. */
    private void skip(Card start) {
        int depth = 1;
        while (at < cards.size()) {
            String code = cards.get(at).code();
            if (code.equals("ND")) {
                return;
            }
            at++;
            turns.spend(start, 1);
            depth += code.equals("DO") ? 1 : code.equals("OD") ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
        throw start.fault("the loop is not ended", "end it with OD or ND");
    }

    private void end(Card card) {
        if (open.isEmpty()) {
            throw card.fault("OD ends no loop", "begin one with DO");
        }
        int behind = at;
        if (!enter(card, open.pop())) {
            at = behind;
        }
    }

    private void endAll(Card card) {
        boolean turned = false;
        while (!turned && !open.isEmpty()) {
            turned = enter(card, open.pop());
        }
    }
}

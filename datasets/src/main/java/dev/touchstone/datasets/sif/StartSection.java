package dev.touchstone.datasets.sif;

/** START POINT: values of variables (V), multipliers (M) or either. Source: The SIF Reference Report, section 3.2.13. */
final class StartSection extends VectorSection {
    StartSection(Draft draft) {
        super(draft);
    }

    @Override
    void entry(Card card) {
        boolean variables = !card.kind().equals("M");
        boolean multipliers = !card.kind().equals("V");
        if (variables && multipliers && !card.kind().isEmpty()) {
            throw unknown(card, "V M X Z XV XM ZV ZM, or it is blank");
        }
        pairs(card, (name, value) -> {
            if (name.equals(DEFAULT)) {
                draft.room.spend(
                        card, draft.variables.all().size() + draft.groups.all().size());
                defaults(variables, multipliers, value);
            } else if (variables && (!multipliers || draft.variables.find(name).isPresent())) {
                draft.variables.get(card, name).start(value);
            } else {
                draft.groups.get(card, name).multiplier(value);
            }
        });
    }

    private void defaults(boolean variables, boolean multipliers, double value) {
        if (variables) {
            draft.anyVariable.start(value);
            draft.variables.all().forEach(each -> each.start(value));
        }
        if (multipliers) {
            draft.groups.all().forEach(each -> each.multiplier(value));
        }
    }
}

package dev.touchstone.datasets.sif;

/** BOUNDS. Source: The SIF Reference Report, section 3.2.12. */
final class BoundsSection extends VectorSection {
    BoundsSection(Draft draft) {
        super(draft);
    }

    @Override
    void entry(Card card) {
        char kind = kind(card);
        boolean valued = kind == 'L' || kind == 'U' || kind == 'X';
        double value = valued ? parameters.value(card) : 0;
        String variable = parameters.name(card, card.field3());
        if (variable.equals(DEFAULT)) {
            draft.room.spend(card, draft.variables.all().size());
            draft.anyVariable.bound(card, kind, value);
            draft.variables.all().forEach(each -> each.bound(card, kind, value));
        } else {
            draft.variables.get(card, variable).bound(card, kind, value);
        }
    }

    private char kind(Card card) {
        return switch (card.code()) {
            case "LO", "XL", "ZL" -> 'L';
            case "UP", "XU", "ZU" -> 'U';
            case "FX", "XX", "ZX" -> 'X';
            case "FR", "XR" -> 'R';
            case "MI", "XM" -> 'M';
            case "PL", "XP" -> 'P';
            default -> throw unknown(card, "LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX");
        };
    }
}

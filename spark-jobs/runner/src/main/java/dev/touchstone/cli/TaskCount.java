package dev.touchstone.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a number of tasks on the command line. There is at least one. */
final class TaskCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        if (!text.matches("0*[1-9]\\d{0,5}")) {
            throw new TypeConversionException(
                    "\"%s\" is no number of tasks; write one from 1 to 999999, or leave the option out"
                            .formatted(text));
        }
        return Integer.parseInt(text);
    }
}

package dev.backstop.decision;

/**
 * Where a rule comes from.
 *
 * @param source id of the source in the pack
 * @param locator place in the source; empty when the whole source is meant
 */
public record SourceReference(String source, String locator) {
    @Override
    public String toString() {
        return locator.isEmpty() ? source : source + " " + locator;
    }
}

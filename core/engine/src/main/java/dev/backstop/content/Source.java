package dev.backstop.content;

import java.time.LocalDate;

/**
 * Where content comes from.
 *
 * @param id {@code SRC-…}
 * @param title title, in short
 * @param publisher who published it
 * @param edition year, version or edition
 * @param link DOI, ISBN or public address; empty when there is none
 * @param licence on what terms it may be used; "paraphrased" when only facts were taken
 * @param status how far it was read
 * @param note what a reader should know: what was not read in the original, what it does not show
 * @param checked day on which the status was set
 */
public record Source(
        String id,
        String title,
        String publisher,
        String edition,
        String link,
        String licence,
        Status status,
        String note,
        LocalDate checked) {

    /** How far a source was read. */
    public enum Status {
        /** Read in the original, its abstract, or its publisher's page. */
        VERIFIED,
        /** Read in another document that reports it. */
        SECONDARY,
        /** Known, but not read in this work. */
        UNVERIFIED,
        /** One of the five articles that describe the system. */
        ARTICLE,
        /** A decision of the project's own, on the safe side, not a published fact. */
        PROPOSAL
    }
}

package dev.backstop.content;

/** A rule pack that cannot be used; the message says what is wrong and where. */
public final class RuleContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleContentException(String message) {
        super(message);
    }

    public RuleContentException(String message, Throwable cause) {
        super(message, cause);
    }
}

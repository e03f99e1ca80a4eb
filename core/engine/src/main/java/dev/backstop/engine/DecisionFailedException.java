package dev.backstop.engine;

/**
 * The engine failed, so there is no decision: not a partial one and not a reassuring one. The person should be told
 * that this could not be assessed, and to seek advice.
 */
public final class DecisionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecisionFailedException(String message) {
        super(message);
    }

    public DecisionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}

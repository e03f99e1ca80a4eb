package dev.backstop.decision;

import java.util.List;

/**
 * Is it safe to self-manage, and if not, how soon and why?
 *
 * @param urgency the urgency to act on. While {@code needsInformation} is true it is what applies if the missing
 *     answers stay missing, and says nothing reassuring
 * @param needsInformation whether missing answers, rather than what is known, set the urgency: ask first
 * @param action what to do now
 * @param trainingLimit what training may contain
 * @param suspicions what is known to need checking, most urgent first
 * @param openScreens screens that are incomplete, most urgent first
 * @param unanswered required findings that are not answered yes or no, in the vocabulary's order
 * @param contradictions answers that contradict each other, each to be asked again
 * @param range between which urgencies the final answer stays
 * @param nextQuestions what to ask next, best first
 * @param safetyNet what to watch for
 * @param clearedBy why self-management is allowed; empty unless the urgency is {@link Urgency#SELF_MANAGE}
 */
public record Triage(
        Urgency urgency,
        boolean needsInformation,
        Message action,
        TrainingLimit trainingLimit,
        List<Suspicion> suspicions,
        List<Suspicion> openScreens,
        List<String> unanswered,
        List<Contradiction> contradictions,
        UrgencyRange range,
        List<Question> nextQuestions,
        SafetyNet safetyNet,
        List<Reason> clearedBy) {
    public Triage {
        suspicions = List.copyOf(suspicions);
        openScreens = List.copyOf(openScreens);
        unanswered = List.copyOf(unanswered);
        contradictions = List.copyOf(contradictions);
        nextQuestions = List.copyOf(nextQuestions);
        clearedBy = List.copyOf(clearedBy);
    }

    /** Whether every required finding is answered yes or no. */
    public boolean isComplete() {
        return unanswered.isEmpty();
    }

    /** {@code NEEDS_INFORMATION}, or the name of the urgency. */
    public String outcome() {
        return needsInformation ? "NEEDS_INFORMATION" : urgency.name();
    }
}

package dev.backstop.benchmarks;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Map;

/** How each sign was answered in one assessment. */
final class Signs {
    private static final int PRESENT = 1;
    private static final int ABSENT = 2;
    private static final int UNSURE = 4;
    private static final int WORSENING = 8;
    private static final int STEADY = 16;
    private static final int OLD = 32;

    final boolean contradicted;

    private final int[] answers = new int[Sign.COUNT];

    Signs(Assessment assessment, double recentDays) {
        for (Map.Entry<String, Finding> entry : assessment.findings().entrySet()) {
            Sign sign = Sign.of(entry.getKey());
            if (sign != null) {
                answers[sign.ordinal()] = answer(entry.getValue(), assessment, recentDays);
            }
        }
        contradicted = isContradicted();
        Sign.IMPLIED.forEach(this::imply);
    }

    /** Whether a sign was denied that another one brings with it. */
    private boolean isContradicted() {
        for (Map.Entry<Sign, Sign> entry : Sign.IMPLIED.entrySet()) {
            if (present(entry.getKey()) && absent(entry.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static int answer(Finding finding, Assessment assessment, double recentDays) {
        if (finding.answer() == Answer.ABSENT) {
            return ABSENT;
        }
        int answer = finding.answer() == Answer.PRESENT ? PRESENT : UNSURE;
        if (finding.course() == Course.WORSENING) {
            answer |= WORSENING;
        }
        if (finding.since() != null && DAYS.between(finding.since(), assessment.asOf()) > recentDays) {
            answer |= finding.course() == null || finding.course() == Course.WORSENING ? OLD : OLD | STEADY;
        }
        return answer;
    }

    /** What implies a sign is at least as alarming, so the more alarming of the two counts, and a "no" does not. */
    private void imply(Sign sign, Sign implied) {
        int implying = answers[sign.ordinal()];
        int now = answers[implied.ordinal()];
        if ((implying & PRESENT) == 0) {
            return;
        }
        answers[implied.ordinal()] = (now & (PRESENT | UNSURE)) == 0
                ? implying
                : PRESENT | ((now | implying) & WORSENING) | (now & implying & (STEADY | OLD));
    }

    boolean present(Sign sign) {
        return (answers[sign.ordinal()] & PRESENT) != 0;
    }

    boolean absent(Sign sign) {
        return (answers[sign.ordinal()] & ABSENT) != 0;
    }

    boolean unsure(Sign sign) {
        return (answers[sign.ordinal()] & UNSURE) != 0;
    }

    boolean notAsked(Sign sign) {
        return answers[sign.ordinal()] == 0;
    }

    boolean worsening(Sign sign) {
        return (answers[sign.ordinal()] & WORSENING) != 0;
    }

    boolean presentAndOld(Sign sign) {
        return (answers[sign.ordinal()] & (PRESENT | OLD)) == (PRESENT | OLD);
    }

    /** Present or unsure, and steady. */
    boolean steady(Sign sign) {
        return (answers[sign.ordinal()] & STEADY) != 0;
    }

    boolean presentAndSteady(Sign sign) {
        return (answers[sign.ordinal()] & (PRESENT | STEADY)) == (PRESENT | STEADY);
    }

    /** Present and not known to be steady. */
    boolean fresh(Sign sign) {
        return (answers[sign.ordinal()] & (PRESENT | STEADY)) == PRESENT;
    }

    boolean anyPresent(List<Sign> signs) {
        for (Sign sign : signs) {
            if (present(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean anyUnsure(List<Sign> signs) {
        for (Sign sign : signs) {
            if (unsure(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean anyNotAsked(List<Sign> signs) {
        for (Sign sign : signs) {
            if (notAsked(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean anySteady(List<Sign> signs) {
        for (Sign sign : signs) {
            if (steady(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean anyPresentAndSteady(List<Sign> signs) {
        for (Sign sign : signs) {
            if (presentAndSteady(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean anyFresh(List<Sign> signs) {
        for (Sign sign : signs) {
            if (fresh(sign)) {
                return true;
            }
        }
        return false;
    }
}

package dev.backstop.benchmarks;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the slice, in the order of the bundled pack: a part of what that asks about. It holds whatever its
 * own findings imply. Those that bear only on classification and guidance leave the hand-written answer as it is.
 */
enum Sign {
    SADDLE_NUMBNESS(true, Group.CAUDA_EQUINA),
    URINE_FLOW_CHANGE(true, Group.CAUDA_EQUINA),
    URINARY_RETENTION_OR_INCONTINENCE(true, Group.CAUDA_EQUINA),
    BOWEL_CONTROL_LOSS(true, Group.CAUDA_EQUINA),
    BOWEL_BLADDER_CHANGE(true, Group.CAUDA_EQUINA),
    BOTH_LEGS_WEAKNESS(true, Group.CAUDA_EQUINA),
    BOTH_LEGS_PAIN(true, Group.CAUDA_EQUINA),
    BOTH_LEGS_TINGLING(true, Group.CAUDA_EQUINA),
    LEG_PAIN_CHANGED_SIDES(true, Group.CAUDA_EQUINA),
    SEXUAL_FUNCTION_CHANGE(true, Group.OTHER),
    CONSTIPATION,
    NEW_MEDICINE_BEFORE_CHANGE,
    NUMBNESS(true, Group.NERVE_SYMPTOMS),
    LEG_TINGLING(true, Group.NERVE_SYMPTOMS),
    LEG_WEAKNESS(true, Group.NERVE_SYMPTOMS),
    FOOT_DROP(true, Group.NERVE_SYMPTOMS),
    MAJOR_LEG_WEAKNESS(false, Group.NERVE_SYMPTOMS),
    UNSTEADY_OR_CLUMSY(true, Group.NERVE_SYMPTOMS),
    CLIMBING_TINGLING(false, Group.NERVE_SYMPTOMS),
    LEG_PAIN(true, Group.OTHER),
    SUDDEN_SEVERE_ONSET(true, Group.OTHER),
    FEVER(true, Group.OTHER),
    CONFUSED_OR_VERY_UNWELL,
    WEIGHT_LOSS(true, Group.OTHER),
    CANCER_HISTORY(true, Group.OTHER),
    OSTEOPOROSIS,
    LONG_STEROID_USE,
    PREGNANCY,
    NIGHT_PAIN(true, Group.OTHER),
    UNREMITTING_PAIN(true, Group.OTHER),
    PAIN_WORSE_LYING_DOWN,
    TRAUMA(true, Group.OTHER),
    SLIGHT_KNOCK_SETTLING,
    CANNOT_WALK_OR_SELF_CARE(true, Group.OTHER),
    SELF_HARM_THOUGHTS,
    STRUGGLING_TO_MANAGE_PAIN,
    WORSE_DESPITE_MODIFICATION,
    NO_IMPROVEMENT,
    HARD_TO_RETURN_TO_ACTIVITIES,
    ACTIVITY_LIMITS_FOR_MONTHS,
    UNSURE_WHERE_TO_START,
    COMES_BACK_IN_CYCLES,
    FLARE_UP,
    CLEAR_EVENT,
    GRADUAL_ONSET,
    UNACCUSTOMED_LOAD,
    CHANGES_WITH_POSTURE_OR_LOAD,
    EASES_WITH_MOVEMENT,
    MUSCLE_SORENESS_ONLY,
    MORNING_STIFFNESS_TWO_DAYS,
    NEW_LEG_SYMPTOMS_IN_SESSION,
    SHARP_CATCHING_PAIN,
    PAIN_RISES_EVERY_REPETITION,
    BED_REST,
    RESTS_MORE_THAN_TWO_DAYS,
    PASSIVE_TREATMENT_ONLY,
    PAINKILLERS_ONLY,
    AVOIDS_MOVEMENT,
    HIGH_FEAR_OF_MOVEMENT,
    BELIEVES_BACK_IS_FRAGILE,
    CONFIDENT_IN_MOVEMENT,
    HIGH_STRESS,
    POOR_SLEEP,
    UNDER_FUELLED,
    SITS_MOST_OF_DAY,
    LOAD_RAISED_TOO_FAST,
    LOAD_AND_VOLUME_BOTH_RAISED,
    CATCHING_UP_AFTER_LAY_OFF,
    WARM_UP_SKIPPED,
    WANTS_BARBELL_LIFTING,
    HINGE_WITH_CONTROL,
    SIT_TO_STAND_WITHOUT_HANDS,
    GENERALLY_UNWELL(true, Group.OTHER),
    LOADED_SQUAT_AND_HINGE;

    /** Must be answered "no" before anybody is reassured. */
    static final List<Sign> REQUIRED =
            Arrays.stream(values()).filter(sign -> sign.required).toList();

    static final List<Sign> CAUDA_EQUINA = of(Group.CAUDA_EQUINA);
    static final List<Sign> NERVE_SYMPTOMS = of(Group.NERVE_SYMPTOMS);

    /** What else is so whenever this is so. */
    static final Map<Sign, Sign> IMPLIED = new EnumMap<>(Map.ofEntries(
            entry(SADDLE_NUMBNESS, NUMBNESS),
            entry(URINE_FLOW_CHANGE, BOWEL_BLADDER_CHANGE),
            entry(URINARY_RETENTION_OR_INCONTINENCE, BOWEL_BLADDER_CHANGE),
            entry(BOWEL_CONTROL_LOSS, BOWEL_BLADDER_CHANGE),
            entry(BOTH_LEGS_WEAKNESS, LEG_WEAKNESS),
            entry(BOTH_LEGS_PAIN, LEG_PAIN),
            entry(BOTH_LEGS_TINGLING, LEG_TINGLING),
            entry(LEG_PAIN_CHANGED_SIDES, LEG_PAIN),
            entry(FOOT_DROP, LEG_WEAKNESS),
            entry(MAJOR_LEG_WEAKNESS, LEG_WEAKNESS),
            entry(CONFUSED_OR_VERY_UNWELL, GENERALLY_UNWELL)));

    static final int COUNT = values().length;

    private static final Map<String, Sign> BY_ID = new HashMap<>();

    static {
        for (Sign sign : values()) {
            BY_ID.put(sign.id, sign);
        }
    }

    private final String id;
    private final boolean required;
    private final Group group;

    Sign() {
        this(false, Group.OTHER);
    }

    Sign(boolean required, Group group) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.required = required;
        this.group = group;
    }

    String id() {
        return id;
    }

    boolean isRequired() {
        return required;
    }

    /** Null for a finding outside the slice. */
    static @Nullable Sign of(String id) {
        return BY_ID.get(id);
    }

    private static List<Sign> of(Group group) {
        return Arrays.stream(values()).filter(sign -> sign.group == group).toList();
    }

    private enum Group {
        CAUDA_EQUINA,
        NERVE_SYMPTOMS,
        OTHER
    }
}

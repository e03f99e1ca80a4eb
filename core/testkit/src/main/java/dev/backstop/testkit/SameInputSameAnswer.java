package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Law 4: the same input gives the same answer, whenever and wherever it is asked. */
public interface SameInputSameAnswer extends SafetyLaw {

    @Law
    default void asked_twice_the_answer_is_the_same(@ForAll("assessments") Assessment assessment) {
        Decision first = decider().decide(assessment);
        Decision again = decider().decide(assessment.toBuilder().build());
        assertThat(again).isEqualTo(first);
        assertThat(again).hasToString(first.toString());
    }

    @Law
    default void asked_anywhere_the_answer_is_the_same(
            @ForAll("assessments") Assessment assessment,
            @ForAll("locales") Locale locale,
            @ForAll("timeZones") TimeZone timeZone) {
        Decision here = decider().decide(assessment);
        assertThat(elsewhere(assessment, locale, timeZone)).isEqualTo(here);
    }

    private Decision elsewhere(Assessment assessment, Locale locale, TimeZone timeZone) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownTimeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
            return decider().decide(assessment);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownTimeZone);
        }
    }

    /** Places whose letters, digits, commas or years are not the usual ones. */
    @Provide
    default Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "lt-LT")
                .map(Locale::forLanguageTag);
    }

    /** Places where the day is another one. */
    @Provide
    default Arbitrary<TimeZone> timeZones() {
        return Arbitraries.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu", "America/St_Johns")
                .map(TimeZone::getTimeZone);
    }
}

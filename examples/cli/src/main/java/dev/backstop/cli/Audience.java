package dev.backstop.cli;

import dev.backstop.decision.Message;

/** Whom the text speaks to. */
enum Audience {
    person {
        @Override
        String of(Message message) {
            return message.person();
        }
    },
    clinician {
        @Override
        String of(Message message) {
            return message.clinician();
        }
    };

    abstract String of(Message message);
}

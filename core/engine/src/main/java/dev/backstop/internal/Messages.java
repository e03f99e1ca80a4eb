package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.decision.Message;
import java.util.Map;

/** The texts of a pack. A text that is missing is a fault of the pack, never an empty line. */
final class Messages {
    private final Map<String, Message> messages;

    Messages(PackContent content) {
        this.messages = content.messages();
    }

    Message get(String id) {
        Message message = messages.get(id);
        if (message == null) {
            throw new RuleContentException(
                    "The pack has no message \"" + id + "\"." + NearestWord.hint(id, messages.keySet()));
        }
        return message;
    }

    Message get(String kind, Enum<?> constant) {
        return get(kind + "." + FactDeriver.word(constant));
    }
}

package dev.backstop.quickstart;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.time.LocalDate;

public final class Quickstart {
    public static void main(String[] args) {
        Assessment assessment = Assessment.on(LocalDate.of(2026, 11, 21))
                .age(39)
                .present("leg-pain")
                .unsure("saddle-numbness")
                .build();
        try (Backstop backstop = Backstop.bundled()) {
            Decision decision = backstop.decide(assessment);
            System.out.println(decision.triage().outcome());
            System.out.println(decision.triage().action().person());
            decision.triage().suspicions().forEach(one -> one.reasons().forEach(System.out::println));
            System.out.println("Load: " + decision.load().verdict());
            System.out.println("Phase: " + decision.phase().verdict());
            System.out.println(decision.statement().person());
        }
    }
}

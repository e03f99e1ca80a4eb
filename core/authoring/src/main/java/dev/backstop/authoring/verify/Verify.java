package dev.backstop.authoring.verify;
import dev.backstop.authoring.*;
import dev.backstop.content.*;
import dev.backstop.internal.*;
import java.util.*;
import java.nio.file.*;
public final class Verify {
  public static void main(String[] a) throws Exception {
    PackReading r = PackReader.read(Path.of(a[0]));
    PackContent c = r.orThrow();
    Limits l = new EffectiveLimits(c.parameters(), Map.of());
    Reality reality = new Reality(r, l);
    Ledger ledger = new Ledger();
    Inquiry q = new Inquiry(reality, ledger);
    long t0=System.nanoTime();
    for (Stage s : Stage.values()) {
      Study st = new Study(c, l, s, reality.pipeline().rules().rules(s), 100_000);
      Clusters.of(st, ledger);
      new DeadRules(q,l).look(st, p -> System.out.println(p));
      new Clashes(q,l).look(st, p -> System.out.println(p));
      new Gaps(q,c.vocabulary()).look(st, p -> System.out.println(p));
      if (s==Stage.TRIAGE||s==Stage.LOAD||s==Stage.PHASE) { new Calmer(q,l,new Worse(c.vocabulary())).look(st, p -> System.out.println(p));
      new Unearned(q,r).look(st, p -> System.out.println(p)); }
      System.err.println(s + " " + (System.nanoTime()-t0)/1e9);
    }
    new Unearned(q,r).screen(p -> System.out.println(p));System.err.println((System.nanoTime()-t0)/1e9+" "+reality.decisions());
    ledger.clusters().forEach(System.out::println);
  }
}

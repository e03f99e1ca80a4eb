package dev.backstop.decision;

/** What each answer is called in the vocabulary. */
enum VerdictNames implements LoadDecision.Cases<String> {
    INSTANCE;

    @Override
    public String progress(LoadDecision.Progress progress) {
        return "progress";
    }

    @Override
    public String hold(LoadDecision.Hold hold) {
        return "hold";
    }

    @Override
    public String modify(LoadDecision.Modify modify) {
        return "modify";
    }

    @Override
    public String substitute(LoadDecision.Substitute substitute) {
        return "substitute";
    }

    @Override
    public String regress(LoadDecision.Regress regress) {
        return "regress";
    }

    @Override
    public String refer(LoadDecision.Refer refer) {
        return "refer";
    }

    @Override
    public String askFirst(LoadDecision.AskFirst askFirst) {
        return "ask-first";
    }
}

package org.sdpkit.cli;

/** A bar that shows how far long work has come, on a terminal and after a second. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 40;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final Terminal terminal;
    private final int total;
    private final boolean isWanted;
    private long next = System.nanoTime() + PATIENCE;
    private boolean isShown;
    private int done;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        this.isWanted = terminal.isErrorTerminal() && total > 1;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (isWanted && now >= next) {
            next = now + PAUSE;
            isShown = true;
            terminal.out().flush();
            terminal.err().print("\r" + bar(done, total));
            terminal.err().flush();
        }
    }

    static String bar(int done, int total) {
        int filled = (int) ((long) WIDTH * done / total);
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total;
    }

    /** Makes room for other output. */
    void clear() {
        if (isShown) {
            isShown = false;
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}

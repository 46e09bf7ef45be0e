package org.sdpkit.cli;

import java.util.function.IntSupplier;

/** A bar that shows how far long work has come, on a terminal and after a second. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 40;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final Terminal terminal;
    private final IntSupplier count;
    private long next = System.nanoTime() + PATIENCE;
    private boolean isShown;
    private int total = -1;
    private int done;

    /**
     * A bar that is not shown yet.
     *
     * @param count how much work there is; asked for only when the bar is shown first
     */
    Progress(Terminal terminal, IntSupplier count) {
        this.terminal = terminal;
        this.count = count;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (terminal.isErrorTerminal() && now >= next) {
            next = now + PAUSE;
            total = total < 0 ? count.getAsInt() : total;
            isShown = true;
            terminal.out().flush();
            terminal.err().print("\r" + bar(Math.min(done, total), total));
            terminal.err().flush();
        }
    }

    static String bar(int done, int total) {
        int filled = total == 0 ? 0 : (int) ((long) WIDTH * done / total);
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

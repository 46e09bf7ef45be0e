package org.sdpkit.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Output that remembers whether it could be written. */
final class WatchedOutput extends FilterOutputStream {

    private volatile String loss = "";

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /** Why something could not be written, if that happened. */
    Optional<String> loss() {
        return Optional.of(loss).filter(reason -> !reason.isEmpty());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            loss = CannotGoOn.reason(e);
            throw e;
        }
    }
}

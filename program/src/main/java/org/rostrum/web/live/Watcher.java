package org.rostrum.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * One page that is open. Keeps the newest number alone: a watcher that is slow is told the newest
 * when it can take it, and nothing waits for it meanwhile. Writes only when the connection takes
 * bytes at once. Guarded by its own lock, which is held for no longer than such a write.
 */
final class Watcher implements WriteListener, AsyncListener {
  private static final int BEATS_MISSED = 4;

  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final Consumer<Watcher> gone;
  private final String retry;
  private long told;
  private long newest;
  private int beatsWaiting;
  private State state = State.BEGINNING;

  private enum State {
    /** The server has not said yet that it takes bytes. */
    BEGINNING,
    WATCHING,
    /** Written, and not flushed. */
    WRITTEN,
    ENDED
  }

  /**
   * A watcher that saw a number on its page.
   *
   * @param gone called once when it is no longer there
   */
  Watcher(
      AsyncContext exchange,
      ServletOutputStream out,
      long seen,
      int retry,
      Consumer<Watcher> gone) {
    this.exchange = exchange;
    this.out = out;
    this.told = seen;
    this.newest = seen;
    this.retry = "retry: " + retry + "\n\n";
    this.gone = gone;
  }

  synchronized void tell(long number) {
    newest = Math.max(newest, number);
    write();
  }

  /** A sign of life, and the end of a watcher that has taken none for a minute. */
  synchronized void beat() {
    beatsWaiting++;
    if (beatsWaiting > BEATS_MISSED) {
      end();
    } else {
      write();
    }
  }

  @Override
  public synchronized void onWritePossible() throws IOException {
    if (state == State.BEGINNING) {
      state = State.WATCHING;
      if (out.isReady()) {
        put(retry);
      }
    }
    write();
  }

  private void write() {
    try {
      while ((state == State.WATCHING || state == State.WRITTEN) && out.isReady()) {
        if (newest > told) {
          told = newest;
          beatsWaiting = 0;
          put("id: " + told + "\nevent: changed\ndata: " + told + "\n\n");
        } else if (beatsWaiting > 0) {
          beatsWaiting = 0;
          put(":\n\n");
        } else if (state == State.WRITTEN) {
          state = State.WATCHING;
          out.flush();
        } else {
          return;
        }
      }
    } catch (IOException | IllegalStateException e) { // the reader has gone
      end();
    }
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    state = State.WRITTEN;
  }

  synchronized void end() {
    if (state == State.ENDED) {
      return;
    }
    state = State.ENDED;
    gone.accept(this);
    try {
      exchange.complete();
    } catch (IllegalStateException e) {
      // the server has ended the exchange already
    }
  }

  @Override
  public void onError(Throwable failure) {
    end();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // nobody starts it twice
  }
}

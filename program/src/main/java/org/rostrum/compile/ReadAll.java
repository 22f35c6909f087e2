package org.rostrum.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rostrum.compile.ReadStatement.Done;
import org.rostrum.compile.plan.Plan;
import org.rostrum.document.safety.Refusal;

/** Reads all statements, several at once. */
final class ReadAll {
  private final ReadStatement reader;
  private final Plan.Draft draft;
  private final Progress progress;
  private final int hands;

  /**
   * @param hands how many statements are read at once
   */
  ReadAll(ReadStatement reader, Plan.Draft draft, Progress progress, int hands) {
    this.reader = reader;
    this.draft = draft;
    this.progress = progress;
    this.hands = hands;
  }

  /**
   * What came of it.
   *
   * @param done the statements that were read, in order; in a draft also what stands for the others
   * @param unread those that could not be read
   */
  record Result(List<Done> done, List<Unread> unread) {}

  /** One statement, read or not. */
  private record One(Optional<Done> done, Optional<Unread> unread) {}

  Result read(List<Statement> statements) throws IOException {
    List<Done> done = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
      List<Future<One>> futures = new ArrayList<>();
      for (int i = 0; i < statements.size(); i++) {
        int number = i + 1;
        futures.add(pool.submit(() -> one(number, statements.get(number - 1))));
      }
      for (int i = 0; i < futures.size(); i++) {
        progress.at(Progress.Step.READ, i, futures.size());
        One one = result(futures.get(i));
        one.done().ifPresent(done::add);
        one.unread().ifPresent(unread::add);
      }
    }
    return new Result(List.copyOf(done), List.copyOf(unread));
  }

  private One one(int number, Statement statement) throws IOException {
    try {
      return new One(Optional.of(reader.read(number, statement)), Optional.empty());
    } catch (Refusal refusal) {
      Unread unread = new Unread(number, statement.fileName(), refusal.finding());
      return switch (draft) {
        case OFFICIAL -> new One(Optional.empty(), Optional.of(unread));
        case DRAFT ->
            new One(
                Optional.of(reader.standIn(number, statement, refusal.finding())),
                Optional.of(unread));
      };
    }
  }

  private static One result(Future<One> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while reading statements.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

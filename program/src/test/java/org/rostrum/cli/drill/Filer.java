package org.rostrum.cli.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One mission's person at work: sends a statement, files it, takes the receipt, and begins anew.
 * When the line breaks it stops; in the next house it goes on with the statement under way, as
 * people do.
 */
final class Filer {
  private final String mission;
  private final AtomicInteger total;
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private Optional<Statement> underWay = Optional.empty();
  private boolean hasLetter;
  private int number;

  /**
   * @param total counts what all of them were told is received
   */
  Filer(String mission, AtomicInteger total) {
    this.mission = mission;
    this.total = total;
  }

  /** Works until the line breaks. */
  void work(HouseProcess house) {
    try (Delegate delegate = house.delegate(mission)) {
      while (troubles.isEmpty()) {
        if (underWay.isEmpty()) {
          number++;
          underWay = Optional.of(Statement.named(mission + " number " + number));
        }
        one(delegate, underWay.get());
        underWay = Optional.empty();
      }
    } catch (IOException broken) {
      // killed, or never reached: what was not answered is tried again in the next house
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends and files one statement. */
  void one(Delegate delegate, Statement statement) throws IOException, InterruptedException {
    if (!hasLetter) {
      expect(303, delegate.sendLetter(("%PDF-1.7 letter of " + mission).getBytes(UTF_8)));
      hasLetter = true;
    }
    expect(303, delegate.sendStatement(statement.word()));
    HttpResponse<String> filed = delegate.file();
    expect(303, filed);
    String receipt = Delegate.onward(filed);
    acknowledged.add(new Acknowledged(mission, statement.hash(), receipt, ""));
    total.incrementAndGet();
    HttpResponse<String> json = delegate.get(receipt + ".json");
    expect(200, json);
    acknowledged.set(
        acknowledged.size() - 1, new Acknowledged(mission, statement.hash(), receipt, json.body()));
  }

  private void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      troubles.add(
          answer.request().method()
              + " "
              + answer.uri().getPath()
              + " was answered with "
              + answer.statusCode()
              + ": "
              + answer.body().replaceAll("(?s).*<main[^>]*>|<[^>]*>", " ").replaceAll("\\s+", " "));
    }
  }

  /** What it was told so far; what it was told twice stands here once. */
  List<Acknowledged> acknowledged() {
    Map<String, Acknowledged> once = new LinkedHashMap<>();
    acknowledged.forEach(one -> once.merge(one.receipt(), one, Acknowledged::with));
    return List.copyOf(once.values());
  }

  /** Answers that nobody should get. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }
}

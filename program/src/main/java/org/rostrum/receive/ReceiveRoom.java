package org.rostrum.receive;

import org.rostrum.receive.check.CheckRoom;
import org.rostrum.receive.compare.CompareRoom;
import org.rostrum.receive.draft.DraftRoom;
import org.rostrum.receive.filing.FilingRoom;
import org.rostrum.receive.letter.LetterRoom;
import org.rostrum.receive.outage.OutageRoom;
import org.rostrum.receive.pages.FilingPagesRoom;
import org.rostrum.receive.preview.PreviewRoom;
import org.rostrum.receive.reading.ReadingRoom;
import org.rostrum.receive.review.ReviewRoom;
import org.rostrum.receive.scan.ScanRoom;
import org.rostrum.receive.statement.StatementRoom;
import org.rostrum.receive.trust.TrustRoom;
import org.rostrum.receive.upload.UploadRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the rooms of the act together, one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  DraftRoom.class,
  UploadRoom.class,
  CheckRoom.class,
  TrustRoom.class,
  LetterRoom.class,
  ReadingRoom.class,
  ScanRoom.class,
  PreviewRoom.class,
  CompareRoom.class,
  StatementRoom.class,
  FilingRoom.class,
  FilingPagesRoom.class,
  ReviewRoom.class,
  OutageRoom.class
})
public class ReceiveRoom {}

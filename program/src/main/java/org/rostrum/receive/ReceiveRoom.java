package org.rostrum.receive;

import org.rostrum.receive.draft.DraftRoom;
import org.rostrum.receive.filing.FilingRoom;
import org.rostrum.receive.pages.FilingPagesRoom;
import org.rostrum.receive.review.ReviewRoom;
import org.rostrum.receive.upload.UploadRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the rooms of the act together, one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  DraftRoom.class,
  UploadRoom.class,
  FilingRoom.class,
  FilingPagesRoom.class,
  ReviewRoom.class
})
public class ReceiveRoom {}

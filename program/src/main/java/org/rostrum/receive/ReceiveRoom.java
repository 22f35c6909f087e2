package org.rostrum.receive;

import org.rostrum.receive.draft.DraftRoom;
import org.rostrum.receive.upload.UploadRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the rooms of the act together, one by one. */
@Configuration(proxyBeanMethods = false)
@Import({DraftRoom.class, UploadRoom.class})
public class ReceiveRoom {}

package org.rostrum.cover.report;

/**
 * One page as a picture, made apart from the machine of whoever looks at it.
 *
 * @param page counted from 1
 * @param width in pixels
 * @param height in pixels
 * @param png the picture; shared, nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int page, int width, int height, byte[] png) {}

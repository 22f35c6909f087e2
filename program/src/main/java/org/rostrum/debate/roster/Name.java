package org.rostrum.debate.roster;

import java.time.LocalDate;

/**
 * What an entity is called in one language during some time.
 *
 * @param until the first day it was no longer used; {@link LocalDate#MAX} while it is in use
 * @param sort what it is ordered by: {@code "Iran (Islamic Republic of)"}, {@code "Niger"}
 * @param running as it stands within a sentence: {@code "the Islamic Republic of Iran"}, {@code
 *     "the Niger"}
 * @param formal the full name with its article: {@code "the Republic of the Niger"}
 * @param origin where it comes from
 */
public record Name(LocalDate until, String sort, String running, String formal, Origin origin) {}

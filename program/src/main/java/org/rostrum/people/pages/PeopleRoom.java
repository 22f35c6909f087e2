package org.rostrum.people.pages;

import org.rostrum.debate.Debates;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.people.door.DoorRoom;
import org.rostrum.people.provider.ProviderRoom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together: the door and the pages behind and before it. */
@Configuration(proxyBeanMethods = false)
@Import({
  DoorRoom.class,
  ProviderRoom.class,
  AccountController.class,
  EnterController.class,
  LetterChoicesController.class,
  LinkController.class,
  MissionController.class,
  MissionsController.class
})
public class PeopleRoom {
  @Bean
  Masthead masthead(People people, ObjectProvider<Debates> debates, DebateTabs tabs) {
    return new Masthead(people, debates, tabs);
  }

  @Bean
  DebateTabs debateTabs(ObjectProvider<DebateTab> tabs, People people) {
    return new DebateTabs(tabs, people);
  }
}

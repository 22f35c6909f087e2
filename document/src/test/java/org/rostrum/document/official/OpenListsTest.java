package org.rostrum.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.document.official.OpenLists.Item;

class OpenListsTest {
  private final OpenLists lists = new OpenLists();

  @Test
  void itemOfTheSameLevel_followsInItsList() {
    assertThat(lists.item(0)).isEqualTo(new Item(0, true));
    assertThat(lists.item(0)).isEqualTo(new Item(0, false));
  }

  @Test
  void itemManyLevelsDeeper_beginsOneList() {
    lists.item(0);
    assertThat(lists.item(7)).isEqualTo(new Item(0, true));
    assertThat(lists.item(0)).isEqualTo(new Item(1, false));
  }

  @Test
  void itemBetweenTwoLevels_beginsAListInTheOuterOne() {
    lists.item(0);
    lists.item(2);
    assertThat(lists.item(1)).isEqualTo(new Item(1, true));
  }

  @Test
  void itemFurtherOutThanAll_beginsAnew() {
    lists.item(2);
    lists.item(3);
    assertThat(lists.item(0)).isEqualTo(new Item(2, true));
  }

  @Test
  void paragraphIndentedBeyondAnItem_belongsToIt() {
    lists.item(0);
    lists.item(1);
    assertThat(lists.block(2)).isZero();
    assertThat(lists.beyond(2)).isZero();
    assertThat(lists.block(4)).isZero();
    assertThat(lists.beyond(4)).isEqualTo(2);
    assertThat(lists.block(1)).isEqualTo(1);
    assertThat(lists.beyond(1)).isZero();
    assertThat(lists.block(0)).isEqualTo(1);
    assertThat(lists.beyond(3)).isEqualTo(3);
  }
}

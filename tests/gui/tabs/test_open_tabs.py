from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from helpviewer.gui.history import History, Place
from helpviewer.gui.tabs.open_tabs import KEPT, OpenTabs
from helpviewer.library.article import ArticleId, ArticleKey

NAMES = ("fees", "limits", "deposit", "news")


def place(name: str) -> Place:
    return Place(ArticleKey(ArticleId(name), "en"))


def history(*names: str) -> History:
    return History(map(place, names))


def opened(*names: str, shown: int = 0) -> OpenTabs:
    tabs = OpenTabs(history(names[0]))
    tabs.replace([history(name) for name in names], shown)
    return tabs


def titles(tabs: OpenTabs) -> list[str]:
    """Return where the reader is in each tab; the one that is shown has brackets."""
    names = [one.here.key.id if one.here else "-" for one in tabs.histories]
    return [f"[{name}]" if n == tabs.shown else name for n, name in enumerate(names)]


def test_tabs_of_links_stand_beside_the_article_in_the_order_of_the_clicks() -> None:
    tabs = opened("fees", "news")
    for name in ("limits", "deposit"):
        tabs.open(history(name), shows=False)
    assert titles(tabs) == ["[fees]", "limits", "deposit", "news"]


def test_one_of_them_that_was_closed_leaves_no_gap_for_the_next() -> None:
    tabs = opened("fees")
    tabs.open(history("limits"), shows=False)
    tabs.close(1)
    tabs.open(history("news"), shows=True)
    assert titles(tabs) == ["fees", "[news]"]


def test_from_another_tab_links_open_beside_that_one() -> None:
    tabs = opened("fees", "news")
    tabs.open(history("limits"), shows=False)
    tabs.show(2)
    tabs.open(history("deposit"), shows=False)
    assert titles(tabs) == ["fees", "limits", "[news]", "deposit"]


def test_a_closed_tab_gives_way_to_its_right_neighbour_and_the_last_to_its_left() -> None:
    tabs = opened("fees", "limits", "news", shown=1)
    tabs.close(1)
    assert titles(tabs) == ["fees", "[news]"]
    tabs.close(1)
    assert titles(tabs) == ["[fees]"]


def test_the_only_tab_stays_open() -> None:
    tabs = opened("fees")
    tabs.close(0)
    assert titles(tabs) == ["[fees]"]
    assert not tabs.can_reopen


def test_closed_tabs_come_back_where_they_stood_the_last_one_first() -> None:
    tabs = opened("fees", "limits", "news")
    tabs.close(1)
    tabs.close(0)
    tabs.reopen()
    assert titles(tabs) == ["[fees]", "news"]
    tabs.reopen()
    assert titles(tabs) == ["fees", "[limits]", "news"]
    tabs.reopen()
    assert len(tabs.histories) == 3


def test_the_last_closed_tabs_are_known() -> None:
    tabs = opened(*(f"article-{number}" for number in range(KEPT + 9)))
    while len(tabs.histories) > 1:
        tabs.close(0)
    while tabs.can_reopen:
        tabs.reopen()
    assert len(tabs.histories) == KEPT + 1


def test_a_tab_that_is_moved_takes_its_being_shown_along() -> None:
    tabs = opened("fees", "limits", "news", shown=0)
    tabs.move(0, 2)
    assert titles(tabs) == ["limits", "news", "[fees]"]
    tabs.move(0, 1)
    assert titles(tabs) == ["news", "limits", "[fees]"]


def test_tabs_whose_articles_are_all_gone_are_gone_too() -> None:
    tabs = opened("fees", "limits", "news", shown=1)
    tabs.histories[0].go_to(place("limits"))
    tabs.close(2)
    tabs.forget_missing(lambda key: key.id == "fees")
    assert titles(tabs) == ["[fees]"]
    assert not tabs.can_reopen


def test_where_nothing_is_left_one_empty_tab_is() -> None:
    tabs = opened("fees", "limits", shown=1)
    tabs.forget_missing(lambda _key: False)
    assert titles(tabs) == ["[-]"]


class Way:
    """Where a reader went in a tab, and what they came back from."""

    def __init__(self, name: str) -> None:
        self.before, self.after = [name], list[str]()

    def forget(self, gone: str) -> None:
        self.before = [name for name in self.before if name != gone]
        self.after = [name for name in self.after if name != gone]
        if self.after and not self.before:
            self.before.append(self.after.pop())


class Browser(RuleBasedStateMachine):
    """Tabs beside the simplest that could be right."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = OpenTabs(history("fees"))
        self.ways = [Way("fees")]
        self.shown = 0
        self.closed: list[tuple[int, Way]] = []

    @rule(name=st.sampled_from(NAMES))
    def follow_a_link(self, name: str) -> None:
        self.tabs.histories[self.tabs.shown].go_to(place(name))
        self.ways[self.shown].before.append(name)
        self.ways[self.shown].after.clear()

    @rule()
    def go_back(self) -> None:
        self.tabs.histories[self.tabs.shown].go_back()
        way = self.ways[self.shown]
        if len(way.before) > 1:
            way.after.append(way.before.pop())

    @rule()
    def go_forward(self) -> None:
        self.tabs.histories[self.tabs.shown].go_forward()
        way = self.ways[self.shown]
        if way.after:
            way.before.append(way.after.pop())

    @rule(name=st.sampled_from(NAMES))
    def open_and_go_there(self, name: str) -> None:
        self.tabs.open(history(name), shows=True)
        assert self.tabs.shown > self.shown
        self.shown = self.tabs.shown
        self.ways.insert(self.shown, Way(name))

    @rule(name=st.sampled_from(NAMES))
    def open_in_the_background(self, name: str) -> None:
        opened = history(name)
        self.tabs.open(opened, shows=False)
        number = self.tabs.histories.index(opened)
        assert self.shown < number <= len(self.ways)
        self.ways.insert(number, Way(name))

    @rule(data=st.data())
    def show(self, data: st.DataObject) -> None:
        self.shown = self._any_tab(data)
        self.tabs.show(self.shown)

    @precondition(lambda self: len(self.ways) > 1)
    @rule(data=st.data())
    def close(self, data: st.DataObject) -> None:
        number = self._any_tab(data)
        self.tabs.close(number)
        self.closed.append((number, self.ways.pop(number)))
        if number < self.shown or self.shown == len(self.ways):
            self.shown -= 1

    @precondition(lambda self: self.closed)
    @rule()
    def reopen(self) -> None:
        self.tabs.reopen()
        number, way = self.closed.pop()
        self.shown = min(number, len(self.ways))
        self.ways.insert(self.shown, way)

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        number, target = self._any_tab(data), self._any_tab(data)
        self.tabs.move(number, target)
        here = self.ways[self.shown]
        self.ways.insert(target, self.ways.pop(number))
        self.shown = self.ways.index(here)

    @rule(gone=st.sampled_from(NAMES))
    def lose_an_article(self, gone: str) -> None:
        self.tabs.forget_missing(lambda key: key.id != gone)
        for way in (*self.ways, *(way for _, way in self.closed)):
            way.forget(gone)
        self.closed = [(number, way) for number, way in self.closed if way.before]
        alive = [n for n, way in enumerate(self.ways) if way.before] or [self.shown]
        before = sum(number < self.shown for number in alive)
        self.ways, self.shown = [self.ways[n] for n in alive], min(before, len(alive) - 1)

    @invariant()
    def they_agree(self) -> None:
        assert self.tabs.shown == self.shown
        assert [_here(one) for one in self.tabs.histories] == [
            way.before[-1:] for way in self.ways
        ]
        assert self.tabs.can_reopen == bool(self.closed)

    def _any_tab(self, data: st.DataObject) -> int:
        return data.draw(st.integers(0, len(self.ways) - 1))


def _here(history: History) -> list[str]:
    return [history.here.key.id] if history.here else []


Browser.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestTabsAreAsInABrowser = Browser.TestCase

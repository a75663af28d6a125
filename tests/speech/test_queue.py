from hypothesis import given
from hypothesis import strategies as st

from helpviewer.speech.phrase import Kind, Phrase
from helpviewer.speech.queue import SpeechQueue

ARTICLE = [
    Phrase("Fees", Kind.HEADING, level=1),
    Phrase("They are low."),
    Phrase("Cards", Kind.HEADING, level=2),
    Phrase("None."),
]
FOCUS = [Phrase("Back, button", Kind.ANNOUNCEMENT)]


def reading(phrases: list[Phrase] = ARTICLE) -> SpeechQueue:
    queue = SpeechQueue()
    queue.read(phrases)
    return queue


def said(queue: SpeechQueue) -> str:
    return queue.current.text if queue.current else ""


def rest(queue: SpeechQueue) -> list[str]:
    """Return all that is said if nobody interrupts."""
    texts = []
    while queue.current:
        texts.append(queue.current.text)
        queue.finish()
    return texts


def test_an_article_is_read_to_its_end() -> None:
    queue = reading()
    assert rest(queue) == ["Fees", "They are low.", "Cards", "None."]
    assert not queue.is_reading
    assert not queue.has_more


def test_an_announcement_interrupts_and_reading_goes_on_only_when_asked() -> None:
    queue = reading()
    queue.finish()
    queue.announce(FOCUS)
    assert rest(queue) == ["Back, button"]
    queue.resume()
    assert rest(queue) == ["They are low.", "Cards", "None."]


def test_a_later_announcement_takes_the_place_of_the_one_before() -> None:
    queue = SpeechQueue()
    queue.announce([Phrase("Home"), Phrase("button")])
    queue.announce(FOCUS)
    queue.announce([])
    assert rest(queue) == ["Back, button"]


def test_what_is_added_waits_for_the_phrase_and_reading_goes_on() -> None:
    queue = reading()
    queue.add([Phrase("3 articles.")])
    queue.add([Phrase("Ready.")])
    assert rest(queue) == ["Fees", "3 articles.", "Ready.", "They are low.", "Cards", "None."]


def test_what_is_added_to_silence_is_said_at_once() -> None:
    queue = SpeechQueue()
    queue.add(FOCUS)
    assert rest(queue) == ["Back, button"]


def test_a_pause_keeps_the_place() -> None:
    queue = reading()
    queue.finish()
    queue.pause()
    assert said(queue) == ""
    queue.resume()
    assert said(queue) == "They are low."


def test_what_was_said_last_is_said_again() -> None:
    queue = reading()
    queue.finish()
    queue.repeat()
    assert said(queue) == "They are low."
    queue.announce(FOCUS)
    queue.finish()
    queue.repeat()
    assert rest(queue) == ["Back, button"]
    queue.repeat_reading()
    assert said(queue) == "They are low."


def test_the_last_phrase_can_be_heard_again_after_the_end() -> None:
    queue = reading()
    rest(queue)
    queue.repeat()
    assert rest(queue) == ["None."]
    queue.previous()
    assert said(queue) == "None."


def test_without_an_article_the_announcement_is_repeated() -> None:
    queue = SpeechQueue()
    queue.repeat_reading()
    assert said(queue) == ""
    queue.announce(FOCUS)
    queue.finish()
    queue.repeat_reading()
    assert said(queue) == "Back, button"


def test_one_goes_by_phrases_and_by_headings() -> None:
    queue = reading()
    queue.next_heading()
    assert said(queue) == "Cards"
    queue.next_heading()  # there is none: it stays
    assert said(queue) == "Cards"
    queue.next()
    queue.next()
    assert said(queue) == "None."
    queue.previous_heading()
    queue.previous()
    assert said(queue) == "They are low."
    queue.previous_heading()
    queue.previous_heading()
    queue.previous()
    assert said(queue) == "Fees"


def test_nothing_is_left_after_clear() -> None:
    queue = reading()
    queue.announce(FOCUS)
    queue.clear()
    queue.repeat()
    queue.resume()
    assert said(queue) == ""


STEPS = (
    "finish",
    "pause",
    "resume",
    "repeat",
    "next",
    "previous",
    "next_heading",
    "previous_heading",
)


@given(st.lists(st.sampled_from((*STEPS, "announce", "add")), max_size=30), st.booleans())
def test_no_order_of_wishes_loses_the_place(steps: list[str], has_article: bool) -> None:
    queue = reading(ARTICLE if has_article else [])
    for step in steps:
        if step in ("announce", "add"):
            getattr(queue, step)(FOCUS)
        else:
            getattr(queue, step)()
    queue.pause()
    queue.resume()
    assert len(rest(queue)) <= len(ARTICLE)

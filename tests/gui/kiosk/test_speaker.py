import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.gui.kiosk.speaking.silent_voice import SilentVoice
from helpviewer.gui.kiosk.speaking.speaker import Speaker
from helpviewer.gui.kiosk.speaking.wording import Wording
from helpviewer.speech.phrase import Kind, Phrase, Utterance
from helpviewer.speech.phrases import page_phrases
from helpviewer.speech.voice import Manner

FOREVER = 60_000  # milliseconds
ARTICLE = page_phrases("<h2>Fees</h2><p>They are low. Pay now.</p><h2>Cards</h2>", "en")


class Recorder(Mouth):
    """Keeps how it was asked to speak, and is never finished."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Manner]] = []

    def say(self, text: str, manner: Manner) -> None:
        self.asked.append((text, manner))

    def hush(self) -> None:
        self.asked.append(("", Manner()))


def speaking(pace: int = 0) -> tuple[Speaker, list[tuple[str, str]]]:
    """Return a speaker that is on, and what it says."""
    speaker, said = Speaker(SilentVoice(pace)), list[tuple[str, str]]()
    speaker.spoken.connect(lambda text, language: said.append((text, language)))
    speaker.set_on(True)
    return speaker, said


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (Phrase("Fees", Kind.HEADING, "en", level=2), "Heading level 2: Fees"),
        (Phrase("Pay", Kind.ITEM, "en", number=1, total=3), "Item 1 of 3: Pay"),
        (Phrase("Pay", Kind.ITEM, number=1, total=1, is_done=True), "Item 1 of 1, done: Pay"),
        (
            Phrase("Pay", Kind.ITEM, number=1, total=1, is_done=False),
            "Item 1 of 1, not done: Pay",
        ),
        (Phrase("A: 1", Kind.ROW, number=2, total=9), "Row 2 of 9: A: 1"),
        (Phrase("a = 1", Kind.CODE), "Code: a = 1"),
        (Phrase("b = 1", Kind.CODE, is_first=False), "b = 1"),
        (Phrase("A map", Kind.PICTURE), "Picture: A map"),
        (Phrase("", Kind.CALLOUT, name="warning"), "Warning"),
        (Phrase("Hot", Kind.CALLOUT, name="warning"), "Warning: Hot"),
        (Phrase("More", Kind.PART), "Details: More"),
        (Phrase("See the list", links=("the list",)), "See the list. Link: the list."),
        (Phrase("Ready.", Kind.ANNOUNCEMENT), "Ready."),
    ],
)
def test_what_a_phrase_is_stands_before_its_words(phrase: Phrase, said: str) -> None:
    assert [one.text for one in Wording().utterances(phrase)] == [said]


def test_the_words_of_an_article_have_its_voice_and_ours_have_that_of_the_window() -> None:
    phrase = Phrase("Siehe Liste", Kind.HEADING, "de", level=2, links=("Liste",))
    assert Wording().utterances(phrase) == [
        Utterance("Heading level 2:", "en"),
        Utterance("Siehe Liste.", "de"),
        Utterance("Link:", "en"),
        Utterance("Liste.", "de"),
    ]


def test_each_offered_language_uses_its_voice() -> None:
    before = QLocale()
    try:
        for tag in ("de", "pl", "ar", "ja"):
            QLocale.setDefault(QLocale(tag))
            recorder = Recorder()
            speaker = Speaker(recorder)
            speaker.set_on(True)
            speaker.say("x")
            assert recorder.asked[-1][1].language.partition("-")[0] == tag
    finally:
        QLocale.setDefault(before)


def test_an_article_is_read_phrase_by_phrase(qtbot: QtBot) -> None:
    speaker, said = speaking()
    readings: list[bool] = []
    speaker.reading_changed.connect(readings.append)
    speaker.read(ARTICLE)
    qtbot.waitUntil(lambda: not speaker.is_speaking)
    assert said == [
        ("Heading level 2: Fees", "en"),
        ("They are low.", "en"),
        ("Pay now.", "en"),
        ("Heading level 2: Cards", "en"),
    ]
    assert readings == [True, False]


def test_two_voices_say_one_phrase_in_turn(qtbot: QtBot) -> None:
    speaker, said = speaking()
    speaker.read([Phrase("Gebühren", Kind.HEADING, "de", level=1)])
    qtbot.waitUntil(lambda: not speaker.is_speaking)
    assert said == [("Heading level 1:", "en"), ("Gebühren", "de")]


def test_an_announcement_interrupts_and_then_there_is_silence(qtbot: QtBot) -> None:
    speaker, said = speaking(FOREVER)
    speaker.read(ARTICLE)
    speaker.announce([speaker.own("Back, button")])
    assert not speaker.is_reading
    assert [text for text, _ in said] == ["Heading level 2: Fees", "Back, button"]
    speaker.resume()
    assert said[-1][0] == "Heading level 2: Fees"
    speaker.next()
    speaker.next_heading()
    speaker.previous()
    speaker.previous_heading()
    speaker.repeat()
    assert [text for text, _ in said[3:]] == [
        "They are low.",
        "Heading level 2: Cards",
        "Pay now.",
        "Heading level 2: Fees",
        "Heading level 2: Fees",
    ]
    speaker.pause()
    assert not speaker.is_speaking
    assert speaker.has_more


def test_a_sentence_waits_for_the_phrase_that_is_being_said(qtbot: QtBot) -> None:
    speaker, said = speaking()
    speaker.announce([speaker.own("Search")])
    speaker.say("3 articles.")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert [text for text, _ in said] == ["Search", "3 articles."]


def test_rate_and_volume_are_heard_at_once_within_their_limits() -> None:
    recorder = Recorder()
    speaker = Speaker(recorder)
    speaker.set_on(True)
    speaker.announce([speaker.own("Ready")])
    speaker.faster()
    speaker.quieter()
    assert recorder.asked[-1] == ("Ready", Manner("en", 20, -20))
    for _ in range(9):
        speaker.slower()
        speaker.louder()
    assert recorder.asked[-1] == ("Ready", Manner("en", -100, 100))
    recorder.finished.emit()
    assert not speaker.is_speaking
    speaker.slower()
    assert recorder.asked[-1][0] == "Ready"
    speaker.reset()
    assert speaker.manner == Manner("en", 0, 0)
    assert not speaker.is_on


def test_nothing_is_said_while_it_is_off() -> None:
    speaker, said = speaking()
    speaker.announce([speaker.own("Ready")])
    speaker.toggle()
    speaker.announce([speaker.own("Ready")])
    speaker.say("Ready")
    speaker.read(ARTICLE)
    speaker.repeat()
    speaker.resume()
    assert len(said) == 1
    assert not speaker.is_speaking


def test_a_missing_voice_is_told_once(qtbot: QtBot) -> None:
    recorder = Recorder()
    speaker, missed = Speaker(recorder), list[int]()
    speaker.voice_missed.connect(lambda: missed.append(1))
    for _ in range(2):
        speaker.set_on(True)
        speaker.say("x")
        recorder.failed.emit()
        assert not speaker.is_on
    assert missed == [1]

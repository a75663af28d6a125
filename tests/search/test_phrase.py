from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.phrase import PhraseStore, PhraseWriter, speak


def store(folder: Path, *texts: str) -> PhraseStore:
    writer = PhraseWriter(folder / "phrases")
    for text in texts:
        writer.add("\n".join(map(speak, text.splitlines())))
    writer.close()
    return PhraseStore(folder / "phrases", writer.ends)


def test_words_stand_together_in_that_order(tmp_path: Path) -> None:
    phrases = store(tmp_path, "A lead trader's fee.", "Trader, lead!", "A misleading traderoom")
    assert phrases.having(speak("Lead Trader"), range(3)) == [0]


def test_a_phrase_does_not_go_on_in_the_next_line(tmp_path: Path) -> None:
    phrases = store(tmp_path, "The lead\ntrader pays", "The lead trader pays")
    assert phrases.having("lead trader", range(2)) == [1]


def test_a_phrase_of_an_unspaced_script_is_found_within_a_sentence(tmp_path: Path) -> None:
    phrases = store(tmp_path, "設定画面を開く", "画面の設定")
    assert phrases.having(speak("画面を"), range(2)) == [0]
    assert phrases.having(speak("設定"), range(2)) == [0, 1]


def test_only_the_articles_asked_for_are_looked_at(tmp_path: Path) -> None:
    phrases = store(tmp_path, "fee", "fee", "fee")
    assert phrases.having("fee", [2, 0]) == [2, 0]


def test_an_index_without_articles_has_no_phrases(tmp_path: Path) -> None:
    phrases = store(tmp_path)
    assert phrases.having("fee", []) == []
    phrases.close()


@given(st.text(max_size=30), st.text(max_size=30))
def test_what_is_spoken_depends_on_nothing_around_it(first: str, second: str) -> None:
    joined = f"{speak(first)} {speak(second)}".strip()
    assert speak(f"{first} {second}") == joined

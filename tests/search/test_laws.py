"""What must hold whatever the articles are and whatever is typed."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search import matching
from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query
from tests.search.conftest import MakeIndex, document, found

VOCABULARY = ["print", "button", "withdrawal", "deposit", "staking", "error", "fee", "wallet"]


@pytest.fixture(scope="module")
def library() -> list[Document]:
    """Return 60 articles; *print* is in all of them, *button* in half, and so on."""
    return [
        document(
            f"Article {number}",
            " ".join(w for n, w in enumerate(VOCABULARY, start=1) if number % n == 0),
        )
        for number in range(60)
    ]


@pytest.fixture(scope="module", params=[2_000, 1], ids=["small", "large"])
def index(
    request: pytest.FixtureRequest,
    library: list[Document],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[SearchIndex]:
    """Return the index of `library`, once taken for one of a large library."""
    folder = tmp_path_factory.mktemp("laws") / "index"
    SearchIndex.build(folder, library)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_LARGE", request.param)
        yield SearchIndex.open(folder)


@given(
    number=st.integers(0, 59),
    order=st.permutations(VOCABULARY),
    size=st.integers(2, 8),
    gone=st.integers(0, 7),
)
def test_dropping_a_word_keeps_the_article_among_all_matches(
    index: SearchIndex,
    library: list[Document],
    number: int,
    order: list[str],
    *,
    size: int,
    gone: int,
) -> None:
    has = set(library[number].text.split())
    typed = [word for word in order if word in has][:size]
    fewer = [word for place, word in enumerate(typed) if place != gone % len(typed)]
    for words in filter(None, (typed, fewer)):
        everything = found(index, " ".join(words), complete=True, limit=100)
        assert f"article {number}" in everything


HOSTILE = [
    "updated:>banana",
    "updated:",
    "updated:>=9999-99-99",
    'category:"',
    "category:",
    "tag:",
    "-tag:x -category:y",
    '"""',
    '-"',
    "print AND (OR NOT",
    "print^5~2*",
    "\ud800",
    "fee \udfff print",
    "\x00print\x00",
    "\u202eprint\u202c fee",
    "\u200fتأكيد",
    "👩‍👩‍👧‍👦 🇩🇪",
    "category:" * 1_000,
    "print " * 5_000,
    "x" * 100_000,
    '"print fee" ' * 200,
    "-print " * 500,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("complete", [True, False])
def test_nothing_that_can_be_pasted_breaks_the_search(
    index: SearchIndex, text: str, *, complete: bool
) -> None:
    results = index.search(Query(text, complete=complete))
    assert len(results.hits) <= results.total
    index.excerpt("Print a page.", results)
    index.title_search().search(Query(text))
    index.title_search().nearest(text, 5)


@given(
    text=st.text(
        alphabet=st.characters() | st.sampled_from("\ud800\udfff\x00\u202e\u200f:\"'-*"),
        max_size=60,
    )
)
def test_no_text_with_half_letters_or_controls_breaks_the_search(
    index: SearchIndex, text: str
) -> None:
    results = index.search(Query(text))
    assert len(results.hits) <= results.total


def test_a_broken_filter_is_text_to_look_for(index: SearchIndex) -> None:
    assert found(index, "updated:>banana print")
    assert found(index, 'category:" print', complete=True) is not None


def test_a_filter_that_is_being_typed_leaves_everything(index: SearchIndex) -> None:
    for text in ("print tag:", "print category:", "print updated:", "print updated:>20"):
        assert index.search(Query(text)).total == 60


def test_of_a_pasted_text_the_rarest_words_are_looked_for(make_index: MakeIndex) -> None:
    common = " ".join(f"word{letter}" for letter in "abcdefghijklmnopqrstu")
    some = [document(f"Filler {n}", common) for n in range(3)]
    index = make_index(*some, document("Wanted", "keypad"))
    results = index.search(Query(f"{common} keypad", complete=True))
    assert "wanted" in {hit.key.id for hit in results.hits}
    assert len([word for word in results.words if word.startswith("word")]) < 21


def test_few_phrases_and_exclusions_of_many_are_looked_for(index: SearchIndex) -> None:
    typed = " ".join(f'"no such phrase {number}"' for number in range(20))
    assert len(index.search(Query(typed)).dropped) == 3

"""Articles to measure the search on, from the folder that holds the shared material."""

import json
import random
import re
import tarfile
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.document import Document
from helpviewer.search.evaluate import Judged

SHARED = Path(__file__).parent.parent.parent / "shared"

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(id|title): *[\"']?(.*?)[\"']?$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}\s+(.*)$", re.MULTILINE)
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|<[^>]+>|\{\{|\}\}|[\[*`>#_|]")
_SECTION = 60  # words
_ARTICLE = 250  # words


def labelled(name: str, shared: Path = SHARED) -> tuple[list[Document], list[Judged]]:
    """Return the articles and the judged queries of a labelled set."""
    folder = shared / "relevance" / name
    documents = [_record(json.loads(line)) for line in _lines(folder / "corpus.jsonl")]
    grades: dict[str, dict[str, int]] = {}
    for line in _lines(folder / "qrels.tsv")[1:]:
        query, article, grade = line.split("\t")
        grades.setdefault(query, {})[article] = int(grade)
    queries = [json.loads(line) for line in _lines(folder / "queries.jsonl")]
    return documents, [
        Judged(query["_id"], query["text"], grades.get(query["_id"], {})) for query in queries
    ]


def help_centre(shared: Path = SHARED) -> list[Document]:
    """Return the articles of the Arduino help centre."""
    with TemporaryDirectory() as folder:
        _unpack(shared / "corpora" / "arduino-help-center.tar.gz", Path(folder))
        return [_markdown(path, "en") for path in sorted(Path(folder).rglob("content/**/*.md"))]


def short_pages(languages: Iterable[str], shared: Path = SHARED) -> dict[str, list[Document]]:
    """Return the pages of tldr-pages by language, such as ``"de"``."""
    with TemporaryDirectory() as folder:
        _unpack(shared / "corpora" / "tldr-pages.tar.gz", Path(folder))
        root = Path(folder) / "tldr-pages"
        return {
            language: [
                _markdown(path, language)
                for path in sorted((root / _edition(language)).rglob("*.md"))
            ]
            for language in languages
        }


def recombined(count: int, shared: Path = SHARED) -> list[Document]:
    """Return `count` articles of 250 words, put together from sections of real ones."""
    chance = random.Random(1)  # noqa: S311 - no secret
    sources = [*help_centre(shared), *labelled("stackfaq", shared)[0]]
    sources += [*labelled("cranfield", shared)[0], *short_pages(["en"], shared)["en"]]
    titles = [source.title.split() for source in sources if len(source.title.split()) > 2]
    sections = [section for source in sources for section in _sections(source.text)]
    return [_recombined(number, chance, titles, sections) for number in range(count)]


def _recombined(
    number: int,
    chance: random.Random,
    titles: Sequence[Sequence[str]],
    sections: Sequence[str],
) -> Document:
    first, second = chance.choice(titles), chance.choice(titles)
    title = [
        *first[: chance.randint(2, len(first))],
        *second[-chance.randint(1, len(second)) :],
    ]
    text: list[str] = []
    while sum(map(len, map(str.split, text))) < _ARTICLE:
        text.append(chance.choice(sections))
    return Document(
        ArticleKey(ArticleId(str(number)), "en"),
        " ".join(title)[:110],
        f"topic {number % 8}/subject {number % 40}",
        tuple(" ".join(chance.choice(sections).split()[:5]) for _ in range(3)),
        text[0],
        "\n".join(text),
        updated=date(2024, 1, 1) + timedelta(days=number % 700),
        views=chance.randint(0, 20_000) if number % 3 else None,
    )


def _sections(text: str) -> list[str]:
    words = text.split()
    return [
        " ".join(words[start : start + _SECTION])
        for start in range(0, len(words), _SECTION)
        if len(words[start : start + _SECTION]) > _SECTION // 4
    ]


def _record(record: dict[str, str]) -> Document:
    headings = tuple(filter(None, map(str.strip, record.get("headings", "").split("\n"))))
    key = ArticleKey(ArticleId(record["_id"]), "en")
    text = record["text"]
    return Document(key, record["title"] or record["_id"], "", headings, _first(text), text)


def _markdown(path: Path, language: str) -> Document:
    source = path.read_text(encoding="utf-8", errors="replace")
    front = _FRONT_MATTER.match(source)
    fields = dict(_FIELD.findall(front[1])) if front else {}
    body = source[front.end() :] if front else source
    headings = [_plain(heading) for heading in _HEADING.findall(body)]
    title = fields.get("title") or (headings[0] if headings else path.stem)
    text = _plain(body)
    key = ArticleKey(ArticleId(fields.get("id", f"{path.parent.name}/{path.stem}")), language)
    return Document(key, title, path.parent.name, tuple(headings), _first(text), text)


def _plain(markdown: str) -> str:
    return _MARKUP.sub(" ", markdown).strip()


def _first(text: str) -> str:
    return " ".join(text.strip().split("\n\n")[0].split())[:300]


def _edition(language: str) -> str:
    return "pages" if language == "en" else f"pages.{language}"


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _unpack(archive: Path, folder: Path) -> None:
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")

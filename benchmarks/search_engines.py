"""The search and its peers behind one interface; the peers are needed for measuring only."""

import importlib
import re
import sqlite3
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from whoosh import fields, index, scoring
from whoosh.analysis import StemmingAnalyzer
from whoosh.qparser import MultifieldParser, OrGroup, PhrasePlugin, WhitespacePlugin

from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query

_WORD = re.compile(r"\w+")
_BOOSTS = {"title": 5.0, "headings": 2.0, "summary": 1.5, "body": 1.0}


class Engine(Protocol):
    """What can be measured."""

    name: str

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""

    def open(self, folder: Path) -> None:
        """Open what was built."""

    def search(self, text: str, limit: int, *, complete: bool) -> list[str]:
        """Return the ids of the best articles."""


class Ours:
    """The program's own search."""

    name = "helpviewer"

    def __init__(self, language: str = "en") -> None:
        self._language = language

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""
        SearchIndex.build(folder, documents)

    def open(self, folder: Path) -> None:
        """Open what was built."""
        self.index = SearchIndex.open(folder)

    def search(self, text: str, limit: int, *, complete: bool) -> list[str]:
        """Return the ids of the best articles."""
        query = Query(text, self._language, limit=limit, complete=complete)
        return [hit.key.id for hit in self.index.search(query).hits]


class Fts5:
    """SQLite's full text search, as programs use it: prefix indexes, Porter, weighted columns.

    Args:
        join: ``" "`` demands all words, ``" OR "`` any.
    """

    def __init__(self, join: str = " ") -> None:
        self._join = join
        self.name = "FTS5 AND" if join == " " else "FTS5 OR"

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""
        connection = sqlite3.connect(folder / "fts5.db")
        connection.execute(
            "CREATE VIRTUAL TABLE a USING fts5(id UNINDEXED, title, headings, summary, body,"
            " prefix='1 2 3', tokenize='porter unicode61')"
        )
        rows = ((d.key.id, d.title, " ".join(d.headings), d.summary, d.text) for d in documents)
        connection.executemany("INSERT INTO a VALUES (?, ?, ?, ?, ?)", rows)
        connection.commit()
        connection.close()

    def open(self, folder: Path) -> None:
        """Open what was built."""
        self._connection = sqlite3.connect(folder / "fts5.db")

    def search(self, text: str, limit: int, *, complete: bool) -> list[str]:
        """Return the ids of the best articles."""
        words = [f'"{word}"' for word in _WORD.findall(text)]
        if not words:
            return []
        match = self._join.join(words) + ("" if complete or not text[-1].isalnum() else "*")
        found = self._connection.execute(
            "SELECT id FROM a WHERE a MATCH ? ORDER BY bm25(a, 0, 5, 2, 1.5, 1) LIMIT ?",
            (match, limit),
        )
        return [name for (name,) in found]


class Tantivy:
    """Lucene's kind of engine in Rust, through its Python package."""

    name = "tantivy OR"

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""
        tantivy: Any = importlib.import_module("tantivy")
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw")
        for name in _BOOSTS:
            schema.add_text_field(name, tokenizer_name="en_stem")
        engine = tantivy.Index(schema.build(), path=str(folder))
        writer = engine.writer(num_threads=1)
        for document in documents:
            article = tantivy.Document()
            article.add_text("id", document.key.id)
            for name, text in _columns(document).items():
                article.add_text(name, text)
            writer.add_document(article)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        """Open what was built."""
        tantivy: Any = importlib.import_module("tantivy")
        self._index = tantivy.Index.open(str(folder))
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, text: str, limit: int, *, complete: bool) -> list[str]:
        """Return the ids of the best articles."""
        words = _WORD.findall(text)
        if not words:
            return []
        unfinished = not complete and text[-1].isalnum()
        last = f'"{words[-1]}"*' if unfinished else words[-1]
        typed = " ".join([*words[:-1], last])
        parsed, _errors = self._index.parse_query_lenient(
            typed, list(_BOOSTS), field_boosts=_BOOSTS
        )
        hits = self._searcher.search(parsed, limit).hits
        return [self._searcher.doc(address)["id"][0] for _score, address in hits]


class StockWhoosh:
    """Whoosh as its manual shows it: a field for each part, OR, a bonus for completeness."""

    name = "Whoosh"

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""
        text = {name: fields.TEXT(analyzer=StemmingAnalyzer()) for name in _BOOSTS}
        schema = fields.Schema(id=fields.ID(stored=True), **text)
        writer = index.create_in(str(folder), schema).writer(limitmb=256)
        for document in documents:
            writer.add_document(id=document.key.id, **_columns(document))
        writer.commit()

    def open(self, folder: Path) -> None:
        """Open what was built."""
        opened = index.open_dir(str(folder))
        self._searcher = opened.searcher(weighting=scoring.BM25F())
        self._parser = MultifieldParser(
            list(_BOOSTS),
            opened.schema,
            fieldboosts=_BOOSTS,
            group=OrGroup.factory(0.9),
            plugins=[WhitespacePlugin(), PhrasePlugin()],
        )

    def search(self, text: str, limit: int, *, complete: bool) -> list[str]:
        """Return the ids of the best articles."""
        query = self._parser.parse(" ".join(_WORD.findall(text)))
        return [hit["id"] for hit in self._searcher.search(query, limit=limit)]


class OneFieldWhoosh(StockWhoosh):
    """Whoosh with everything in one field: the quickest that it builds."""

    name = "Whoosh, one field"

    def build(self, folder: Path, documents: Sequence[Document]) -> None:
        """Index the articles into an empty folder."""
        schema = fields.Schema(
            id=fields.ID(stored=True), body=fields.TEXT(analyzer=StemmingAnalyzer())
        )
        writer = index.create_in(str(folder), schema).writer(limitmb=256)
        for document in documents:
            writer.add_document(id=document.key.id, body="\n".join(_columns(document).values()))
        writer.commit()


def _columns(document: Document) -> dict[str, str]:
    return {
        "title": document.title,
        "headings": "\n".join(document.headings),
        "summary": document.summary,
        "body": document.text,
    }


def available(engines: Sequence[Engine]) -> list[Engine]:
    """Return the engines whose packages are installed."""
    has_tantivy = find_spec("tantivy") is not None
    return [engine for engine in engines if has_tantivy or not isinstance(engine, Tantivy)]

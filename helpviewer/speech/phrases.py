"""From an article to the phrases in which it is read aloud."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element

from helpviewer.render.tree import heading_level, parse_page
from helpviewer.speech.page_words import BLOCKS, PageWords
from helpviewer.speech.phrase import Kind, Phrase
from helpviewer.speech.sentences import LONGEST, sentences
from helpviewer.speech.table_rows import table_rows


def page_phrases(html: str, language: str) -> list[Phrase]:
    """Return all of a page, folded parts too, in the order in which it is read.

    Args:
        html: As a `Page` has it.
        language: The article's; all its phrases have it.
    """
    reader = _Reader(language)
    reader.read(parse_page(html))
    return reader.phrases


def text_phrases(text: str, language: str) -> list[Phrase]:
    """Return the sentences of plain text; each of its lines is a paragraph."""
    return [
        Phrase(sentence, language=language, is_first=place == 0, shown=sentence)
        for line in text.splitlines()
        for place, sentence in enumerate(sentences(line))
    ]


class _Reader:
    def __init__(self, language: str) -> None:
        self.phrases: list[Phrase] = []
        self._plain = Phrase("", language=language)
        self._next: Phrase | None = None  # what the next words are, such as an item's first
        self._readers: Mapping[str, Callable[[Element], None]] = {
            "details": self._details,
            "div": self._division,
            "hr": lambda _: None,
            "ol": self._list,
            "pre": self._code,
            "table": self._table,
            "ul": self._list,
        }

    def read(self, element: Element) -> None:
        """Read each block in an element; words that are in none are blocks, too."""
        loose = Element("p")
        loose.text = element.text
        for child in element:
            if child.tag in BLOCKS:
                self._say(PageWords(loose))
                self._block(child)
                loose = Element("p")
                loose.text = child.tail
            else:
                loose.append(child)
        self._say(PageWords(loose))

    def _block(self, element: Element) -> None:
        if level := heading_level(element):
            self._next = self._plain._replace(kind=Kind.HEADING, level=level)
            self._say(PageWords(element))
        else:
            self._readers.get(element.tag, self.read)(element)

    def _list(self, element: Element) -> None:
        items = [item for item in element if item.tag == "li"]
        for number, item in enumerate(items, start=1):
            self._next = self._plain._replace(kind=Kind.ITEM, number=number, total=len(items))
            self.read(item)
            self._next = None

    def _division(self, element: Element) -> None:
        kind = element.get("class", "")
        if kind.startswith("callout-"):
            title = element.find("p[@class='callout-title']")
            words = "" if title is None else PageWords(title).text
            name = kind.removeprefix("callout-")
            self._add(self._plain._replace(kind=Kind.CALLOUT, name=name), words)
            if title is not None:
                element.remove(title)
        self.read(element)

    def _details(self, element: Element) -> None:
        summary = element.find("summary")
        words = "" if summary is None else PageWords(summary).text
        self._add(self._plain._replace(kind=Kind.PART), words)
        if summary is not None:
            element.remove(summary)
        self.read(element)

    def _code(self, element: Element) -> None:
        parts = list(_gathered("".join(element.itertext())))
        for place, part in enumerate(parts):
            code = self._plain._replace(kind=Kind.CODE, is_first=place == 0)
            self.phrases.append(code._replace(text=part, shown=part.partition("\n")[0]))
        self._next = None if parts else self._next

    def _table(self, element: Element) -> None:
        caption = element.find("caption")
        if caption is not None:
            self._say(PageWords(caption))
            element.remove(caption)
        rows = table_rows(element)
        for number, row in enumerate(rows, start=1):
            like = self._plain._replace(kind=Kind.ROW, number=number, total=len(rows))
            links = [link for words in row.words for link in words.links]
            self._add(like, row.text, links, shown=row.shown)
            for words in row.words:
                self._show(words)

    def _say(self, words: PageWords) -> None:
        """Say the words of a block, then what its pictures show."""
        if words.text:
            like = self._next or self._plain
            self._add(like._replace(is_done=words.is_done), words.text, words.links)
        self._show(words)

    def _show(self, words: PageWords) -> None:
        for description in words.pictures:
            self._add(self._plain._replace(kind=Kind.PICTURE), description, shown=None)

    def _add(
        self, like: Phrase, text: str, links: Sequence[str] = (), shown: str | None = ""
    ) -> None:
        """Add a block's sentences; one without words is still told of.

        Args:
            like: What they are.
            text: The block's words.
            links: The names of links among these.
            shown: What of it stands in the article; empty for its words; None for nothing.
        """
        parts, left = sentences(text) or [""], list(links)
        for place, part in enumerate(parts):
            is_last = place == len(parts) - 1
            named = [link for link in left if is_last or link in part]
            left = [link for link in left if link not in named]
            seen = "" if shown is None else (shown or part)
            self.phrases.append(
                like._replace(text=part, links=tuple(named), is_first=place == 0, shown=seen)
            )
        self._next = None


def _gathered(code: str) -> Iterator[str]:
    """Yield as many lines of code at a time as one can listen to."""
    gathered = ""
    for line in code.splitlines():
        for piece in sentences(line) if len(line) > LONGEST else [line.rstrip()]:
            if gathered and len(gathered) + len(piece) >= LONGEST:
                yield gathered
                gathered = ""
            gathered = f"{gathered}\n{piece}" if gathered else piece
    if gathered.strip():
        yield gathered

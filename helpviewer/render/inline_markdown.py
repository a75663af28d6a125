"""Words of a page as Markdown: what stands within a line."""

import re
from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

Links = Callable[[str], str]
"""Returns where a link of a page leads for those who get the Markdown; nothing for nowhere."""

_SPECIAL = re.compile(r"([\\`*\[\]<|~])|(?<!\w)(_)|(_)(?!\w)|(&)(?=#?\w+;)")
_SPACE = re.compile(r"[ \t\r\n]+")
_TICKS = re.compile("`+")
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~"}
_AS_HTML = frozenset({"abbr", "ins", "kbd", "mark", "samp", "small", "sub", "sup", "u", "var"})
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]+")

LINE_END = "\\\n"


class InlineWriter:
    """Writes the words of an element, and what stands among them.

    Args:
        links: Where its links lead.
        line_end: What a forced end of a line is.
    """

    def __init__(self, links: Links, line_end: str = LINE_END) -> None:
        self._links = links
        self._writers: Mapping[str, Callable[[Element], str]] = {
            "a": self._link,
            "br": lambda _: line_end,
            "code": lambda element: _code("".join(element.itertext())),
            "img": self._image,
            "input": lambda element: "[x]" if "checked" in element.attrib else "[ ]",
            "q": self._quotation,
        }

    def words(self, element: Element) -> str:
        """Return all that is in `element`."""
        parts = [_escaped(element.text)]
        for child in element:
            parts += self.one(child), _escaped(child.tail)
        return "".join(parts)

    def one(self, element: Element) -> str:
        """Return an element of a line, without what follows it."""
        tag = element.tag
        if tag in _MARKS:
            return _marked(_MARKS[tag], self.words(element))
        if tag in _AS_HTML:
            return self._html(element)
        write = self._writers.get(tag)
        return write(element) if write else self.words(element)

    def _quotation(self, element: Element) -> str:
        words = self.words(element)
        return f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}"

    def _html(self, element: Element) -> str:
        note = element.find("a")
        if element.tag == "sup" and note is not None and note.get("class") == "footnote-ref":
            return self._link(note)
        return f"<{element.tag}>{self.words(element)}</{element.tag}>"

    def _link(self, element: Element) -> str:
        target = element.get("href", "")
        match element.get("class"):
            case "footnote-ref":
                return f"[^{target.rpartition(':')[2]}]"
            case "footnote-backref":
                return ""
        target = self._links(target) if target else ""
        words = self.words(element).strip()
        if not target or not words:
            return words
        text = "".join(element.itertext())
        if _ADDRESS.fullmatch(target) and target.removeprefix("mailto:") == text:
            return f"<{text}>"
        return f"[{words}]({_target(target)})"

    def _image(self, element: Element) -> str:
        source = element.get("src", "")
        if source.startswith("attachment:"):
            source = source.removeprefix("attachment:")
        return f"![{_escaped(element.get('alt'))}]({_target(source)})"


def _escaped(text: str | None) -> str:
    """Return words that mean themselves; where lines ended in the source is forgotten."""
    return _SPECIAL.sub(r"\\\g<0>", _SPACE.sub(" ", text or ""))


def _marked(mark: str, words: str) -> str:
    """Put a mark round words; spaces at their ends stay outside, or it would be none."""
    inner = words.strip(" ")
    if not inner:
        return words
    before, after = (
        words[: len(words) - len(words.lstrip(" "))],
        words[len(words.rstrip(" ")) :],
    )
    return f"{before}{mark}{inner}{mark}{after}"


def _code(code: str) -> str:
    code = _SPACE.sub(" ", code)
    longest = max(map(len, _TICKS.findall(code)), default=0)
    ticks = "`" * (longest + 1)
    room = " " if code[:1] == "`" or code[-1:] == "`" else ""
    return f"{ticks}{room}{code}{room}{ticks}" if code.strip() else code


def _target(target: str) -> str:
    return target.replace("(", "%28").replace(")", "%29").replace(" ", "%20")

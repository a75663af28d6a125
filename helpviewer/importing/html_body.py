"""A body of HTML, with its links and images made fit for a folder of articles."""

import re
from collections.abc import Callable, Collection
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import Comment, Tag

from helpviewer.errors import RenderFailedError
from helpviewer.importing.escaping import escaped
from helpviewer.importing.markdown_body import to_markdown
from helpviewer.render.characters import clean
from helpviewer.render.depth import check_depth

_UNSEEN = [
    "base", "head", "link", "math", "meta", "noscript", "object", "script", "select", "style",
    "svg", "template", "textarea", "title",
]  # fmt: skip
_EMBEDS = ["iframe", "video", "audio", "embed"]
_HARD_SPACE = re.compile("\xa0|&nbsp;|&#160;|&#xa0;", re.IGNORECASE)
_REFERENCE = re.compile(r"""\s(href|src)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


class Targets(NamedTuple):
    """Where references lead from the article that is being written.

    Attributes:
        link: Returns a link's target in the library or on the web; empty for nowhere.
        image: Likewise of an image.
        anchors: The names of places in articles to which there are links.
    """

    link: Callable[[str], str]
    image: Callable[[str], str]
    anchors: Collection[str]


def references(html: str) -> tuple[list[str], list[str]]:
    """Return what the links and the images of a body lead to, as it is written."""
    found: dict[str, list[str]] = {"href": [], "src": []}
    for name, target in _REFERENCE.findall(html):
        found[name.lower()].append(target.replace("&amp;", "&"))
    return found["href"], found["src"]


def body_markdown(html: str, targets: Targets) -> str:
    """Return a body as Markdown.

    Raises:
        RenderFailedError: Its tags are nested too deeply.
    """
    check_depth(html)
    soup = BeautifulSoup(_HARD_SPACE.sub(" ", clean(html)), "html.parser")
    for unseen in soup.find_all(_UNSEEN):
        unseen.decompose()
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for embed in soup.find_all(_EMBEDS):
        _link_to(soup, embed)
    for link in soup.find_all("a", href=True):
        link["href"] = _written(targets.link(str(link["href"])))
    for image in soup.find_all("img"):
        image["src"] = _written(targets.image(str(image.get("src") or "")))
    try:
        return to_markdown(soup, targets.anchors)
    except RecursionError as error:
        raise RenderFailedError("its tags are nested too deeply") from error


def plain_markdown(html: str) -> str:
    """Return the words of a body as Markdown, for one that is too deep for more."""
    soup = BeautifulSoup(clean(html), "html.parser")
    for unseen in soup.find_all(_UNSEEN):
        unseen.decompose()
    lines = (" ".join(line.split()) for line in soup.get_text("\n").split("\n"))
    return "\n\n".join(escaped(line, starts_line=True) for line in lines if line) + "\n"


def _link_to(soup: BeautifulSoup, embed: Tag) -> None:
    """Put a link in the place of a video or another page."""
    source = embed if embed.get("src") else embed.find("source", src=True)
    url = str(source["src"]) if isinstance(source, Tag) else ""
    paragraph = soup.new_tag("p")
    if url:
        address = f"https:{url}" if url.startswith("//") else url
        link = soup.new_tag("a", href=address)
        link.string = str(embed.get("title") or address)
        paragraph.append(link)
    embed.replace_with(paragraph)


def _written(target: str) -> str:
    """Return a target as it can stand between parentheses."""
    for character, code in (" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E"):
        target = target.replace(character, code)
    return target.replace("\n", "").replace("\\", "%5C")

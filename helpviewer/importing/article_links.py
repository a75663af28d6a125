"""Which article an address of the help centre means."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote, unquote, urljoin, urlsplit

from helpviewer.importing.help_centre import HelpPage

_NUMBER = re.compile(r"/articles?/([0-9a-z]+)(?:[-/]|$)", re.IGNORECASE)


class ArticleLinks:
    """The addresses of all articles of a help centre.

    Args:
        pages: The articles that are imported.
        site: The public address of the help centre; empty if nobody said.
    """

    def __init__(self, pages: Sequence[HelpPage], site: str) -> None:
        self._hosts = {host for page in pages if (host := host_of(page.url))} | {host_of(site)}
        self._ids = dict(_numbers(pages))

    def target(self, href: str, base: str) -> str:
        """Return where a link leads: to an article of the library, or to the web.

        Args:
            href: As it is written.
            base: The address of the article that it stands in; empty if it has none.

        Returns:
            An empty text if it leads nowhere.
        """
        if href.startswith("#"):
            return href
        address = absolute(href, base)
        bare, _, anchor = address.partition("#")
        id_ = self._ids.get(_number(bare)) if host_of(address) in {*self._hosts, ""} else None
        if id_:
            return f"article:{quote(id_)}" + (f"#{anchor}" if anchor else "")
        is_whole = address.startswith(("http://", "https://", "mailto:"))
        return address if is_whole else ""


def absolute(reference: str, base: str) -> str:
    """Return a reference as an address; as it is if it cannot be one."""
    try:
        address = urljoin(base or "https:", reference.strip())
        urlsplit(address)
    except ValueError:
        return ""
    return address if base or urlsplit(address).netloc else reference.strip()


def host_of(url: str) -> str:
    """Return the host of an address; empty if it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def fragments(hrefs: Iterable[str]) -> set[str]:
    """Return the names of the places to which links lead."""
    found = (unquote(href.partition("#")[2]) for href in hrefs)
    return {name for name in found if re.fullmatch(r"[\w.:-]{1,120}", name)}


def _numbers(pages: Sequence[HelpPage]) -> Iterable[tuple[str, str]]:
    for page in pages:
        yield from (
            (number, page.id) for number in (_number(page.url), *page.numbers) if number
        )


def _number(url: str) -> str:
    try:
        found = _NUMBER.search(urlsplit(url).path)
    except ValueError:
        return ""
    return found[1] if found else ""

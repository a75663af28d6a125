"""What to think of an outside link that was clicked in an article."""

from PySide6.QtCore import QUrl

from helpviewer.library.cautions import Caution, CautionKind
from helpviewer.library.library import Library
from helpviewer.library.outside_links import OutsideLink, examine, known_hosts
from helpviewer.library.page import Page

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def clicked_link(target: str, page: Page | None, library: Library | None) -> OutsideLink:
    """Return what there is to say of a link; its address as it will be opened.

    Args:
        target: Its target, as the page or the pane has it.
        page: The page that it is on: what its text says counts.
        library: Where the articles are published, sites have names that readers know.
    """
    address = _encoded(target)
    links = page.links if page else ()
    texts = [link.text for link in links if _encoded(link.target) == address]
    link = examine(address, texts, known_hosts(library) if library else ())
    is_mail = address.startswith("mailto:")
    if is_mail or (link.host and link.host.strip("[]") == QUrl(address).host(_ENCODED)):
        return link
    return OutsideLink(target, "", (Caution(CautionKind.UNREADABLE),))


def _encoded(target: str) -> str:
    """Return an address as a browser gets it, in ASCII; empty if none should."""
    return QUrl(target).toString(_ENCODED)

"""Articles of a help centre as files of Markdown."""

import posixpath
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import quote

from helpviewer.errors import RenderFailedError
from helpviewer.importing.article_links import ArticleLinks, absolute, fragments
from helpviewer.importing.escaping import escaped
from helpviewer.importing.files import article_file
from helpviewer.importing.folder import OutFile
from helpviewer.importing.help_centre import AttachedFile, HelpPage
from helpviewer.importing.html_body import Targets, body_markdown, plain_markdown, references
from helpviewer.importing.names import file_name
from helpviewer.importing.notes import Notes
from helpviewer.importing.pictures import Pictures

_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


class ArticleWriter:
    """Writes the articles of one help centre, with their links and images.

    Args:
        pages: All of them.
        folders: The category of each section.
        beside: Where images may be.
        site: The public address of the help centre; may be empty.
        notes: Where it is told what readers will miss.
    """

    def __init__(
        self,
        pages: Sequence[HelpPage],
        folders: Mapping[str, str],
        beside: Sequence[Path],
        site: str,
        notes: Notes,
    ) -> None:
        self._folders = folders
        self._site = site
        self._notes = notes
        self._links = ArticleLinks(pages, site)
        self._anchors: set[str] = set()
        images: set[str] = set()
        for page in pages:
            hrefs, sources = references(page.html)
            self._anchors |= fragments(hrefs)
            images |= {absolute(source, page.url or site) for source in sources}
        names = {file.url: file.name for page in pages for file in page.files}
        self.pictures = Pictures(beside, images, names)

    def file(self, page: HelpPage, usual_language: str) -> OutFile:
        """Return the file of an article."""
        path = self._path(page, usual_language)
        shown: set[str] = set()
        targets = Targets(
            link=partial(self._link, page),
            image=partial(self._image, page, path, shown),
            anchors=self._anchors,
        )
        try:
            body = body_markdown(page.html, targets)
        except RenderFailedError:
            self._notes.add(page.where, "taken as plain text: its tags are nested too deeply")
            body = plain_markdown(page.html)
        return OutFile(path, article_file(page, body + self._attached(page, path, shown)))

    def _path(self, page: HelpPage, usual_language: str) -> str:
        number = page.id.partition("/")[2]
        language = "" if page.language == usual_language else f".{page.language.lower()}"
        name = f"{file_name(page.title, number)}{language}.md"
        folder = self._folders.get(page.section, "")
        if not folder:
            missing = (
                f"{page.section} is in none of the files" if page.section else "it has none"
            )
            self._notes.add(page.where, f"put into no category: {missing}")
        return posixpath.join(folder, name)

    def _link(self, page: HelpPage, href: str) -> str:
        target = self._links.target(href, page.url or self._site)
        if not target:
            self._notes.add(page.where, f"a link leads nowhere: {href}")
        return target

    def _image(self, page: HelpPage, path: str, shown: set[str], source: str) -> str:
        """Return how the article at `path` names an image; note one that nobody will see."""
        is_inside = source.startswith("data:")
        base = page.url or self._site
        url = source if is_inside or not source else absolute(source, base)
        shown.add(url)
        place = self.pictures.place(url)
        if place:
            return quote(posixpath.relpath(place, posixpath.dirname(path) or "."))
        is_whole = url.startswith(("https://", "http://"))
        told = (
            "within the text, which is of no use" if is_inside else url or "without an address"
        )
        stays = "it stays a link" if is_whole else "it is left out"
        self._notes.add(page.where, f"an image is not beside the export, {stays}: {told}")
        return url if is_whole else ""

    def _attached(self, page: HelpPage, path: str, shown: set[str]) -> str:
        """Return what is attached to an article and not shown in it, as a list."""
        rest = [file for file in page.files if file.url not in shown]
        lines = [self._attachment(page, path, shown, file) for file in rest]
        return "\n" + "\n".join(lines) + "\n" if lines else ""

    def _attachment(
        self, page: HelpPage, path: str, shown: set[str], file: AttachedFile
    ) -> str:
        name = escaped(file.name or file.url)
        if file.name.lower().endswith(_IMAGES) and self.pictures.place(file.url):
            return f"- ![{name}]({self._image(page, path, shown, file.url)})"
        target = self._links.target(file.url, page.url or self._site)
        self._notes.add(page.where, f"{file.name} can only be had with a connection")
        return f"- [{name}]({quote(target, safe='/:?&=%#+@~,;.-_')})" if target else f"- {name}"

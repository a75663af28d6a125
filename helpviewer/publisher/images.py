"""The images that articles show, as attachments of their items."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from helpviewer.compiler.images import image_problems
from helpviewer.feed.attachment import Attachment, blob_path, image_objection, image_type
from helpviewer.feed.digests import sha256
from helpviewer.feed.places import is_place
from helpviewer.library.article import Article
from helpviewer.library.attachments import FolderAttachments
from helpviewer.library.files import real_path
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.publisher.files import File


class Image(NamedTuple):
    """One image of the library.

    Attributes:
        attachment: How an item names it; None if it cannot be published.
        file: Its bytes, to be published.
        kind: Why it cannot be.
        values: What the sentence of that kind speaks of.
    """

    attachment: Attachment | None
    file: File | None = None
    kind: ProblemKind = ProblemKind.ATTACHMENT_REFUSED
    values: Mapping[str, str] = {}


class ImageFolder:
    """The images in a library's folder, each looked at once."""

    def __init__(self, folder: Path) -> None:
        self._root = real_path(folder)
        self._folder = FolderAttachments(folder)
        self._images: dict[str, Image] = {}

    @property
    def files(self) -> Iterator[File]:
        """The bytes of every image that was asked for and can be published, each once."""
        files = (image.file for image in self._images.values() if image.file)
        yield from {file.path: file for file in files}.values()

    def attachments(
        self, article: Article, names: tuple[str, ...], problems: list[Problem]
    ) -> list[Attachment]:
        """Return the attachments of an article that shows `names`; note what cannot be one."""
        found = []
        for name in names:
            if name not in self._images:
                self._images[name] = self._look(name)
            image = self._images[name]
            if image.attachment:
                found.append(image.attachment)
            else:
                problems.append(Problem(article.path, image.kind, image.values))
        return found

    def _look(self, name: str) -> Image:
        if PurePosixPath(name).suffix.lower() == ".svg":
            return _refused(name, "SVG images are not published")
        if not is_place(name):
            return _refused(name, "its name cannot be one")
        for problem in image_problems(self._root, name, [name]):
            return Image(None, kind=problem.kind, values=problem.values)
        content = self._folder.image_bytes(name) or b""
        if reason := image_objection(content):
            return _refused(name, reason)
        digest = sha256(content)
        place = blob_path(digest)
        attachment = Attachment(name, digest, len(content), image_type(content), place)
        return Image(attachment, File(place, self._root / name, digest))


def _refused(name: str, reason: str) -> Image:
    return Image(None, values={"image": name, "reason": reason})

"""Checking the images that pages show."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from helpviewer.library.files import real_path
from helpviewer.library.problems import Problem, ProblemKind

MAX_IMAGE_SIZE = 20 * 1024 * 1024  # bytes
MAX_PIXELS = 40_000_000


def image_problems(root: Path, path: str, images: Iterable[str]) -> Iterator[Problem]:
    """Yield what is wrong with the images of the article at `path`.

    Args:
        root: The real path of the library's folder; images stand in it, or are not shown.
        path: The article's file.
        images: Paths within the library.
    """
    for image in images:
        kind, size = _objection(root, image)
        if kind:
            yield Problem(path, kind, {"image": image} | size)


def received_image_problems(
    objections: Mapping[str, str], name: str, images: Iterable[str]
) -> Iterator[Problem]:
    """Yield what is wrong with the images of an article from a feed.

    Args:
        objections: Why each image that was received is not shown; empty if it is.
        name: What the feed calls the article.
        images: Paths within the library.
    """
    for image in images:
        if image not in objections:
            yield Problem(name, ProblemKind.IMAGE_MISSING, {"image": image})
        elif reason := objections[image]:
            values = {"image": image, "reason": reason}
            yield Problem(name, ProblemKind.ATTACHMENT_REFUSED, values)


def _objection(root: Path, image: str) -> tuple[ProblemKind | None, dict[str, str]]:
    """Return what is wrong with an image, and its size if it is that."""
    try:
        file = real_path(root / image)
        if not file.is_relative_to(root):
            return ProblemKind.IMAGE_OUTSIDE, {}
        if not file.is_file():
            return ProblemKind.IMAGE_MISSING, {}
        size = _excess(file)
    except (OSError, ValueError):  # its name is too long, or there is a NUL in it
        return ProblemKind.IMAGE_MISSING, {}
    return (ProblemKind.IMAGE_TOO_LARGE, {"size": size}) if size else (None, {})


def _excess(file: Path) -> str:
    """Return how large an image is if that is too large; an empty text if it is not."""
    import imagesize  # noqa: PLC0415 - only a library with images needs it

    size = file.stat().st_size
    if size > MAX_IMAGE_SIZE:
        return f"{size // 1024 // 1024} MB"
    try:
        width, height = imagesize.get(file)
    except (OSError, ValueError):
        return ""
    return f"{width:.0f} x {height:.0f} pixels" if width * height > MAX_PIXELS else ""

"""Where the files of an index stand in its folder, beside those of Whoosh."""

from pathlib import Path


def part_path(folder: Path, part: int) -> Path:
    """Return where the columns of a part stand."""
    return folder / f"part-{part}.columns"


def phrase_path(folder: Path, part: int) -> Path:
    """Return where the phrase store of a part stands."""
    return folder / f"part-{part}.phrases"

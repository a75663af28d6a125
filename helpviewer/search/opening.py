"""A damaged index is told as one kind of error, whatever Whoosh makes of it."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from helpviewer.errors import IndexUnavailableError

_Opened = TypeVar("_Opened")


def opened(folder: Path, opening: Callable[[], _Opened]) -> _Opened:
    """Return what `opening` makes of the files in `folder`.

    Raises:
        IndexUnavailableError: They cannot be used.
    """
    try:
        return opening()
    except IndexUnavailableError:
        raise
    except Exception as error:  # noqa: BLE001 - damaged files raise a dozen kinds
        reason = repr(error)
    # Windows deletes no open file, and Whoosh's half-opened ones hang in the traceback of the
    # handled error and in cycles.
    gc.collect()
    raise IndexUnavailableError(folder, reason)

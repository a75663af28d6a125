"""Checks that are carried out one after the other, each told with its time."""

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from helpviewer.errors import HelpViewerError

Tell = Callable[[str], None]


class Check(NamedTuple):
    """Something that must work.

    Attributes:
        name: What it is, as it is told.
        trouble: Tries it, and returns what is wrong; nothing if all is well.
    """

    name: str
    trouble: Callable[[], str]


def carry_out(checks: Iterable[Check], tell: Tell) -> bool:
    """Try one after the other up to the first that fails; say whether all are well.

    A name is told before its check begins: so it is known even if the process dies of it.
    """
    for check in checks:
        tell(f"{check.name:24} ")
        began = time.monotonic()
        trouble = _trouble(check)
        taken = (time.monotonic() - began) * 1000
        tell(f"FAILED: {trouble}\n" if trouble else f"{taken:6.0f} ms\n")
        if trouble:
            return False
    return True


def _trouble(check: Check) -> str:
    try:
        return check.trouble()
    except (HelpViewerError, OSError) as error:
        return str(error) or type(error).__name__

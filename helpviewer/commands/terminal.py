"""What a command tells on the standard error output, beside what it was asked for."""

import sys
from contextlib import suppress


def warn(what: str) -> None:
    """Tell of something that is wrong and keeps nothing from going on."""
    with suppress(OSError, ValueError):  # it may be on a disk that is full, or closed
        print(f"helpviewer: {what}", file=sys.stderr)


def log_to_terminal(*, verbose: bool = False) -> None:
    """Show there what is logged, from warnings on; it stays as it was set up first.

    Args:
        verbose: Show everything.
    """
    import logging  # noqa: PLC0415 - 7 ms, not for who only hands over

    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.WARNING, format="helpviewer: %(message)s"
    )

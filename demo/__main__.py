"""Shows a signed feed at work: ``make demo``.

A copy of the bundled articles is published, served to this machine alone, and read in a window
beside it. Without a display the same is done by commands, and pictures of the window are
written. Everything else that it makes is deleted at the end.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from demo.hands import Commands, Hands, WindowClosedError, open_window
from demo.help_centre import HelpCentre
from demo.reader import Reader
from demo.story import ARTICLE, Stage, tell
from demo.terminal import say
from demo.web_server import WebServer

_PICTURES = Path("build", "demo")


def show(root: Path, pictures: Path, *, in_window: bool) -> None:
    """Show it all.

    Args:
        root: An empty folder, for what nobody needs afterwards.
        pictures: Where pictures are written, unless a person looks at the window.
        in_window: A person is there.
    """
    centre = HelpCentre(root)
    say(f"The bundled articles are published as a signed feed. {centre.begin()}.")
    with WebServer(centre.feed) as server:
        reader = Reader(root / "reader", server.address)
        say(f"It is at {server.address}, on this machine alone.")
        say(f"The reader learns whose signatures count. {reader.trust(centre.root)}")
        with _hands(reader, pictures, in_window=in_window) as hands:
            tell(Stage(centre, server, reader, hands))


@contextmanager
def _hands(reader: Reader, pictures: Path, *, in_window: bool) -> Iterator[Hands]:
    if in_window:
        with open_window(reader, ARTICLE) as person:
            yield person
    else:
        pictures.mkdir(parents=True, exist_ok=True)
        yield Commands(reader, pictures)


def _is_anybody_there() -> bool:
    """Say whether there are a display and a terminal for a person."""
    has_display = sys.platform in {"darwin", "win32"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    return has_display and sys.stdout.isatty() and not os.environ.get("QT_QPA_PLATFORM")


def main() -> int:
    """Show it, to whoever is there; return the process's exit status."""
    for name in ("SIGTERM", "SIGHUP"):  # which Windows lacks
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    with TemporaryDirectory(prefix="helpviewer-demo-") as folder:
        try:
            show(Path(folder), _PICTURES, in_window=_is_anybody_there())
        except (WindowClosedError, KeyboardInterrupt):
            say("The demonstration ends here.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

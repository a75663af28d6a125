"""Those who read the articles, on a machine of their own: it is a folder here."""

import subprocess
from pathlib import Path
from threading import Event

from demo.program import command, environment, run_program
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths, bundled
from helpviewer.sync.status import FeedStatus, feed_status

_SETTINGS = """\
[feed]
url = "{url}"
proxy = "none"  # it is on this machine

[window]
language = "en"
"""
_LONGEST = 30.0  # seconds


class Reader:
    """A reader of the bundled articles, who has a feed that keeps them current.

    Args:
        data: Where everything is that belongs to the reader.
        url: The feed's address.
    """

    def __init__(self, data: Path, url: str) -> None:
        self.data = data
        self._url = url
        self._paths = UserPaths.under(data)
        self._paths.config.mkdir(parents=True)
        self._paths.settings.write_text(_SETTINGS.format(url=url), encoding="utf-8")

    @property
    def status(self) -> FeedStatus:
        """How the feed is doing."""
        info, _ = read_library_file(bundled("articles"))
        return feed_status(self._paths.feed(info.id), self._url)

    @property
    def serial(self) -> int:
        """Which state of the feed is seen; 0 if none is."""
        shown = self.status.shown
        return shown.serial if shown else 0

    def trust(self, root: Path) -> str:
        """Say whose signatures count; return what was said of it."""
        return self._run("feed", "trust", root).splitlines()[0]

    def sync(self) -> str:
        """Bring the articles up to date; return what was said of it."""
        return self._run("sync")

    def sync_until(self, moment: Event) -> bool:
        """Begin to sync, and be killed at this moment; say whether it came."""
        line = command("sync", "--data", self.data)
        with subprocess.Popen(line, env=environment()) as process:
            came = moment.wait(_LONGEST)
            process.kill()
        return came

    def go_back(self) -> str:
        """See the former state; return what was said of it."""
        return self._run("feed", "rollback")

    def go_forward(self) -> str:
        """See the newest state again; return what was said of it."""
        return self._run("feed", "forward")

    def text(self, article: str) -> str:
        """Return what the reader sees of an article."""
        return self._run("show", article)

    def _run(self, *arguments: str | Path) -> str:
        return run_program(*arguments, "--data", self.data).strip()

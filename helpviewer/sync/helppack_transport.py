"""The files of a feed from a help pack."""

import re
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from helpviewer.errors import FeedError, HelpPackError
from helpviewer.feed import helppack, limits, strict_fields
from helpviewer.feed.helppack import HelpPack
from helpviewer.feed.strict_json import parse
from helpviewer.sync.copy_transport import CopyTransport

_ROOT = re.compile(r"metadata/([0-9]+)\.root\.json")
_A_MOMENT = timedelta(seconds=1)


class HelpPackTransport(CopyTransport):
    """Reads a feed's files in a help pack.

    Args:
        pack: It is open.
        base: The feed's address: up to the last ``/``.
    """

    def __init__(self, pack: HelpPack, base: str) -> None:
        super().__init__(pack.path.name, base, helppack.FAULTS)
        self._pack = pack

    def open(self, path: str) -> BinaryIO | None:
        """Open a file of the pack."""
        return self._pack.stream(path)

    def unreadable(self, error: Exception) -> HelpPackError:
        """Return that the pack is damaged."""
        return helppack.unreadable(self._pack.path, error)

    def close(self) -> None:
        """Close the pack."""
        self._pack.close()

    def valid_at(self, now: datetime) -> datetime:
        """Return the last moment until `now` at which the pack's signatures hold.

        A server is asked whether a state is still the present one, so its signatures hold for
        days. Nobody can ask a file that; it is as good as on the day it was made, and whoever
        opens it is told that day. What it says here is believed when it is verified.
        """
        return min([now, *map(self._last_moment, self._signed())])

    def _signed(self) -> list[str]:
        """Return the files whose signatures have to hold; of roots only the last one's."""
        names = [name for name in self._pack.names if name.startswith("metadata/")]
        roots = sorted(
            (int(found[1]), found[0]) for name in names if (found := _ROOT.fullmatch(name))
        )
        return [name for name in names if not _ROOT.fullmatch(name)] + [
            name for _, name in roots[-1:]
        ]

    def _last_moment(self, name: str) -> datetime:
        try:
            value = parse(self._pack.read(name)[: limits.METADATA["root"]])
            signed = value.get("signed") if isinstance(value, dict) else None
            expiry = strict_fields.moment(signed if isinstance(signed, dict) else {}, "expires")
            return expiry - _A_MOMENT
        except (FeedError, OverflowError):  # it will not be believed, whenever that is
            return datetime.max.replace(tzinfo=UTC)

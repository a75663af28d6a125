"""Speaking with ``say``, which is part of macOS."""

import re
from collections.abc import Mapping
from functools import partial

from helpviewer.speech.voice import Command, Manner, Voice, one_line

PROGRAM = "say"
_USUAL = 175  # words a minute
_LISTED = re.compile(r"^(?P<name>\S.*?)\s{2,}(?P<language>[a-z]{2,3}[_-][A-Za-z0-9_-]+)\s+#")


def mac_say(names: Mapping[str, str]) -> Voice:
    """Return the voice.

    Args:
        names: Of its voices by their languages, as `voice_names` reads them.
    """
    return Voice(PROGRAM, partial(mac_command, names=names))


def mac_command(text: str, manner: Manner, names: Mapping[str, str]) -> Command:
    """Return what says `text`, which is read from standard input and so is never an option."""
    arguments = [PROGRAM, "-r", str(round(_USUAL * manner.speed))]
    name = _name(manner.tag, names)
    arguments += ["-v", name] if name else []
    said = one_line(text).replace("[[", "[ [")  # which would begin a command to the voice
    return Command((*arguments, "-f", "-"), f"[[volm {manner.loudness}]] {said}\n")


def voice_names(listing: str) -> dict[str, str]:
    """Return the first voice of each language that ``say -v ?`` lists, also by family."""
    names: dict[str, str] = {}
    for found in filter(None, map(_LISTED.match, listing.splitlines())):
        tag = found["language"].replace("_", "-").lower()
        names.setdefault(tag, found["name"])
        names.setdefault(tag.partition("-")[0], found["name"])
    return names


def _name(tag: str, names: Mapping[str, str]) -> str:
    wanted = tag.lower()
    return names.get(wanted) or names.get(wanted.partition("-")[0], "")

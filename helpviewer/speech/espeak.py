"""Speaking with espeak-ng, which comes with a hundred languages and needs nothing else."""

from collections.abc import Collection
from functools import partial

from helpviewer.speech.voice import Command, Manner, Voice, one_line

PROGRAM = "espeak-ng"
_USUAL = 175  # words a minute
_LOUDEST = 200  # of what `-a` takes; 100 is its own default
_OTHER_NAMES = {"zh": "cmn", "no": "nb", "tl": "fil", "iw": "he"}


def espeak(known: Collection[str]) -> Voice:
    """Return the voice.

    Args:
        known: The languages that it has, as `languages` reads them.
    """
    return Voice(PROGRAM, partial(espeak_command, known=frozenset(known)))


def espeak_command(text: str, manner: Manner, known: Collection[str]) -> Command:
    """Return what says `text`, which is read from standard input and so is never an option."""
    language = _language(manner.tag, known)
    arguments = [PROGRAM, "--stdin", "-b", "1"]
    arguments += ["-s", str(round(_USUAL * manner.speed))]
    arguments += ["-a", str(round(_LOUDEST * manner.loudness))]
    arguments += ["-v", language] if language else []
    return Command(tuple(arguments), one_line(text) + "\n")


def languages(listing: str) -> frozenset[str]:
    """Return the tags of the languages that ``espeak-ng --voices`` lists."""
    rows = (line.split() for line in listing.splitlines()[1:])
    return frozenset(row[1].lower() for row in rows if len(row) > 1)


def _language(tag: str, known: Collection[str]) -> str:
    """Return the nearest language that there is: ``pt-br``, else ``pt``; else its usual one."""
    wanted = tag.lower()
    primary = wanted.partition("-")[0]
    names = (wanted, primary, _OTHER_NAMES.get(primary, primary))
    nearest = next((name for name in names if name in known), "")
    relatives = sorted(name for name in known if primary and name.startswith(f"{primary}-"))
    return nearest or next(iter(relatives), "")

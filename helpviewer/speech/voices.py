"""Which program speaks on this machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from helpviewer.speech import dispatcher, espeak, mac_say, windows_speech
from helpviewer.speech.voice import Voice

_LONGEST = 5  # seconds in which a program says which voices it has

Which = Callable[[str], str | None]
"""Returns where a program is; None if there is none of that name."""


def find_voice(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    which: Which = shutil.which,
) -> Voice | None:
    """Return the best voice that can be used; None where there is none. It takes up to 5 s."""
    if platform == "darwin":
        return _mac_voice() if which(mac_say.PROGRAM) else None
    if platform == "win32":
        return windows_speech.windows_speech() if which(windows_speech.PROGRAM) else None
    if which(dispatcher.PROGRAM) and dispatcher.is_running(environment):
        return dispatcher.dispatcher()
    return _espeak_voice() if which(espeak.PROGRAM) else None


def _mac_voice() -> Voice:
    return mac_say.mac_say(mac_say.voice_names(_listing(mac_say.PROGRAM, "-v", "?")))


def _espeak_voice() -> Voice:
    return espeak.espeak(espeak.languages(_listing(espeak.PROGRAM, "--voices")))


def _listing(*command: str) -> str:
    """Return what a program says of its voices; nothing if it cannot."""
    arguments: Sequence[str] = command
    try:
        done = subprocess.run(  # noqa: S603 - a command of ours, without what anybody typed
            arguments, capture_output=True, encoding="utf-8", timeout=_LONGEST, check=True
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return ""
    return done.stdout

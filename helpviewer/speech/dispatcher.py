"""Speaking with speech-dispatcher, the service that a Linux desktop's voices belong to."""

import socket
from collections.abc import Mapping
from pathlib import Path

from helpviewer.speech.voice import Command, Manner, Voice, one_line

PROGRAM = "spd-say"
_FOLDER = "speech-dispatcher"
_PATIENCE = 0.5  # seconds for a connection on the same machine
_USUAL_PORT = 6560


def dispatcher() -> Voice:
    """Return the voice; it is the service that speaks, so it has to be told to be silent."""
    return Voice(PROGRAM, dispatcher_command, hush=(PROGRAM, "--cancel"))


def dispatcher_command(text: str, manner: Manner) -> Command:
    """Return what says `text`, which stands behind ``--`` and so is never an option.

    Not on standard input: there, a line may be a command to the service.
    """
    arguments = [PROGRAM, "--wait", "--application-name", "helpviewer"]
    arguments += ["--rate", str(manner.rate), "--volume", str(manner.volume)]
    arguments += ["--language", manner.tag] if manner.tag else []
    return Command((*arguments, "--", one_line(text)))


def is_running(environment: Mapping[str, str]) -> bool:
    """Say whether the service answers where ``spd-say`` would look for it."""
    method, _, place = environment.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "inet_socket":
        return _answers_at_port(place)
    if method == "unix_socket" and place:
        return _answers_at_path(place)
    cache = environment.get("XDG_CACHE_HOME") or Path(environment.get("HOME", "/"), ".cache")
    folder = environment.get("XDG_RUNTIME_DIR") or cache
    return _answers_at_path(str(Path(folder, _FOLDER, "speechd.sock")))


def _answers_at_path(path: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(path)
    except (OSError, AttributeError):  # Windows may have no sockets with paths
        return False
    return True


def _answers_at_port(place: str) -> bool:
    host, _, port = place.partition(":")
    address = (host or "127.0.0.1", int(port) if port.isdecimal() else _USUAL_PORT)
    try:
        socket.create_connection(address, _PATIENCE).close()
    except (OSError, OverflowError):
        return False
    return True

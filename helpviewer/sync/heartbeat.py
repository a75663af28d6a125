"""Telling a server how this machine is doing, in a process of its own.

The window opens no socket, so a worker posts what the window wrote. A server that does not
answer, or answers with an error, changes nothing on the machine.
"""

import json
import subprocess
import time
from collections.abc import Callable
from http import HTTPStatus
from random import Random

from helpviewer.errors import HelpViewerError, OfflineError, WorkerError
from helpviewer.settings import Settings
from helpviewer.sync.addresses import checked, host_of
from helpviewer.sync.connections import Connections, Network
from helpviewer.sync.pace import Pace
from helpviewer.sync.reaching import network_of
from helpviewer.sync.request import settings_message, settings_of
from helpviewer.workers import answer, error_message, error_of, requests, start_worker

INTERVAL = 15 * 60.0  # seconds between two beats
_JITTER = 0.2  # of that, so that machines that once knocked together do not for ever
_LONGEST = 120.0  # seconds that a beat may take
_ACCEPTED = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)
_HEADERS = {"Content-Type": "application/json"}


def until_first(random: Random) -> float:
    """Return the seconds until the first beat: a fleet that starts at once is spread out."""
    return random.uniform(0, INTERVAL)


def until_next(random: Random) -> float:
    """Return the seconds until the next beat."""
    return INTERVAL * random.uniform(1 - _JITTER, 1 + _JITTER)


def beat(
    url: str, content: bytes, network: Network, clock: Callable[[], float] = time.monotonic
) -> None:
    """Post a health file; redirects are not followed, and no secret is sent.

    Args:
        url: Over https, or to this very machine.
        content: The file.
        network: How servers are reached.
        clock: Seconds that only grow.

    Raises:
        OfflineError: The network is switched off.
        NetworkError: The server did not answer, or did not accept it.
    """
    address = checked(url)
    connections = Connections(network)
    pace = Pace(host_of(address), network.patience, clock)
    try:
        reply = connections.request(address, _HEADERS, pace, sent=content)
        try:
            if reply.status not in _ACCEPTED:
                raise reply.refusal()
        finally:
            reply.close()
    finally:
        connections.close()


def beat_elsewhere(content: bytes, settings: Settings, longest: float = _LONGEST) -> None:
    """Do what `beat` does, in a process of low priority; for a thread that may wait.

    Args:
        content: The health file.
        settings: Which server, and how it is reached.
        longest: Seconds that it may take.

    Raises:
        OfflineError: The network is switched off; no process is even started.
        NetworkError: As `beat`.
        WorkerError: The process died, or took too long.
    """
    if settings.offline:
        raise OfflineError
    asked = {"settings": settings_message(settings), "content": content.decode()}
    process = start_worker("heartbeat")
    try:
        told, _ = process.communicate(json.dumps(asked) + "\n", timeout=longest)
        message = json.loads(told)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise WorkerError(error) from error
    finally:
        process.kill()
        process.communicate()
    if "error" in message:
        raise error_of(message)


def serve() -> None:
    """Post what the parent asks for."""
    for message in requests():
        settings = settings_of(message["settings"])
        try:
            url, content = settings.unattended.heartbeat, message["content"].encode()
            beat(url, content, network_of(settings))
        except HelpViewerError as error:
            answer(error_message(error))
        else:
            answer({"accepted": True})

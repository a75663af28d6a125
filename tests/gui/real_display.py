"""A display of its own that nobody looks at, for programs as people start them."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_TRIES = 5  # two servers that start at once may both take the same number, and one ends


@contextmanager
def real_display(width: int = 1280, height: int = 800) -> Iterator[str]:
    """Have a display for a while; yield its name, such as ``:1``."""
    server, number = _server(width, height)
    try:
        yield f":{number}"
    finally:
        end(server)


def end(process: "subprocess.Popen[Any]") -> None:
    """End a program, whether it likes to or not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _server(width: int, height: int) -> "tuple[subprocess.Popen[str], str]":
    screen = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    for _ in range(_TRIES):
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", *screen],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert server.stdout is not None
        with server.stdout as told:
            number = told.readline().strip()
        if number and _is_there(f":{number}"):
            return server, number
        end(server)
    raise AssertionError("There is no display to be had")


def _is_there(display: str) -> bool:
    asked = subprocess.run(
        ["xprop", "-display", display, "-root", "_NET_SUPPORTING_WM_CHECK"],
        capture_output=True,
        check=False,
    )
    return asked.returncode == 0

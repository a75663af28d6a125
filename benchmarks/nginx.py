"""A real nginx on this machine, as anybody would set it up for a feed."""

import os
import re
import shutil
import socket
import subprocess
import threading
from pathlib import Path
from typing import NamedTuple

_CONFIGURATION = """
{user} daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  log_format told "$status $body_bytes_sent $uri";
  access_log {folder}/access.log told;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  types {{ application/json json; application/gzip gz; }}
  sendfile on;
  server {{
    listen 127.0.0.1:{port};
    root {root};
    location = /metadata/timestamp.json {{ add_header Cache-Control no-cache; }}
  }}
}}
"""
_PATIENCE = 10.0  # seconds


class Line(NamedTuple):
    """One request, as the server noted it."""

    status: int
    bytes: int
    path: str


class Nginx:
    """The server; it serves a folder until it is closed.

    Attributes:
        url: Its address, with a ``/`` at the end.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        if program is None:
            raise FileNotFoundError("nginx")
        folder.mkdir()
        port = _free_port()
        self._log = folder / "access.log"
        self._seen = 0
        file = folder / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""  # who else could not read `root`
        file.write_text(_CONFIGURATION.format(user=user, folder=folder, root=root, port=port))
        self._process = subprocess.Popen([program, "-c", str(file), "-p", str(folder)])
        self.url = f"http://127.0.0.1:{port}/"
        _wait_for(port)

    def lines(self) -> list[Line]:
        """Return what was asked since the last call."""
        lines = self._log.read_text().splitlines()
        new, self._seen = lines[self._seen :], len(lines)
        found = (re.fullmatch(r"(\d+) (\d+) (.*)", line) for line in new)
        return [Line(int(one[1]), int(one[2]), one[3]) for one in found if one]

    def close(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait()


def is_there() -> bool:
    """Say whether nginx is installed."""
    return bool(shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin"))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    pause = threading.Event()
    for _ in range(int(_PATIENCE / 0.02)):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            pause.wait(0.02)
        else:
            return
    raise TimeoutError("nginx does not answer")

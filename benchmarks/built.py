"""The built program, run as somebody would who has no Python."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


class Built:
    """The built program, and a folder to try it in."""

    def __init__(self, program: Path, work: Path) -> None:
        self.program = program
        self.work = work

    def run(
        self,
        *arguments: str,
        program: str = "helpviewer-cli",
        environment: Mapping[str, str] = OFFSCREEN,
        before: tuple[str, ...] = (),
    ) -> "subprocess.CompletedProcess[str]":
        """Run it as somebody who has no Python would."""
        return subprocess.run(
            [*before, str(self.program / program), *arguments],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd="/",
            env=self.surroundings() | dict(environment),
            timeout=300,
        )

    def start(
        self, *arguments: str, environment: Mapping[str, str] = OFFSCREEN
    ) -> "subprocess.Popen[bytes]":
        """Start the window, and go on."""
        return subprocess.Popen(
            [str(self.program / "helpviewer"), *arguments],
            stdin=subprocess.DEVNULL,
            cwd="/",
            env=self.surroundings() | dict(environment),
        )

    def surroundings(self) -> dict[str, str]:
        """Return the environment of somebody who has no Python."""
        home = str(self.work / "home")
        return {"HOME": home, "TMPDIR": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}

    def selftest(self, **more: object) -> None:
        """Have it try itself; it leaves nothing behind."""
        before = set(self.work.rglob("*"))
        done = self.run("--selftest", **more)  # type: ignore[arg-type]
        assert done.returncode == 0, done.stdout + done.stderr
        assert "all is well" in done.stdout
        assert set(self.work.rglob("*")) <= before, "it left something behind"

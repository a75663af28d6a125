"""The manual page, made of what the program itself says with ``--help``."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from helpviewer.cli import COMMANDS

_ENVIRONMENT = {"COLUMNS": "80", "LC_ALL": "C.UTF-8"}
_HEAD = r"""
.TH HELPVIEWER 1 "{day}" "{version}" "{name}"
.SH NAME
helpviewer, helpviewer\-cli \- read, search and keep up to date a library of help articles
.SH SYNOPSIS
.B helpviewer
.RI [ COMMAND ]
.RI [ OPTIONS ]
.SH DESCRIPTION
Without a command the window is shown. A first argument that names a command is one; everything
else is what the window is to show: the id, path, title or address of an article, such as
.IR helpviewer://article/ID ,
or a help pack
.RI ( *.helppack ).
.PP
.B helpviewer\-cli
is the same program for scripts and terminals. With
.B \-\-selftest
it says whether this copy works.
.SH COMMANDS
"""
_FOOT = r"""
.SH EXIT STATUS
{status}.SH FILES
.TP
.I ~/.config/helpviewer/config.toml
What the reader chose.
.TP
.I /etc/xdg/helpviewer/config.toml
What an administrator chose for everybody.
.TP
.I /etc/xdg/helpviewer/policy.toml
What an administrator has fixed; it belongs to root, and nobody else may write to it.
.TP
.I ~/.local/share/helpviewer
Prepared articles, and what is personal.
.TP
.I ~/.cache/helpviewer
Search indexes, which can be deleted at any time.
.SH ENVIRONMENT
A setting can be given as a variable, such as
.BR HELPVIEWER_WINDOW_THEME .
"""
_STATUS = {
    "0": "Done.",
    "1": "It could not be done; the reason was told.",
    "2": "The arguments cannot be understood.",
    "3": "Synced, but some articles cannot be used.",
    "4": "The network does not answer.",
    "5": "What was received is not trusted.",
    "6": "What is stored cannot be read or written.",
    "7": "There is no display.",
    "77": "A kiosk was left by its PIN.",
}


def man_page(program: Path, name: str, day: str) -> str:
    """Return the manual page, for man(1).

    Args:
        program: The built program with the commands, which is asked.
        name: What menus call it.
        day: Of the release.
    """
    version = _said(program, "--version").strip()
    head = _HEAD.format(day=day, version=_plain(version), name=_plain(name)).lstrip()
    status = "".join(f".TP\n.B {code}\n{text}\n" for code, text in _STATUS.items())
    return head + "".join(_commands(program)) + _FOOT.format(status=status).lstrip()


def _commands(program: Path) -> Iterator[str]:
    for command in COMMANDS:
        text = _said(program, command, "--help").rstrip()
        yield f".SS {_plain(command)}\n.nf\n{_literal(text)}\n.fi\n"


def _said(program: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 - built by us
        [program, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | _ENVIRONMENT,
    )
    return done.stdout


def _plain(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")


def _literal(text: str) -> str:
    """Return text that is shown as it stands: no line of it is a request."""
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text.replace("\\", r"\e").replace("-", r"\-"))

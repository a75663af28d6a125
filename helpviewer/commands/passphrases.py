"""Asking the person at the terminal for the passphrases of keys."""

import getpass
import os
import sys

from helpviewer.errors import PublishError

_VARIABLE = "HELPVIEWER_PASSPHRASE"


def ask_passphrase(name: str, *, is_new: bool) -> str:
    """Return the passphrase of a key: from the environment, else from the terminal.

    Raises:
        PublishError: There is neither, or it is empty, or was not typed alike twice.
    """
    given = os.environ.get(_VARIABLE, "")
    if given:
        return given
    if not sys.stdin or not sys.stdin.isatty():
        raise PublishError(f"there is no passphrase for the key {name} in {_VARIABLE}")
    typed = getpass.getpass(f"{'New passphrase' if is_new else 'Passphrase'} of {name}: ")
    if not typed:
        raise PublishError(f"the key {name} needs a passphrase")
    if is_new and getpass.getpass("Once more: ") != typed:
        raise PublishError("the two passphrases differ")
    return typed

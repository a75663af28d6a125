"""Runs in the built program before anything else of it.

The program is started with a search path of its own for libraries. The system's programs that
it starts in turn, such as a browser, must not find our libraries in the place of theirs.
"""

import os

_PATH = "LD_LIBRARY_PATH"
_FORMER = os.environ.pop(f"{_PATH}_ORIG", None)  # PyInstaller keeps there what it was

if _FORMER is not None:
    os.environ[_PATH] = _FORMER
else:
    os.environ.pop(_PATH, None)

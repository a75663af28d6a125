"""Finding out whether a window can be shown, before Qt finds out by aborting the program."""

import builtins
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from helpviewer.errors import NoDisplayError

_WAYLAND = {  # what Qt's platform loads, and the Debian package that has it
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


_SCREENS = frozenset({"xcb", "wayland"})
_PLUGIN_FOLDERS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
_usual_compile = builtins.compile
_STUB_MAKERS = ("signature/lib/pyi_generator.py", "signature/lib/enum_sig.py")


def check_display(environment: Mapping[str, str] = os.environ) -> None:
    """Make sure that a window can be shown.

    Raises:
        NoDisplayError: There is no screen, it cannot be reached, or a library is missing; the
            text names what to do.
    """
    if not sys.platform.startswith("linux"):
        return
    platforms = _platforms(environment)
    if not platforms <= _SCREENS:  # such as "offscreen": whoever asks for it knows why
        return
    wayland, screen = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if "wayland" in platforms and wayland and _wayland_answers(environment, wayland):
        if not ("xcb" in platforms and screen):
            _check_libraries(_WAYLAND)
            return
        if not _missing(_WAYLAND):  # else Qt goes on to X11
            return
    if "xcb" in platforms and screen:
        _check_libraries(_X11)
        _check_x11(screen)
    elif wayland:
        raise NoDisplayError(
            f"The screen {wayland} does not answer. Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR."
        )
    else:
        raise NoDisplayError(
            "There is no screen to show the window on: "
            "DISPLAY and WAYLAND_DISPLAY are not set. "
            "The commands search, show, list and compile work without one."
        )


def _platforms(environment: Mapping[str, str]) -> set[str]:
    """Return the kinds of screen that Qt is to try, such as of ``wayland;xcb``."""
    asked = environment.get("QT_QPA_PLATFORM")
    return {name.partition(":")[0] for name in asked.split(";")} if asked else {*_SCREENS}


def _check_libraries(needed: Mapping[str, str]) -> None:
    if missing := _missing(needed):
        raise NoDisplayError(
            f"The window needs system libraries that are not installed. "
            f"On Debian and Ubuntu: sudo apt install {' '.join(missing)}"
        )


def _missing(needed: Mapping[str, str]) -> list[str]:
    """Return the packages of the libraries that cannot be loaded."""
    return [package for library, package in needed.items() if not _loads(library)]


def _check_x11(screen: str) -> None:
    if not _x11_answers():
        raise NoDisplayError(
            f"The screen {screen} does not answer, or does not let this user in. "
            "Check DISPLAY and XAUTHORITY."
        )


def import_qt(environment: Mapping[str, str] = os.environ) -> None:
    """Import Qt's widgets.

    Raises:
        NoDisplayError: A system library that they need is missing, or the part of Qt that is
            to show them.
    """
    usual_import = builtins.__import__
    builtins.compile = _compile_used
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 - only now is it known to be needed
    except ImportError as error:
        raise NoDisplayError(
            f"Qt cannot be loaded: {error}. On Debian and Ubuntu: sudo apt install "
            "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0"
        ) from error
    finally:
        builtins.compile = _usual_compile
    # PySide reads the source of each module that is imported from here on, looking for its
    # optional naming styles, which we do not use: 60 of 230 ms of our own imports.
    builtins.__import__ = usual_import
    _check_plugin(environment)


def _check_plugin(environment: Mapping[str, str]) -> None:
    """Make sure that Qt has what shows windows on the screen that was asked for by name."""
    if "QT_QPA_PLATFORM" not in environment or set(_PLUGIN_FOLDERS) & environment.keys():
        return
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - it is imported by now

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    asked = _platforms(environment)
    names = {name.partition("-")[0] for name in asked}  # such as of wayland-egl
    if not any(any(folder.glob(f"*q{name}.*")) for name in names):
        raise NoDisplayError(
            f"Qt knows no screen of the kind {' or '.join(sorted(asked))}. "
            "Take QT_QPA_PLATFORM out of the environment."
        )


def _compile_used(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
    """Compile nothing of what makes type stubs, which PySide does at each start for 12 ms."""
    is_used = not str(filename).endswith(_STUB_MAKERS)
    return _usual_compile(source if is_used else b"", filename, *rest, **more)


def _loads(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - 2 ms that only X11 needs

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _wayland_answers(environment: Mapping[str, str], name: str) -> bool:
    import socket  # noqa: PLC0415 - 4 ms that X11 can do without

    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(Path(environment.get("XDG_RUNTIME_DIR", "."), name)))
        except OSError:  # a compositor that crashed leaves its socket behind
            return False
    return True


def _x11_answers() -> bool:
    """Ask the X server as Qt will: only then are all reasons to fail known."""
    import ctypes  # noqa: PLC0415 - as above

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed

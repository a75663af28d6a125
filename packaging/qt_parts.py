"""Which parts of Qt are in the package; all others stay out of it.

What a part needs besides, PyInstaller finds by itself: the libraries that it is linked to.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

PLUGINS = frozenset(
    {
        # Screens: X11, Wayland, Windows, macOS; none at all for pictures, tests and --selftest
        "platforms/qxcb",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qminimal",
        # Wayland: the window's place on the desktop, and its frame where the desktop draws none
        "wayland-shell-integration/xdg-shell",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        # Keys that wait for another one, and input methods of Chinese, Japanese, Korean
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        # The desktop's own dialogs for files, its light or dark look; GTK's would bring GTK
        "platformthemes/qxdgdesktopportal",
        # Pictures of articles; PNG is in Qt itself. The window's icon is an SVG.
        "iconengines/qsvgicon",
        "imageformats/qgif",
        "imageformats/qico",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "imageformats/qwebp",
        # Printers; CUPS itself is the system's
        "printsupport/cupsprintersupport",
    }
)
"""Qt's plugins, as Windows calls them; elsewhere their files begin with ``lib``."""

_OF_THE_SYSTEM = frozenset(
    {
        # The package would have older ones than what else the system loads into the process
        # (drivers, input methods), or than their settings in /etc. Every desktop has them.
        *("libX11", "libX11-xcb", "libxcb", "libXau", "libXdmcp", "libbsd", "libmd"),
        *("libfontconfig", "libfreetype", "libexpat", "libpng16", "libuuid", "libz"),
        *("libgcc_s", "libstdc++"),
        # Kerberos, which Qt's network is linked to, has its settings in /etc, too
        *("libgssapi_krb5", "libkrb5", "libk5crypto", "libkrb5support", "libcom_err"),
        "libkeyutils",
        # The bus, and what it needs
        *("libdbus-1", "libsystemd", "libcap", "libgcrypt", "libgpg-error", "liblz4"),
        "libzstd",
        # Printers, and what they need; without them only the choice of a printer is missing
        *("libcups", "libavahi-client", "libavahi-common", "libgnutls", "libgmp", "libhogweed"),
        *("libidn2", "libnettle", "libp11-kit", "libtasn1", "libunistring"),
    }
)


def is_of_the_system(place: str) -> bool:
    """Say whether a library of Linux, such as ``libz.so.1``, is left to the system."""
    return place.partition(".so")[0] in _OF_THE_SYSTEM


def plugin_files(plugins: Path) -> Iterator[Path]:
    """Yield those files of Qt's folder of plugins that are in the package."""
    for file in sorted(plugins.glob("*/*")):
        name = file.name.partition(".")[0].removeprefix("lib")
        if f"{file.parent.name}/{name}" in PLUGINS:
            yield file


def translation_files(translations: Path, languages: Sequence[str]) -> Iterator[Path]:
    """Yield the files with which Qt's own buttons and dialogs speak these languages."""
    for language in languages:
        yield from sorted(translations.glob(f"qtbase_{language}.qm"))

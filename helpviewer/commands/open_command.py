"""Show the window."""

import argparse
import gc
import os
import re
import sys
from pathlib import Path

from helpviewer.commands.library_options import Situation, add_library_options, situation
from helpviewer.commands.terminal import log_to_terminal, warn
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import HelpPackUntrustedError
from helpviewer.gui.display import check_display, import_qt
from helpviewer.hand_over import Message, activation_token
from helpviewer.library.article import Audience
from helpviewer.meeting import MeetingPoint, Turn, meet
from helpviewer.paths import site_folder
from helpviewer.policy import Policy
from helpviewer.settings import THEMES

_SCALES = ("1", "1.5", "2")
_NO_HELP_PACKS = "a kiosk opens no help packs"
_NO_PIN = (
    "helpviewer: no PIN is set, so nobody can leave the kiosk at the screen; "
    "set one with: helpviewer kiosk set-pin"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        nargs="?",
        default="",
        help="an id, a path, an address or a title, or the file of a help pack",
    )
    parser.add_argument("--search", default="", metavar="TEXT", help="search for this")
    parser.add_argument("--category", default="", metavar="C", help="show this category")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="write a picture of the window, and end"
    )
    parser.add_argument("--size", type=_size, metavar="WxH", help="the size of the window")
    parser.add_argument("--theme", choices=THEMES, help="how it looks")
    parser.add_argument("--scale", choices=_SCALES, help="how large everything is drawn")
    parser.add_argument(
        "--timings", action="store_true", help="print how long the start took, and end"
    )
    parser.add_argument(
        "--kiosk", action="store_true", help="show it locked, for visitors of a public screen"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="show another window beside the one there is"
    )
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Show the window until it is closed; without a screen say so."""
    gc.disable()  # until the first paint: what is imported stays, and looking for waste is 6 %
    where = situation(options)
    turn = _turn(options, where)
    if turn.is_over:
        gc.freeze()  # Python looks for waste at its end, too, for 4 ms
        return 0
    log_to_terminal()
    where, policy = _window_or_kiosk(options, where)
    wanted = _wanted(options)
    pack = _helppack(wanted, policy)
    first = _first_source(pack, where, can_ask=not _is_errand(options)) if pack else None
    if options.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.scale:
        os.environ["QT_SCALE_FACTOR"] = options.scale
    check_display()
    import_qt()
    from helpviewer import app  # noqa: PLC0415 - the only command that loads Qt
    from helpviewer.gui.window_request import WindowRequest  # noqa: PLC0415
    from helpviewer.log_files import keeping_log  # noqa: PLC0415 - not for who hands over

    settings = where.settings
    usual_theme = "light" if options.screenshot else settings.window.theme
    request = WindowRequest(
        paths=where.paths,
        policy=policy,
        source=where.source,
        language=where.language,
        window_language=options.language or settings.window.language,
        theme=options.theme or usual_theme,
        article=wanted.article,
        anchor=wanted.anchor,
        search=wanted.search,
        category=wanted.category,
        screenshot=options.screenshot,
        size=options.size,
        timings=options.timings,
        settings=settings,
        kiosk=settings.kiosk,
        listens_at=turn.address,
        first=first,
        helppack=None if _is_errand(options) else pack,
    )
    with keeping_log(where.paths.log):
        return app.run(request)


def _window_or_kiosk(options: argparse.Namespace, where: Situation) -> tuple[Situation, Policy]:
    """Return what is shown, and what may be done there; a kiosk is always for the public."""
    if not _is_kiosk(options, where):
        return where, Policy.of(where.settings)
    from helpviewer.sync.device_settings import kiosk_settings  # noqa: PLC0415 - few are one

    loaded = kiosk_settings(where.paths, site_folder())
    settings = loaded.settings._replace(kiosk=True, audience=Audience.PUBLIC.value)
    if not settings.unattended.pin:
        print(_NO_PIN, file=sys.stderr)
    return situation(options, settings), Policy.of_kiosk(settings)


def _is_kiosk(options: argparse.Namespace, where: Situation) -> bool:
    return options.kiosk or where.settings.kiosk


def _is_errand(options: argparse.Namespace) -> bool:
    return options.screenshot is not None or options.timings


def _helppack(wanted: Message, policy: Policy) -> Path | None:
    """Return the help pack that is to be opened, where libraries may be opened at all."""
    if wanted.helppack and not policy.open_folders:
        warn(_NO_HELP_PACKS)
        return None
    return Path(wanted.helppack) if wanted.helppack else None


def _first_source(pack: Path, where: Situation, *, can_ask: bool) -> LibrarySource | None:
    """Return the library that a help pack belongs to; None if the window is to ask first.

    Raises:
        HelpPackError: It is none, or nobody can be asked.
    """
    from helpviewer.sync.helppack_library import known_source  # noqa: PLC0415 - few open one

    try:
        return known_source(pack, where.paths, where.source.audience)
    except HelpPackUntrustedError:
        if not can_ask:
            raise
        return None


def _turn(options: argparse.Namespace, where: Situation) -> Turn:
    """Let the window that there is show what is wanted, unless one of its own is asked for."""
    if _is_errand(options) or options.new_window or _is_kiosk(options, where):
        return Turn()
    point = MeetingPoint.of(where.paths, where.source.folder)
    return meet(point, _wanted(options)) if point else Turn()


def _wanted(options: argparse.Namespace) -> Message:
    """Return the article, its heading, and the search that the options ask for."""
    asked = Message.of_address(options.article) or Message(article=options.article)
    return asked._replace(
        search=asked.search or options.search,
        category=options.category,
        token=activation_token(),
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1280x800")
    return int(found[1]), int(found[2])

"""A kiosk on a small library, as visitors find it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from helpviewer.compiler.compile import compile_library
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.speaking.silent_voice import SilentVoice
from helpviewer.gui.translation import Translation
from helpviewer.gui.window_request import WindowRequest
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.settings import Settings
from tests.gui.conftest import write_articles

MakeKiosk = Callable[..., Kiosk]

ARTICLES = {
    "library.toml": 'title = "Town hall"\n',
    "moving/report.md": "---\ntitle: Report a move\nurl: https://town.example/move\n---\n"
    "Bring your *passport*. See [parking](../parking/permit.md), "
    "[the state](https://state.example/forms) or [nothing](missing.md).\n\n"
    + "More about it.\n\n"
    * 60,
    "moving/report.de.md": "---\ntitle: Umzug melden\nlanguage: de\n---\n"
    "Bringen Sie den Ausweis mit.\n",
    "parking/permit.md": "---\ntitle: Get a parking permit\n---\nIt costs 30 a year.\n",
    "parking/secret.md": "---\ntitle: Staff only\naudience: internal\n---\n"
    "The code of the gate.\n",
}


@pytest.fixture
def make_kiosk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, unmeasured_workers: None
) -> Iterator[MakeKiosk]:
    """Start a kiosk: ``make_kiosk(idle_seconds=60)`` with settings of ``[unattended]``."""
    made: list[Kiosk] = []
    translation = Translation(qapp, bundled("resources") / "translations")
    usual, usual_font = QGuiApplication.styleHints().mouseDoubleClickInterval(), qapp.font()

    def make(**unattended: Any) -> Kiosk:
        source = write_articles(tmp_path / "library", ARTICLES)
        paths = UserPaths.under(tmp_path / "data")
        compile_library(source, paths)
        usual = Settings(kiosk=True)
        settings = usual._replace(
            unattended=usual.unattended._replace(speech=False, **unattended)
        )
        write_settings(paths, settings)
        request = WindowRequest(
            paths=paths,
            policy=Policy.of_kiosk(settings),
            source=source,
            window_language="en",
            theme="light",
            settings=settings,
            kiosk=True,
        )
        kiosk = Kiosk(qapp, request, partial(Program, qapp), translation)
        kiosk.aloud.use(SilentVoice())
        made.append(kiosk)
        kiosk.start()
        qtbot.waitUntil(lambda: kiosk.visit.is_attracting)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.stop()
        kiosk.deleteLater()
    QGuiApplication.styleHints().setMouseDoubleClickInterval(usual)
    qapp.setQuitOnLastWindowClosed(True)
    translation.drop()
    qapp.setFont(usual_font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def write_settings(paths: UserPaths, settings: Settings) -> None:
    """Write what the kiosk reads again after each visit."""
    chosen = settings.unattended._asdict()
    lines = [f"{name} = {_toml(value)}" for name, value in chosen.items()]
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text("[unattended]\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def come(qtbot: QtBot, kiosk: Kiosk) -> None:
    """Wake the kiosk as a visitor does: by touching it."""
    area = kiosk.visit.view.area
    (screen,) = [part for part in area.children() if type(part).__name__ == "AttractScreen"]
    qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not kiosk.visit.is_attracting)

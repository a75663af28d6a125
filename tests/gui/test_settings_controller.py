import tomllib
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import SettingsError
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.tasks import TaskRunner
from helpviewer.settings import Settings, load_settings


def test_changes_are_told_at_once_and_written_in_their_order(
    qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    controller = SettingsController(Settings(), tmp_path / "config.toml", tasks)
    told: list[tuple[str, object]] = []
    controller.changed.connect(lambda name, value: told.append((name, value)))
    wanted = [("window.theme", theme) for theme in ("dark", "light", "dark", "system", "light")]
    for name, value in wanted:
        controller.change(name, value)
    assert told == wanted
    assert controller.settings.window.theme == "light"
    tasks.wait()
    written = tomllib.loads((tmp_path / "config.toml").read_text("utf-8"))
    assert written == {"window": {"theme": "light"}}


def test_no_change_is_lost_to_another_that_is_written_beside_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    controller = SettingsController(Settings(), tmp_path / "config.toml", tasks)
    wanted: dict[str, object] = {
        "window.theme": "dark",
        "window.language": "de",
        "window.reduced_motion": True,
        "library.folder": "/help",
        "library.language": "en",
        "links.outside": "never",
        "search.recent": False,
        "search.unanswered": False,
    }
    for name, value in wanted.items():
        controller.change(name, value)
    tasks.wait()
    written = load_settings(tmp_path / "config.toml", None, {})
    assert {name: written.value(name) for name in wanted} == wanted


def test_what_is_so_already_or_locked_is_not_written(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = TaskRunner()
    settings = Settings(locked=frozenset({"search.recent"}))
    controller = SettingsController(settings, tmp_path / "config.toml", tasks)
    controller.change("window.theme", "system")
    controller.change("search.recent", value=False)
    tasks.wait()
    assert controller.settings == settings
    assert not (tmp_path / "config.toml").exists()


def test_a_change_that_cannot_be_kept_holds_and_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    controller = SettingsController(Settings(), tmp_path / "config.toml", TaskRunner())
    with qtbot.waitSignal(controller.failed) as failed:
        controller.change("window.theme", "dark")
    assert controller.settings.window.theme == "dark"
    assert failed.args is not None
    assert isinstance(failed.args[0], SettingsError)


@pytest.mark.parametrize(("name", "value"), [("window.theme", "pink"), ("window.colour", "x")])
def test_no_setting_gets_a_value_that_it_cannot_have(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        Settings().with_value(name, value)


def test_what_something_else_changed_in_the_file_is_told_but_nothing_that_is_locked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(locked=frozenset({"offline"}))
    controller = SettingsController(settings, tmp_path / "config.toml", TaskRunner())
    told: list[tuple[str, object]] = []
    controller.changed.connect(lambda name, value: told.append((name, value)))
    read = Settings().with_value("window.theme", "dark").with_value("offline", value=True)
    controller.follow(read)
    controller.follow(read)
    assert told == [("window.theme", "dark")]
    assert controller.settings == settings.with_value("window.theme", "dark")


def test_a_file_that_says_what_the_reader_changed_tells_nothing_twice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    controller = SettingsController(Settings(), tmp_path / "config.toml", tasks)
    controller.change("window.theme", "dark")
    tasks.wait()
    told: list[str] = []
    controller.changed.connect(lambda name, _value: told.append(name))
    controller.follow(load_settings(tmp_path / "config.toml", None, {}))
    assert told == []


def test_each_change_and_its_writing_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    controller = SettingsController(Settings(), tmp_path / "config.toml", TaskRunner())
    with qtbot.waitSignal(controller.written):
        controller.change("window.theme", "dark")
        assert controller.change_count == 1
    assert controller.change_count == 2

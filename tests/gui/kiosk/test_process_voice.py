import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.speaking.process_voice import ProcessVoice
from helpviewer.speech.voice import Command, Manner, Voice

MANNER = Manner("en")


def python_voice(script: str, hush: tuple[str, ...] = ()) -> Voice:
    """Return a voice that runs a script, which reads the text from standard input."""
    command = Command((sys.executable, "-c", script))
    return Voice("python", lambda text, _manner: command._replace(text=text), hush)


def writing(file: Path, more: str = "") -> str:
    return f"import sys, time; open({str(file)!r}, 'a').write(sys.stdin.read() + '|'); {more}"


def test_a_process_says_each_text(qtbot: QtBot, tmp_path: Path) -> None:
    said = tmp_path / "said"
    voice = ProcessVoice(python_voice(writing(said)))
    for text in ("Grüße", "--help"):
        with qtbot.waitSignal(voice.finished):
            voice.say(text, MANNER)
    assert said.read_text("utf-8") == "Grüße|--help|"


def test_a_text_that_is_interrupted_is_killed_and_never_finished(
    qtbot: QtBot, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    report = f"open({str(tmp_path / 'pid')!r}, 'w').write(str(__import__('os').getpid())); "
    script = writing(said, report + "time.sleep(60 if 'long' in open(sys.argv[0]) else 0)")
    script = script.replace("open(sys.argv[0])", f"open({str(said)!r}).read()")
    voice = ProcessVoice(python_voice(script))
    voice.say("long", MANNER)
    qtbot.waitUntil(
        lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text() != ""
    )
    pid = int((tmp_path / "pid").read_text())
    with qtbot.assertNotEmitted(voice.finished):
        voice.hush()
        qtbot.waitUntil(lambda: not _runs(pid))


def test_a_service_is_told_to_be_silent_before_the_next_text(
    qtbot: QtBot, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    hush = (sys.executable, "-c", f"open({str(log)!r}, 'a').write('hush|')")
    script = writing(log, "time.sleep(60 if open(sys.argv[-1]).read() == 'one|' else 0)")
    voice = ProcessVoice(python_voice(script.replace("sys.argv[-1]", repr(str(log))), hush))
    voice.say("one", MANNER)
    qtbot.waitUntil(lambda: log.exists() and log.read_text() == "one|")
    with qtbot.waitSignal(voice.finished):
        voice.say("never", MANNER)
        voice.say("two", MANNER)
    assert log.read_text() == "one|hush|two|"


@pytest.mark.parametrize(
    "voice",
    [
        Voice("none", lambda _text, _manner: Command(("/no/such/program",))),
        python_voice("raise SystemExit(1)"),
        python_voice("import sys; print('error: No such file', file=sys.stderr)"),
    ],
    ids=["missing", "failing", "without sound"],
)
def test_a_voice_that_cannot_speak_says_so(qtbot: QtBot, voice: Voice) -> None:
    process = ProcessVoice(voice)
    with qtbot.waitSignal(process.failed), qtbot.assertNotEmitted(process.finished):
        process.say("text", MANNER)


def test_a_voice_that_does_not_come_to_an_end_is_given_up(qtbot: QtBot) -> None:
    voice = ProcessVoice(python_voice("import time; time.sleep(60)"), patience=50)
    with qtbot.waitSignal(voice.failed):
        voice.say("text", MANNER)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def test_a_service_is_silent_when_the_program_ends(qtbot: QtBot, tmp_path: Path) -> None:
    log = tmp_path / "log"
    hush = (sys.executable, "-c", f"open({str(log)!r}, 'a').write('hush|')")
    voice = ProcessVoice(python_voice(writing(log, "time.sleep(60)"), hush))
    voice.close()
    voice.say("one", MANNER)
    qtbot.waitUntil(lambda: log.exists() and log.read_text() == "one|")
    voice.close()
    assert log.read_text() == "one|hush|"

import os
import shutil
import socket
import subprocess
import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.speech.dispatcher import dispatcher_command, is_running
from helpviewer.speech.espeak import espeak_command, languages
from helpviewer.speech.mac_say import mac_command, voice_names
from helpviewer.speech.voice import Command, Manner
from helpviewer.speech.voices import find_voice
from helpviewer.speech.windows_speech import windows_command

ESPEAK_LISTING = """Pty Language       Age/Gender VoiceName          File                 Other
 5  cmn             --/M      Chinese_(Mandarin) sit/cmn              (zh-cmn 5)(zh 5)
 5  de              --/M      German             gmw/de
 5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR            (pt 6)
"""
MAC_LISTING = """Alex                en_US    # Most people recognize me by my voice.
Anna                de_DE    # Hallo! Ich heiße Anna.
Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.
"""
KNOWN = languages(ESPEAK_LISTING)
NASTY = "-w /tmp/x; $(reboot) `id` --\0 'quoted' \"too\"\n!-! set self rate 100"


def option(command: Command, name: str) -> str:
    """Return what follows an option of a command."""
    return command.arguments[command.arguments.index(name) + 1]


def test_espeak_gets_its_text_from_standard_input() -> None:
    command = espeak_command("Hallo", Manner("de"), KNOWN)
    assert command.arguments == (
        "espeak-ng", "--stdin", "-b", "1", "-s", "175", "-a", "110", "-v", "de",
    )  # fmt: skip
    assert command.text == "Hallo\n"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de-AT", "de"), ("zh-Hans", "cmn"), ("pt-BR", "pt-br"), ("pt", "pt-br")],
)
def test_espeak_takes_the_nearest_language_that_it_has(tag: str, language: str) -> None:
    assert option(espeak_command("x", Manner(tag), KNOWN), "-v") == language


@pytest.mark.parametrize("tag", ["th", "", "de; reboot", "--path=/tmp"])
def test_espeak_keeps_its_usual_voice_for_other_languages(tag: str) -> None:
    assert "-v" not in espeak_command("x", Manner(tag), KNOWN).arguments


def test_rate_and_volume_are_steps_round_the_usual() -> None:
    slow, fast = Manner(rate=-100, volume=-100), Manner(rate=100, volume=100)
    assert option(espeak_command("x", slow, KNOWN), "-s") == "88"
    assert option(espeak_command("x", fast, KNOWN), "-s") == "350"
    assert option(espeak_command("x", slow, KNOWN), "-a") == "20"
    assert option(espeak_command("x", fast, KNOWN), "-a") == "200"


def test_the_service_gets_its_text_behind_all_options() -> None:
    command = dispatcher_command(NASTY, Manner("de-AT", 20, -40))
    assert command.arguments[:-2] == (
        "spd-say", "--wait", "--application-name", "helpviewer", "--rate", "20",
        "--volume", "-40", "--language", "de-AT",
    )  # fmt: skip
    assert command.arguments[-2] == "--"
    assert command.text == ""


def test_say_gets_a_voice_of_the_language_and_no_commands_in_the_text() -> None:
    names = voice_names(MAC_LISTING)
    command = mac_command("[[rate 900]] Hallo", Manner("de-AT"), names)
    assert command.arguments == ("say", "-r", "175", "-v", "Anna", "-f", "-")
    assert command.text == "[[volm 0.55]] [ [rate 900]] Hallo\n"
    assert option(mac_command("x", Manner("en-US"), names), "-v") == "Alex"
    assert "-v" not in mac_command("x", Manner("th"), names).arguments


def test_windows_gets_a_fixed_script_and_its_text_from_standard_input() -> None:
    command = windows_command(NASTY, Manner("de-DE", 100, 100))
    script = command.arguments[-1]
    assert command.arguments[:-1] == (
        "powershell.exe", "-NoProfile", "-NonInteractive", "-Command",
    )  # fmt: skip
    assert "$voice.Rate = 6; $voice.Volume = 100;" in script
    assert "[Globalization.CultureInfo]'de-DE'" in script
    assert "reboot" not in script
    assert "reboot" in command.text
    assert "Culture" not in windows_command("x", Manner("'; reboot")).arguments[-1]


@pytest.mark.parametrize(
    "tag", ["de'); reboot; ('", "de\n", "de --path=/tmp", "-v", "d", "de-"]
)
def test_what_is_no_language_tag_gets_into_no_command(tag: str) -> None:
    assert Manner(tag).tag == ""
    assert windows_command("x", Manner(tag)) == windows_command("x", Manner())
    assert dispatcher_command("x", Manner(tag)) == dispatcher_command("x", Manner())


@given(text=st.text(max_size=40), tag=st.text(max_size=10))
def test_no_text_and_no_language_becomes_an_option(text: str, tag: str) -> None:
    manner, calm = Manner(tag), Manner()
    for make in (
        lambda said, how: espeak_command(said, how, KNOWN),
        lambda said, how: mac_command(said, how, voice_names(MAC_LISTING)),
        windows_command,
    ):
        assert make(text, calm).arguments == make("x", calm).arguments
        assert make(text, manner).text.count("\n") == 1
    service = dispatcher_command(text, manner)
    assert service.arguments.index("--") == len(service.arguments) - 2
    assert not any(character < " " for character in service.arguments[-1])


def test_the_first_program_that_can_speak_is_used(tmp_path: Path) -> None:
    nowhere = {"XDG_RUNTIME_DIR": str(tmp_path)}
    everything = {"spd-say", "espeak-ng", "say", "powershell.exe"}

    def found(platform: str, *programs: str) -> str:
        voice = find_voice(platform, nowhere, lambda name: name if name in programs else None)
        return voice.name if voice else ""

    assert found("linux", *everything) == "espeak-ng"  # the service does not answer
    assert found("linux", "spd-say") == ""
    assert found("win32", *everything) == "powershell.exe"
    assert found("darwin", *everything) == "say"
    assert found("darwin", "espeak-ng") == found("win32", "say") == ""


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs AF_UNIX")
def test_the_service_is_used_where_it_answers(tmp_path: Path) -> None:
    place = Path(os.path.relpath(tmp_path)) / "s"
    environment = {"SPEECHD_ADDRESS": f"unix_socket:{place}"}
    assert not is_running(environment)
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(place))
        service.listen()
        assert is_running(environment)
        voice = find_voice("linux", environment, lambda name: name)
    assert voice
    assert voice.name == "spd-say"
    assert voice.hush == ("spd-say", "--cancel")


def test_the_service_may_be_at_a_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as service:
        port = service.getsockname()[1]
        assert is_running({"SPEECHD_ADDRESS": f"inet_socket:127.0.0.1:{port}"})
    assert not is_running({"SPEECHD_ADDRESS": f"inet_socket:127.0.0.1:{port}"})
    assert not is_running({"SPEECHD_ADDRESS": "inet_socket:127.0.0.1:99999"})


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng")
def test_espeak_really_says_a_nasty_text_louder_and_longer(tmp_path: Path) -> None:
    voice = find_voice(
        "linux", {}, lambda name: shutil.which(name) if name == "espeak-ng" else None
    )
    assert voice

    def said(manner: Manner) -> tuple[int, int]:
        file = tmp_path / "said.wav"
        command = voice.command(NASTY, manner)
        arguments = [*command.arguments, "-w", str(file)]
        subprocess.run(arguments, input=command.text.encode(), check=True, timeout=20)
        with wave.open(str(file)) as sound:
            frames = sound.readframes(sound.getnframes())
            samples = memoryview(frames).cast("h")
            return sound.getnframes(), max(map(abs, samples))

    usual = said(Manner("en"))
    assert said(Manner("en", rate=-100))[0] > 1.5 * usual[0]
    assert said(Manner("en", volume=-100))[1] < usual[1] < said(Manner("en", volume=60))[1]
    assert said(Manner("de"))[0] > 0

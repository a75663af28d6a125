"""Speaking with the voices of Windows, by way of PowerShell and System.Speech."""

import math

from helpviewer.speech.voice import Command, Manner, Voice, one_line

PROGRAM = "powershell.exe"
_FASTEST = 10  # what System.Speech calls three times as fast as usual
_SCRIPT = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$voice.Rate = {rate}; $voice.Volume = {volume}; {choice}"
    "$voice.Speak([Console]::In.ReadToEnd())"
)
_CHOICE = (
    "try {{ $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, "
    "[Globalization.CultureInfo]'{tag}') }} catch {{ }}; "
)


def windows_speech() -> Voice:
    """Return the voice."""
    return Voice(PROGRAM, windows_command)


def windows_command(text: str, manner: Manner) -> Command:
    """Return what says `text`, which is read from standard input and so is never a script."""
    rate = round(_FASTEST * math.log(manner.speed, 3))
    choice = _CHOICE.format(tag=manner.tag) if manner.tag else ""
    script = _SCRIPT.format(rate=rate, volume=round(100 * manner.loudness), choice=choice)
    arguments = (PROGRAM, "-NoProfile", "-NonInteractive", "-Command", script)
    return Command(arguments, one_line(text) + "\n")

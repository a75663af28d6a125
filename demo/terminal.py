"""Telling the story on the terminal."""

import textwrap

_WIDTH = 100
_INDENT = "   "


def begin(step: int, title: str) -> None:
    """Say what comes now."""
    print(f"\n{step}. {title}", flush=True)


def say(sentence: str) -> None:
    """Say what happens."""
    lines = textwrap.wrap(sentence, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
    print("\n".join(lines), flush=True)


def show(line: str) -> None:
    """Print a line as it is."""
    print(f"{_INDENT}  {textwrap.shorten(line, _WIDTH, placeholder=' ...')}", flush=True)

import io
import json
import sys

import pytest

from helpviewer.commands.output import print_json


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "ascii", "cp1252", "utf-16"])
def test_json_can_be_read_again_in_any_encoding(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    written = io.BytesIO()
    value = {"title": "Grüße ✓ اطبع", "half": "\udcff"}
    output = io.TextIOWrapper(written, encoding=encoding, errors="backslashreplace")
    monkeypatch.setattr(sys, "stdout", output)
    print_json(value)
    output.flush()
    assert json.loads(written.getvalue().decode(encoding)) == value


def test_without_a_console_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    print_json({})

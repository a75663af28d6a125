"""What commands print for scripts."""

import json
import sys


def print_json(value: object) -> None:
    """Print a value as JSON; where the output has not every character, in ASCII."""
    print(json.dumps(value, indent=2, ensure_ascii=not _is_utf8()))


def print_json_line(value: object) -> None:
    """Print a value as one line of JSON, as those of a file of JSON lines are."""
    print(json.dumps(value, ensure_ascii=not _is_utf8()))


def _is_utf8() -> bool:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-") in {"utf-8", "utf8"}

"""What commands print for scripts."""

import json
import sys


def print_json(value: object) -> None:
    """Print a value as JSON; where the output has not every character, in ASCII."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    is_utf8 = encoding.lower().replace("_", "-") in {"utf-8", "utf8"}
    print(json.dumps(value, indent=2, ensure_ascii=not is_utf8))

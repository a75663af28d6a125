import json
from datetime import date
from pathlib import Path

from helpviewer.kiosk.usage_report import report

TODAY = date(2026, 11, 22)


def write(folder: Path, month: str, *events: dict[str, object] | bytes) -> None:
    lines = [one if isinstance(one, bytes) else json.dumps(one).encode() for one in events]
    (folder / f"usage-{month}.jsonl").write_bytes(b"\n".join(lines))


def event(day: str, kind: str, **said: str) -> dict[str, object]:
    return {"at": f"{day}T09:30+01:00", "event": kind, **said}


def test_the_administrator_sees_what_was_opened_and_what_was_not_found(tmp_path: Path) -> None:
    write(tmp_path, "2026-10", event("2026-10-31", "visit began"))
    write(
        tmp_path,
        "2026-11",
        event("2026-11-15", "visit began"),
        event("2026-11-21", "visit began"),
        event("2026-11-22", "visit began"),
        event("2026-11-22", "visit began"),
        event("2026-11-22", "article opened", library="main", article="print"),
        event("2026-11-22", "article opened", library="main", article="print"),
        event("2026-11-22", "article opened", library="main", article="scan"),
        event("2026-11-22", "nothing found", words="Refund"),
        event("2026-11-22", "nothing found", words=" refund "),
        event("2026-11-22", "nothing found"),
        event("2026-11-22", "language chosen", language="pl"),
        event("2026-11-22", "link shown", host="example.com"),
        event("2026-11-22", "visit ended", how="idle"),
        event("2026-11-23", "visit began"),
    )
    assert report(tmp_path, 2, TODAY) == (
        "From 2026-11-21 to 2026-11-22: 3 visits, 3 articles opened, "
        "3 searches without result\n\n"
        "Visits:\n  1  2026-11-21\n  2  2026-11-22\n\n"
        "How they ended:\n  1  idle\n\n"
        "Opened most:\n  2  print\n  1  scan\n\n"
        "Searches without result:\n  2  refund\n\n"
        "Languages chosen:\n  1  pl\n\n"
        "Addresses shown:\n  1  example.com"
    )
    assert "5 visits" in report(tmp_path, 30, TODAY)


def test_articles_of_several_libraries_are_told_apart(tmp_path: Path) -> None:
    write(
        tmp_path,
        "2026-11",
        event("2026-11-22", "article opened", library="a", article="print"),
        event("2026-11-22", "article opened", library="b", article="print"),
    )
    assert "  1  a: print\n  1  b: print" in report(tmp_path, 1, TODAY)


def test_without_events_it_says_so(tmp_path: Path) -> None:
    nothing = "Nothing was counted from 2026-11-22 to 2026-11-22."
    assert report(tmp_path, 1, TODAY) == nothing
    assert report(tmp_path / "none", 1, TODAY) == nothing


def test_what_cannot_be_read_is_passed_over_and_harms_no_terminal(tmp_path: Path) -> None:
    (tmp_path / "usage-2026-09.jsonl").mkdir()
    write(
        tmp_path,
        "2026-11",
        b"\xff\xfe{",
        b"[]",
        b"7",
        b'{"at": 5}',
        b'{"at": "yesterday", "event": "visit began"}',
        b"[" * 100_000,
        event("2026-11-22", "article opened"),
        event("2026-11-22", "something new"),
        event("2026-11-22", "visit began"),
        event("2026-11-22", "article opened", library="a", article="\x1b[2J\u202etnirp\nx"),
    )
    printed = report(tmp_path, 1, TODAY)
    assert printed.startswith("From 2026-11-22 to 2026-11-22: 1 visits, 1 articles opened")
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    assert report(tmp_path, 1) != ""


def test_it_is_told_which_articles_helped(tmp_path: Path) -> None:
    given = [("print", "yes"), ("print", "no"), ("print", "yes"), ("scan", "no")]
    write(
        tmp_path,
        "2026-11",
        event("2026-11-22", "visit began"),
        *(
            event("2026-11-22", "feedback given", library="main", article=article, helped=said)
            for article, said in given
        ),
    )
    told = report(tmp_path, 1, TODAY)
    assert "Helped:\n  2  print\n\nDid not help:\n  1  print\n  1  scan" in told

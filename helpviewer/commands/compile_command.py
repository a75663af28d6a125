"""Read a folder of articles and report what is wrong with it."""

import argparse

from helpviewer.commands.library_options import (
    add_library_options,
    situation,
    terminal_progress,
)
from helpviewer.commands.output import print_json
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.library.characters import one_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Compile and report; problems with single articles are no error."""
    where = situation(options)
    report = compile_library(where.source, where.paths, terminal_progress())
    if options.json:
        print_json(_as_json(report))
    else:
        print(_text(report))
    return 0


def _as_json(report: Report) -> dict[str, object]:
    return {
        "articles": report.articles,
        "compiled": report.compiled,
        "reused": report.reused,
        "problems": [{"path": p.path, "reason": p.reason} for p in report.problems],
        "seconds": report.seconds,
    }


def _text(report: Report) -> str:
    lines = [one_line(f"{problem.path}: {problem.reason}") for problem in report.problems]
    lines.append(
        f"{report.articles} articles ({report.compiled} compiled, {report.reused} as before) "
        f"in {report.seconds:.1f} s; {len(report.problems)} problems"
    )
    return "\n".join(lines)

import json

from helpviewer.compiler.report import Report
from helpviewer.library.problems import Problem, ProblemKind


def test_a_report_comes_back_from_its_message() -> None:
    problem = Problem("ä.md", ProblemKind.BAD_DATE, {"field": "updated", "value": "x"})
    report = Report(3, 1, 2, (problem,), 0.5, 7, changed=True)
    assert Report.of_message(json.loads(json.dumps(report.as_message()))) == report

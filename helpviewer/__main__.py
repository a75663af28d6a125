"""The entry point: ``python -m helpviewer``, the ``helpviewer`` command and the executable."""

import sys
from collections.abc import Sequence

WORKER_OPTION = "--worker"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what `arguments` ask for; return the process's exit status.

    A helper process is recognised before anything else is parsed: it must start quickly, and
    nothing that a person can type may be mistaken for it.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) == 2 and given[0] == WORKER_OPTION:  # noqa: PLR2004 - the option and its name
        from helpviewer.workers import WORKERS, serve_worker

        if given[1] in WORKERS:
            return serve_worker(given[1])
    from helpviewer.cli import run, shows_window

    try:
        return run(given)
    except Exception as error:  # noqa: BLE001 - the very end: nobody is to see a traceback
        from helpviewer.start_trouble import tell_unexpected

        return tell_unexpected(error, given, in_box=shows_window(given))


if __name__ == "__main__":
    sys.exit(main())

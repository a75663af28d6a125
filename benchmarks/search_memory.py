"""What an open index costs in memory: ``python -m benchmarks.search_memory FOLDER``."""

import gc
import sys
from pathlib import Path

from benchmarks.search_speed import typed_queries
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query


def main() -> None:
    """Print the resident memory, mapped files included, that the index and queries take."""
    queries = typed_queries()
    gc.collect()
    before = resident()
    index = SearchIndex.open(Path(sys.argv[1]))
    opened = resident()
    for query in queries:
        for end in range(1, len(query) + 1):
            index.search(Query(query[:end], limit=20))
    gc.collect()
    typed = resident()
    print(f"memory {opened - before:.0f} MB when opened, {typed - before:.0f} MB after typing")


def resident() -> float:
    """Return the megabytes that this process has in memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()

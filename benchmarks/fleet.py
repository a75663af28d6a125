"""How many polls a server gets from a fleet: ``python -m benchmarks.fleet [--clients 100000]``.

Every client decides with the program's own schedule when it asks next; nothing is sent. They
are switched on over an hour, ask hourly, and for half an hour the server answers nobody.
"""

import argparse
import heapq
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from helpviewer.sync import schedule
from helpviewer.sync.schedule import Failure, Plan, Rhythm

BEGIN = datetime(2026, 11, 12, tzinfo=UTC)
HOUR, MINUTE = 3600, 60  # seconds
OUTAGE = range(4 * HOUR, 4 * HOUR + 30 * MINUTE)  # seconds after the beginning
END = 7 * HOUR
RHYTHM = Rhythm()
GOALS = {"steady": 60, "after the outage": 500}  # polls a second, at most

Poll = tuple[float, int, bool]  # seconds after the beginning, client, whether it was answered


def main() -> None:
    """Print polls a second, when all is well and after an outage."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--clients", type=int, default=100_000)
    clients = parser.parse_args().clients
    began = time.process_time()
    seconds: Counter[int] = Counter()
    tries: Counter[int] = Counter()
    back: dict[int, float] = {}
    random = Random(5)  # noqa: S311 - it has to be the same in each run
    for when, client, is_answered in polls(clients, random):
        seconds[int(when)] += 1
        if int(when) in OUTAGE:
            tries[client] += 1
        elif is_answered and client in tries:
            back.setdefault(client, when - OUTAGE.stop)
    print(f"{clients} clients, hourly, with the program's own schedule")
    tell("steady", seconds, range(2 * HOUR, OUTAGE.start))
    tell("during the outage", seconds, OUTAGE)
    tell("after the outage", seconds, range(OUTAGE.stop, END))
    waits = sorted(back.values())
    middle, last = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
    print(f"tries of a client that met the outage: mean {tries.total() / len(tries):.1f}")
    print(f"back after it: median {middle:.0f} s, p99 {last:.0f} s")
    print(f"computed in {time.process_time() - began:.0f} s of CPU")


def polls(clients: int, random: Random) -> Iterator[Poll]:
    """Yield every poll of a fleet in the order of time."""
    plans = [schedule.new_plan(random) for _ in range(clients)]
    due = []
    for client, plan in enumerate(plans):
        switched_on = BEGIN + timedelta(seconds=random.uniform(0, HOUR))
        plans[client] = schedule.after_start(plan, switched_on, RHYTHM, random)
        due.append((seconds_of(plans[client]), client))
    heapq.heapify(due)
    while due[0][0] < END:
        when, client = due[0]
        is_answered = int(when) not in OUTAGE
        yield when, client, is_answered
        now = BEGIN + timedelta(seconds=when)
        plans[client] = (
            schedule.after_success(plans[client], now, RHYTHM, random)
            if is_answered
            else schedule.after_failure(plans[client], now, RHYTHM, random, Failure())
        )
        heapq.heapreplace(due, (seconds_of(plans[client]), client))


def seconds_of(plan: Plan) -> float:
    """Return when a client asks next, in seconds after the beginning."""
    return (plan.next_poll - BEGIN).total_seconds() if plan.next_poll else END


def tell(name: str, counted: Counter[int], period: range) -> None:
    """Print the mean and the busiest second of a period."""
    peak = max(counted[second] for second in period)
    mean = sum(counted[second] for second in period) / len(period)
    print(f"{name:<18} mean {mean:6.1f}/s, busiest second {peak:4}/s", end="")
    if name in GOALS:
        print(f", goal {GOALS[name]}: {'met' if peak <= GOALS[name] else 'missed'}", end="")
    print()


if __name__ == "__main__":
    main()

import threading

import pytest

from helpviewer.gui.in_turn import InTurn


def test_what_came_first_is_done_first_whichever_thread_is_quicker() -> None:
    in_turn, done = InTurn(), list[str]()
    first = in_turn(lambda: done.append("remember"))
    second = in_turn(lambda: done.append("forget"))
    quicker = threading.Thread(target=second)
    quicker.start()
    first()
    quicker.join(5)
    assert done == ["remember", "forget"]


def test_what_failed_does_not_hold_up_the_next() -> None:
    in_turn = InTurn()
    first, second = in_turn(lambda: 1 / 0), in_turn(lambda: "done")
    with pytest.raises(ZeroDivisionError):
        first()
    assert second() == "done"

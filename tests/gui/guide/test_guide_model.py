from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from helpviewer.gui.guide.guide_model import GuideEntry, GuideModel

FEES, LIMITS = GuideEntry("Fees", "fees"), GuideEntry("Limits", "limits", level=1)


def spoken(model: GuideModel) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    model = GuideModel()
    model.set_entries((FEES, LIMITS))
    model.set_here(1)
    qtmodeltester.check(model)


def test_the_row_that_the_reader_is_at_says_so(qtbot: QtBot) -> None:
    model = GuideModel()
    model.set_entries((FEES, LIMITS))
    with qtbot.waitSignal(model.dataChanged):
        model.set_here(1)
    assert spoken(model) == ["Fees", "Limits, you are here"]


def test_the_same_rows_again_change_nothing(qtbot: QtBot) -> None:
    model = GuideModel()
    model.set_entries((FEES, LIMITS))
    model.set_here(1)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_entries((FEES, LIMITS))
    assert model.here == 1


def test_a_link_that_leads_out_tells_where_to() -> None:
    model = GuideModel()
    model.set_entries((GuideEntry("The bank", "x", hint="https://bank.example"),))
    role = Qt.ItemDataRole
    index = model.index(0)
    assert index.data(role.ToolTipRole) == "https://bank.example"
    assert index.data(role.AccessibleDescriptionRole) == "https://bank.example"

"""What there is to be wary of in an address, in the reader's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from helpviewer.library.cautions import Caution, CautionKind

CAUTIONS: Mapping[CautionKind, object] = {
    CautionKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "Cautions", "It is not written as addresses are."
    ),
    CautionKind.USER_INFO: QT_TRANSLATE_NOOP(
        "Cautions", "“{value}” before the @ is a name, and not the site."
    ),
    CautionKind.MIXED_SCRIPTS: QT_TRANSLATE_NOOP(
        "Cautions", "“{value}” mixes letters of several scripts."
    ),
    CautionKind.LOOK_ALIKE: QT_TRANSLATE_NOOP(
        "Cautions", "The site looks like “{value}”, but is another one."
    ),
    CautionKind.OTHER_TEXT: QT_TRANSLATE_NOOP(
        "Cautions", "The link's text names another site: “{value}”."
    ),
    CautionKind.NUMERIC_HOST: QT_TRANSLATE_NOOP(
        "Cautions", "The site has no name, only a number."
    ),
    CautionKind.LONG_HOST: QT_TRANSLATE_NOOP(
        "Cautions", "The name of the site is unusually long."
    ),
    CautionKind.PORT: QT_TRANSLATE_NOOP(
        "Cautions", "The address has an unusual port: {value}."
    ),
    CautionKind.NOT_ENCRYPTED: QT_TRANSLATE_NOOP(
        "Cautions", "The connection is not encrypted."
    ),
    CautionKind.HIDDEN_CHARACTERS: QT_TRANSLATE_NOOP(
        "Cautions", "There are hidden or misleading characters in the address."
    ),
    CautionKind.MAIL_FIELDS: QT_TRANSLATE_NOOP(
        "Cautions", "The mail is filled in already: {value}."
    ),
}
"""The sentence of each kind of caution; ``{value}`` stands for its value."""


def caution_sentence(caution: Caution) -> str:
    """Return what to tell the reader of a caution."""
    sentence = QCoreApplication.translate("Cautions", str(CAUTIONS[caution.kind]))
    return sentence.format(value=caution.value)

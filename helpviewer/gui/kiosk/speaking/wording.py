"""What is said around the words of an article, in the language of the window."""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from helpviewer.gui.names import CALLOUTS
from helpviewer.speech.phrase import Kind, Phrase, Utterance

_STOPS = tuple(".!?:;…。！？؟।")  # noqa: RUF001 - of many languages


class Wording(QObject):
    """Puts into words what those see who can: that something is a heading, a row, a link.

    The words are in the window's language, with the voice of that; an article's own words have
    theirs.
    """

    @property
    def language(self) -> str:
        """The window's language."""
        return QLocale().bcp47Name()

    def utterances(self, phrase: Phrase) -> list[Utterance]:
        """Return what is said of a phrase, in turn; as few as there are changes of voice."""
        lead, own = self._lead(phrase), phrase.language or self.language
        parts = [Utterance(f"{lead}:" if phrase.text else lead, self.language)] if lead else []
        if phrase.text:
            parts.append(Utterance(_ended(phrase.text) if phrase.links else phrase.text, own))
        for link in phrase.links:
            parts.append(Utterance(self.tr("Link:"), self.language))
            parts.append(Utterance(_ended(link), own))
        return _joined(parts)

    def _lead(self, phrase: Phrase) -> str:
        if not phrase.is_first:
            return ""
        match phrase.kind:
            case Kind.HEADING:
                level = QLocale().toString(phrase.level)
                return self.tr("Heading level {level}").format(level=level)
            case Kind.ITEM:
                return self._item(phrase)
            case Kind.CALLOUT:
                return _callout(phrase.name)
            case kind:
                return self._names(phrase).get(kind, "")

    def _names(self, phrase: Phrase) -> Mapping[Kind, str]:
        number = QLocale().toString
        row = self.tr("Row {number} of {count}").format(
            number=number(phrase.number), count=number(phrase.total)
        )
        return {
            Kind.ROW: row,
            Kind.CODE: self.tr("Code"),
            Kind.PICTURE: self.tr("Picture"),
            Kind.PART: _callout("details"),
        }

    def _item(self, phrase: Phrase) -> str:
        number = QLocale().toString
        item = self.tr("Item {number} of {count}").format(
            number=number(phrase.number), count=number(phrase.total)
        )
        if phrase.is_done is None:
            return item
        done = self.tr("done") if phrase.is_done else self.tr("not done")
        return self.tr("{item}, {done}").format(item=item, done=done)


def _callout(kind: str) -> str:
    return QCoreApplication.translate("Callouts", str(CALLOUTS.get(kind, CALLOUTS["note"])))


def _ended(text: str) -> str:
    return text if text.endswith(_STOPS) else f"{text}."


def _joined(parts: list[Utterance]) -> list[Utterance]:
    """Put what one voice says into one text: each process begins with a short silence."""
    voices = groupby(parts, lambda part: part.language.partition("-")[0].lower())
    return [_one(list(said)) for _, said in voices]


def _one(said: list[Utterance]) -> Utterance:
    return Utterance(" ".join(part.text for part in said), said[0].language)

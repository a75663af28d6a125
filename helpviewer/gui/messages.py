"""Errors and problems in the reader's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from helpviewer import errors
from helpviewer.errors import HelpViewerError
from helpviewer.library.problems import Problem, ProblemKind

ERRORS: Mapping[type[HelpViewerError], object] = {
    errors.UnexpectedError: QT_TRANSLATE_NOOP("Errors", "Something went wrong: {reason}"),
    errors.SettingsError: QT_TRANSLATE_NOOP(
        "Errors", "The settings in {path} cannot be used: {reason}"
    ),
    errors.PinError: QT_TRANSLATE_NOOP("Errors", "The PIN cannot be set: {reason}"),
    errors.FolderMissingError: QT_TRANSLATE_NOOP("Errors", "There is no folder {path}."),
    errors.FolderUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "The folder {path} cannot be read: {reason}"
    ),
    errors.LibraryEmptyError: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no article in {path}. "
        "Put Markdown files (.md) into it, or open another folder.",
    ),
    errors.ArticleNotFoundError: QT_TRANSLATE_NOOP(
        "Errors", "There is no article “{reference}”."
    ),
    errors.AmbiguousArticleError: QT_TRANSLATE_NOOP(
        "Errors", "Several articles are called “{reference}”: {candidates}"
    ),
    errors.CategoryNotFoundError: QT_TRANSLATE_NOOP("Errors", "There is no category “{name}”."),
    errors.StoreError: QT_TRANSLATE_NOOP(
        "Errors", "The database {path} cannot be used: {reason}"
    ),
    errors.IndexUnavailableError: QT_TRANSLATE_NOOP(
        "Errors", "The search cannot be prepared in {path}: {reason}"
    ),
    errors.QueriesError: QT_TRANSLATE_NOOP("Errors", "The queries cannot be used: {reason}"),
    errors.PersonalDataError: QT_TRANSLATE_NOOP(
        "Errors", "What the program remembers in {path} cannot be used: {reason}"
    ),
    errors.PortableFolderError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing can be kept in {path}: {reason}. Copy the program to where you may write, "
        "or remove the file “portable” beside it.",
    ),
    errors.PersonalFileError: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} cannot be used: {reason}"
    ),
    errors.ImportingError: QT_TRANSLATE_NOOP(
        "Errors", "The export cannot be imported: {reason}"
    ),
    errors.PublishError: QT_TRANSLATE_NOOP("Errors", "The feed cannot be published: {reason}"),
    errors.BundleError: QT_TRANSLATE_NOOP(
        "Errors", "What ships cannot be made of {path}: {reason}"
    ),
    errors.FeedError: QT_TRANSLATE_NOOP("Errors", "The feed cannot be used: {reason}"),
    errors.UpdateNeededError: QT_TRANSLATE_NOOP(
        "Errors", "The feed needs version {version} of this program, or a later one."
    ),
    errors.HelpPackError: QT_TRANSLATE_NOOP(
        "Errors", "The help pack {name} cannot be used: {reason}"
    ),
    errors.HelpPackAlteredError: QT_TRANSLATE_NOOP(
        "Errors",
        "The help pack {name} is damaged or was changed: it is not what its publisher signed. "
        "Nothing of it was taken; ask for it once more.",
    ),
    errors.HelpPackOlderError: QT_TRANSLATE_NOOP(
        "Errors", "The help pack {name} is older than the articles that are here; these stay."
    ),
    errors.HelpPackUntrustedError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody has said that the publisher of the help pack {name} is trusted. "
        "To do so, run: helpviewer helppack FILE",
    ),
    errors.SyncBusyError: QT_TRANSLATE_NOOP(
        "Errors", "The articles are being brought up to date already."
    ),
    errors.OfflineError: QT_TRANSLATE_NOOP(
        "Errors", "The network is switched off in the settings."
    ),
    errors.CredentialsError: QT_TRANSLATE_NOOP(
        "Errors", "{source}, which the settings name for access to the feed, {reason}"
    ),
    errors.DiskSpaceError: QT_TRANSLATE_NOOP(
        "Errors", "There is not enough room in {path}: about {needed} MB are needed."
    ),
    errors.NetworkError: QT_TRANSLATE_NOOP("Errors", "{host} cannot be reached: {reason}"),
    errors.NoConnectionError: QT_TRANSLATE_NOOP("Errors", "There is no connection to {host}."),
    errors.UnknownHostError: QT_TRANSLATE_NOOP(
        "Errors", "The server {host} cannot be found. Is this machine connected to a network?"
    ),
    errors.HostTimeoutError: QT_TRANSLATE_NOOP("Errors", "{host} did not answer in time."),
    errors.TooSlowError: QT_TRANSLATE_NOOP("Errors", "{host} sends too slowly."),
    errors.AnswerTooLargeError: QT_TRANSLATE_NOOP(
        "Errors", "{host} sends more than may be received."
    ),
    errors.CertificateError: QT_TRANSLATE_NOOP(
        "Errors", "There is no secure connection to {host}: {reason}"
    ),
    errors.CertificateDateError: QT_TRANSLATE_NOOP(
        "Errors",
        "The certificate of {host} is not valid today. Is the clock of this machine right?",
    ),
    errors.CertificateIssuerError: QT_TRANSLATE_NOOP(
        "Errors", "The certificate of {host} was issued by nobody whom this machine trusts."
    ),
    errors.CertificateHostError: QT_TRANSLATE_NOOP(
        "Errors", "The certificate that {host} shows belongs to another server."
    ),
    errors.CaptivePortalError: QT_TRANSLATE_NOOP(
        "Errors",
        "{host} answers with a web page instead of a feed. Does this network "
        "ask you to sign in first?",
    ),
    errors.RedirectRefusedError: QT_TRANSLATE_NOOP(
        "Errors",
        "{host} sends on to {target}, which is not followed. If the feed has "
        "moved, change its address in the settings.",
    ),
    errors.RedirectLoopError: QT_TRANSLATE_NOOP(
        "Errors", "{host} sends on from one address to the next, without an end."
    ),
    errors.AddressRefusedError: QT_TRANSLATE_NOOP(
        "Errors",
        "{host} is not fetched: an address must begin with https:// and hold no password.",
    ),
    errors.AccessRefusedError: QT_TRANSLATE_NOOP(
        "Errors", "{host} refuses access ({status}). Check the password or token for the feed."
    ),
    errors.NotFoundError: QT_TRANSLATE_NOOP("Errors", "There is nothing at {url}."),
    errors.FeedGoneError: QT_TRANSLATE_NOOP(
        "Errors", "What was at {url} has been withdrawn for good."
    ),
    errors.ServerBusyError: QT_TRANSLATE_NOOP(
        "Errors", "{host} is busy, and asks to be left alone for a while."
    ),
    errors.ServerFailedError: QT_TRANSLATE_NOOP(
        "Errors", "{host} answers with an error ({status})."
    ),
    errors.ProxyUnusableError: QT_TRANSLATE_NOOP(
        "Errors", "The proxy {proxy} cannot be used: {reason}"
    ),
    errors.ProxyLoginError: QT_TRANSLATE_NOOP(
        "Errors", "The proxy {proxy} asks for a password, or refuses the one that it is given."
    ),
    errors.TrustError: QT_TRANSLATE_NOOP("Errors", "The feed cannot be trusted: {reason}"),
    errors.AlteredFileError: QT_TRANSLATE_NOOP(
        "Errors", "What {host} sends is not what the publisher signed ({name})."
    ),
    errors.PublisherUnknownError: QT_TRANSLATE_NOOP(
        "Errors",
        "It is not known who publishes the feed {url}. "
        "Ask its publisher for the file root.json, and run: helpviewer feed trust root.json",
    ),
    errors.TrustedRootError: QT_TRANSLATE_NOOP(
        "Errors", "The keys that the feed is to be trusted by cannot be used: {reason}"
    ),
    errors.SignatureError: QT_TRANSLATE_NOOP(
        "Errors", "What {host} sends is not signed by the publisher of the feed ({name})."
    ),
    errors.RolledBackError: QT_TRANSLATE_NOOP(
        "Errors", "{host} offers an older state of the feed than the one that is here."
    ),
    errors.MixedFilesError: QT_TRANSLATE_NOOP(
        "Errors", "The files that {host} sends do not belong together ({name})."
    ),
    errors.ExpiredSignaturesError: QT_TRANSLATE_NOOP(
        "Errors",
        "The signatures that {host} sends have expired. Either it shows an old copy of "
        "the feed, or the clock of this machine is wrong.",
    ),
    errors.StaleFeedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The articles are not verified since {since}: the signatures that {host} sends have "
        "expired. Either it shows an old copy of the feed, or the clock of this machine is "
        "wrong.",
    ),
    errors.WorkerError: QT_TRANSLATE_NOOP("Errors", "A helper process failed: {reason}"),
    errors.RenderTimeoutError: QT_TRANSLATE_NOOP(
        "Errors", "The article takes too long to render."
    ),
    errors.RenderFailedError: QT_TRANSLATE_NOOP(
        "Errors", "The article cannot be rendered: {reason}"
    ),
    errors.ExportError: QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}"),
    errors.NoDisplayError: QT_TRANSLATE_NOOP("Errors", "{reason}"),
    errors.ScreenshotError: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} cannot be written."
    ),
    errors.OperationCancelledError: QT_TRANSLATE_NOOP("Errors", "Stopped."),
}
"""The sentence of each class of error; ``{name}`` stands for one of the error's values."""

PROBLEMS: Mapping[ProblemKind, object] = {
    ProblemKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems", "Left out: the file cannot be read ({reason})."
    ),
    ProblemKind.NOT_UTF8: QT_TRANSLATE_NOOP(
        "Problems", "Some characters are replaced: the file is not UTF-8 (byte {position})."
    ),
    ProblemKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it is longer than {limit} characters."
    ),
    ProblemKind.FRONT_MATTER: QT_TRANSLATE_NOOP(
        "Problems", "The front matter is not valid (line {line}: {reason})."
    ),
    ProblemKind.WRONG_TYPE: QT_TRANSLATE_NOOP(
        "Problems", "{field} is ignored: {value} is not what belongs there."
    ),
    ProblemKind.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problems", "{field} is ignored: {value} is not a date."
    ),
    ProblemKind.BAD_ID: QT_TRANSLATE_NOOP(
        "Problems", "The id is replaced by the path: {value} cannot be one."
    ),
    ProblemKind.DUPLICATE: QT_TRANSLATE_NOOP(
        "Problems", "Left out: {other} already has the id {id} in this language ({language})."
    ),
    ProblemKind.IMAGE_MISSING: QT_TRANSLATE_NOOP("Problems", "There is no image {image}."),
    ProblemKind.IMAGE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problems", "The image {image} is too large ({size})."
    ),
    ProblemKind.IMAGE_OUTSIDE: QT_TRANSLATE_NOOP(
        "Problems", "The image {image} lies outside the library."
    ),
    ProblemKind.RENDER_TIMEOUT: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it takes too long to render."
    ),
    ProblemKind.RENDER_FAILED: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it cannot be rendered ({reason})."
    ),
    ProblemKind.ITEM_REFUSED: QT_TRANSLATE_NOOP("Problems", "Left out: {reason}."),
    ProblemKind.ITEM_CLEANED: QT_TRANSLATE_NOOP(
        "Problems", "{field} is shown without the characters that do not belong there."
    ),
    ProblemKind.ITEM_SHORTENED: QT_TRANSLATE_NOOP(
        "Problems", "{field} is cut off: more than {limit} are not shown."
    ),
    ProblemKind.FUTURE_DATE: QT_TRANSLATE_NOOP(
        "Problems", "{field} lies in the future: {value}."
    ),
    ProblemKind.ATTACHMENT_REFUSED: QT_TRANSLATE_NOOP(
        "Problems", "The image {image} is not shown: {reason}."
    ),
    ProblemKind.LIBRARY_FILE: QT_TRANSLATE_NOOP("Problems", "Partly ignored: {reason}."),
    ProblemKind.SYNONYMS: QT_TRANSLATE_NOOP("Problems", "Some synonyms are ignored: {reason}."),
}
"""The sentence of each kind of problem."""


def error_sentence(error: HelpViewerError) -> str:
    """Return what to tell the reader of an error."""
    for kind in type(error).__mro__:
        if kind in ERRORS:
            sentence = QCoreApplication.translate("Errors", str(ERRORS[kind]))
            return sentence.format_map(error.values)
    return str(error)


def problem_sentence(problem: Problem) -> str:
    """Return what to tell the reader of a problem with one article."""
    sentence = QCoreApplication.translate("Problems", str(PROBLEMS[problem.kind]))
    return sentence.format_map(problem.values)

"""What can go wrong, as the reader would put it.

HelpViewerError
├── SettingsError               the settings cannot be used
├── PinError                    the PIN of an unattended screen cannot be set
├── LibraryError                the articles cannot be used
│   ├── FolderMissingError      there is no such folder
│   ├── FolderUnreadableError   the folder may not be read
│   ├── LibraryEmptyError       the folder has no article
│   ├── ArticleNotFoundError    no article is called that
│   ├── AmbiguousArticleError   several articles are called that
│   └── CategoryNotFoundError   no category is called that
├── StoreError                  the database of articles cannot be used
├── IndexUnavailableError       the search index cannot be opened
├── QueriesError                the queries to measure the search with cannot be used
├── PersonalDataError           what the program remembers of the reader cannot be used
├── PortableFolderError         a portable program cannot write beside itself
├── PersonalFileError           a file with what was remembered elsewhere cannot be used
├── FeedError                   what a feed says cannot be used
│   └── UpdateNeededError       the feed is for later versions of the program
├── HelpPackError               a help pack cannot be used
│   ├── HelpPackAlteredError    it is not what its publisher signed
│   ├── HelpPackOlderError      newer articles of the same publisher are here
│   └── HelpPackUntrustedError  nobody said yet that its publisher is trusted
├── SyncBusyError               another sync is under way
├── PublishError                articles cannot be published as a feed
├── BundleError                 articles cannot be made ready to ship with the program
├── ImportingError              the export of a help centre cannot be imported
├── OfflineError                the network is switched off
├── CredentialsError            the secret that a feed asks for cannot be read
├── DiskSpaceError              the disk has too little room
├── NetworkError                a feed could not be fetched
│   ├── NoConnectionError       nobody answers
│   ├── UnknownHostError        no server has this name
│   ├── HostTimeoutError        the answer does not come
│   ├── TooSlowError            the answer comes too slowly
│   ├── AnswerTooLargeError     the answer has no end
│   ├── CertificateError        the connection would not be secure
│   │   ├── CertificateDateError     the certificate is not valid today
│   │   ├── CertificateIssuerError   nobody vouches for the certificate
│   │   └── CertificateHostError     the certificate is of another host
│   ├── CaptivePortalError      the network's own page answers
│   ├── RedirectRefusedError    the server sends on to where nobody should go
│   ├── RedirectLoopError       the server sends on without an end
│   ├── AddressRefusedError     the address is none of a feed
│   ├── AccessRefusedError      the server asks for a better secret (401, 403)
│   ├── NotFoundError           there is nothing at the address (404)
│   ├── FeedGoneError           the feed was withdrawn (410)
│   ├── ServerBusyError         the server asks for patience (429, 503)
│   ├── ServerFailedError       the server answers with another error
│   ├── ProxyUnusableError      the proxy does not answer
│   └── ProxyLoginError         the proxy asks for a password (407)
├── TrustError                  a feed is not what its publisher signed
│   ├── AlteredFileError        a file was changed on the way
│   ├── PublisherUnknownError   nobody said whose signatures count
│   ├── TrustedRootError        the keys that are to be trusted cannot be used
│   ├── SignatureError          somebody else signed
│   ├── RolledBackError         an older state is offered
│   ├── MixedFilesError         the files are of different states
│   └── ExpiredSignaturesError  the signatures are no longer valid
│       └── StaleFeedError           they were on a day that is known
├── WorkerError                 a helper process ended without an answer
│   ├── RenderTimeoutError      one article takes too long to render
│   └── RenderFailedError       one article cannot be rendered
├── ExportError                 an article cannot be printed, or written to a file
├── NoDisplayError              there is no screen to open a window on
├── ScreenshotError             the picture of the window cannot be written
└── OperationCancelledError     the reader asked to stop
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar


class HelpViewerError(Exception):
    """Base of every error raised on purpose; its text is fit to show to the reader.

    Attributes:
        sentence: The English text; ``{name}`` stands for one of the error's values. The window
            shows a translation of it, filled in with the same values.
        exit_status: What the command line ends with.
        values: What the sentence speaks of.
    """

    sentence: ClassVar[str] = "{reason}"
    exit_status: ClassVar[int] = 1

    def __init__(self, **values: object) -> None:
        super().__init__(self.sentence.format(**values))
        self.values = values


class UnexpectedError(HelpViewerError):
    """Something broke that nobody foresaw; the log has the details."""

    sentence = "Something went wrong: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class SettingsError(HelpViewerError):
    """The settings file, the environment or the policy cannot be used."""

    sentence = "The settings in {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class PinError(HelpViewerError):
    """The PIN of an unattended screen cannot be set."""

    sentence = "The PIN cannot be set: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class LibraryError(HelpViewerError):
    """The articles cannot be used."""


class FolderMissingError(LibraryError):
    """There is no folder where the articles should be."""

    sentence = "There is no folder {path}."

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class FolderUnreadableError(LibraryError):
    """The folder of articles may not be read, or its disk fails."""

    sentence = "The folder {path} cannot be read: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class LibraryEmptyError(LibraryError):
    """The folder holds no article."""

    sentence = (
        "There is no article in {path}. "
        "Put Markdown files (.md) into it, or open another folder."
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class ArticleNotFoundError(LibraryError):
    """No article has this id, path, address or title."""

    sentence = "There is no article {reference!r}."

    def __init__(self, reference: str) -> None:
        super().__init__(reference=reference)


class AmbiguousArticleError(LibraryError):
    """Several articles have this title; `candidates` are their ids."""

    sentence = "Several articles are called {reference!r}; name one by its id: {candidates}"

    def __init__(self, reference: str, candidates: Sequence[str]) -> None:
        super().__init__(reference=reference, candidates=", ".join(candidates))


class CategoryNotFoundError(LibraryError):
    """No category has this path or name."""

    sentence = "There is no category {name!r}."

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class StoreError(HelpViewerError):
    """The database of articles cannot be read or written."""

    sentence = "The database {path} cannot be used: {reason}"
    exit_status = 6

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class IndexUnavailableError(HelpViewerError):
    """The search index is missing, damaged or of another version."""

    sentence = "There is no usable search index in {path}: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class QueriesError(HelpViewerError):
    """The queries with known answers, to measure the search with, cannot be used."""

    sentence = "The queries cannot be used: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class PersonalDataError(HelpViewerError):
    """What the program remembers of the reader cannot be read or written."""

    sentence = "What the program remembers in {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class PortableFolderError(HelpViewerError):
    """A portable program cannot keep anything beside itself, as on a disk that is read-only."""

    sentence = (
        "Nothing can be kept in {path}: {reason}. Copy the program to where you may write, "
        "or remove the file “portable” beside it."
    )

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class PersonalFileError(HelpViewerError):
    """A file to which personal data is exported, or from which it comes, cannot be used."""

    sentence = "The file {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class FeedError(HelpViewerError):
    """A file of a feed cannot be used at all; what was received before stays."""

    sentence = "The feed cannot be used: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class UpdateNeededError(FeedError):
    """A feed is for later versions of the program; what was received before stays."""

    sentence = "The feed needs version {version} of this program, or a later one."

    def __init__(self, version: str) -> None:
        HelpViewerError.__init__(self, version=version)


class HelpPackError(HelpViewerError):
    """A help pack cannot be read, or what is in it cannot be used; nothing of it was taken."""

    sentence = "The help pack {name} cannot be used: {reason}"

    def __init__(self, name: str, reason: object) -> None:
        super().__init__(name=name, reason=reason)


class HelpPackAlteredError(HelpPackError):
    """A help pack was changed or damaged after its publisher had signed what is in it."""

    sentence = (
        "The help pack {name} is damaged or was changed: it is not what its publisher signed. "
        "Nothing of it was taken; ask for it once more."
    )
    exit_status = 5

    def __init__(self, name: str) -> None:
        HelpViewerError.__init__(self, name=name)


class HelpPackOlderError(HelpPackError):
    """A help pack is older than what came of its publisher before."""

    sentence = "The help pack {name} is older than the articles that are here; these stay."
    exit_status = 5

    def __init__(self, name: str) -> None:
        HelpViewerError.__init__(self, name=name)


class HelpPackUntrustedError(HelpPackError):
    """Nobody has said on this machine that the publisher of a help pack is trusted."""

    sentence = (
        "Nobody has said that the publisher of the help pack {name} is trusted. "
        "To do so, run: helpviewer helppack FILE"
    )
    exit_status = 5

    def __init__(self, name: str) -> None:
        HelpViewerError.__init__(self, name=name)


class SyncBusyError(HelpViewerError):
    """Another process is bringing the same library up to date."""

    sentence = "The articles are being brought up to date already."


class PublishError(HelpViewerError):
    """Articles cannot be published as a feed; what was published before stays."""

    sentence = "The feed cannot be published: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class BundleError(HelpViewerError):
    """Articles cannot be made ready to ship with the program."""

    sentence = "What ships cannot be made of {path}: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class ImportingError(HelpViewerError):
    """The export of a help centre cannot be made a folder of articles; none was changed."""

    sentence = "The export cannot be imported: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class OfflineError(HelpViewerError):
    """The reader or the administrator wants no connection to be opened."""

    sentence = "The network is switched off in the settings."
    exit_status = 4


class CredentialsError(HelpViewerError):
    """A password, a token or a certificate that opens a feed cannot be read."""

    sentence = "{source}, which the settings name for access to the feed, {reason}"

    def __init__(self, source: object, reason: object) -> None:
        super().__init__(source=source, reason=reason)


class DiskSpaceError(HelpViewerError):
    """There is too little room on a disk; nothing was written."""

    sentence = "There is not enough room in {path}: about {needed} MB are needed."
    exit_status = 6

    def __init__(self, path: Path, needed: int) -> None:
        super().__init__(path=path, needed=needed)


class NetworkError(HelpViewerError):
    """A feed could not be fetched; what was received before stays.

    Attributes:
        status: What the server answered with; 0 if nothing came.
        is_lasting: Asking again soon would not help.
        retry_after: Seconds that the server wants to be left alone; 0 if it did not say.
    """

    sentence = "{host} cannot be reached: {reason}"
    exit_status = 4
    is_lasting: ClassVar[bool] = False
    status: int = 0
    retry_after: float = 0

    def __init__(self, host: str, **more: object) -> None:
        super().__init__(host=host, **more)


class NoConnectionError(NetworkError):
    """The server does not answer, or the connection to it was lost."""

    sentence = "There is no connection to {host}."


class UnknownHostError(NetworkError):
    """No server of this name is known, as on a machine without a network."""

    sentence = "The server {host} cannot be found. Is this machine connected to a network?"


class HostTimeoutError(NetworkError):
    """The server was silent, or was not done when the time was over."""

    sentence = "{host} did not answer in time."


class TooSlowError(NetworkError):
    """So little arrives that it would never end."""

    sentence = "{host} sends too slowly."


class AnswerTooLargeError(NetworkError):
    """More arrives than was announced, or than a feed may have."""

    sentence = "{host} sends more than may be received."
    is_lasting = True


class CertificateError(NetworkError):
    """The connection to the server would not be secure."""

    sentence = "There is no secure connection to {host}: {reason}"
    is_lasting = True


class CertificateDateError(CertificateError):
    """The server's certificate has expired, or is not valid yet."""

    sentence = (
        "The certificate of {host} is not valid today. Is the clock of this machine right?"
    )


class CertificateIssuerError(CertificateError):
    """The server signed its certificate itself, or somebody unknown did."""

    sentence = "The certificate of {host} was issued by nobody whom this machine trusts."


class CertificateHostError(CertificateError):
    """The server's certificate names other hosts."""

    sentence = "The certificate that {host} shows belongs to another server."


class CaptivePortalError(NetworkError):
    """A web page answers, as in a network where one has to sign in first."""

    sentence = (
        "{host} answers with a web page instead of a feed. "
        "Does this network ask you to sign in first?"
    )


class RedirectRefusedError(NetworkError):
    """The server sends on to another host, or to an address that is not secure."""

    sentence = (
        "{host} sends on to {target}, which is not followed. "
        "If the feed has moved, change its address in the settings."
    )
    is_lasting = True


class RedirectLoopError(NetworkError):
    """The server sends on from one address to the next."""

    sentence = "{host} sends on from one address to the next, without an end."
    is_lasting = True


class AddressRefusedError(NetworkError):
    """An address is not secure, or none of the web."""

    sentence = (
        "{host} is not fetched: an address must begin with https:// and hold no password."
    )
    is_lasting = True


class AccessRefusedError(NetworkError):
    """The server wants to know who asks, or does not like who does."""

    sentence = "{host} refuses access ({status}). Check the password or token for the feed."
    is_lasting = True

    def __init__(self, host: str, status: int) -> None:
        super().__init__(host, status=status)
        self.status = status


class NotFoundError(NetworkError):
    """There is nothing at an address."""

    sentence = "There is nothing at {url}."
    is_lasting = True
    status = 404

    def __init__(self, host: str, url: str) -> None:
        super().__init__(host, url=url)


class FeedGoneError(NetworkError):
    """The server says that there will never be anything at an address again."""

    sentence = "What was at {url} has been withdrawn for good."
    is_lasting = True
    status = 410

    def __init__(self, host: str, url: str) -> None:
        super().__init__(host, url=url)


class ServerBusyError(NetworkError):
    """The server has too much to do."""

    sentence = "{host} is busy, and asks to be left alone for a while."

    def __init__(self, host: str, status: int, retry_after: float) -> None:
        super().__init__(host)
        self.status = status
        self.retry_after = retry_after


class ServerFailedError(NetworkError):
    """The server answers with an error of its own."""

    sentence = "{host} answers with an error ({status})."

    def __init__(self, host: str, status: int) -> None:
        super().__init__(host, status=status)
        self.status = status


class ProxyUnusableError(NetworkError):
    """The proxy that leads out does not answer, or is of a kind that is not supported."""

    sentence = "The proxy {proxy} cannot be used: {reason}"

    def __init__(self, host: str, proxy: str, reason: object) -> None:
        super().__init__(host, proxy=proxy, reason=reason)


class ProxyLoginError(NetworkError):
    """The proxy that leads out wants to know who asks."""

    sentence = "The proxy {proxy} asks for a password, or refuses the one that it is given."
    is_lasting = True
    status = 407

    def __init__(self, host: str, proxy: str) -> None:
        super().__init__(host, proxy=proxy)


class TrustError(HelpViewerError):
    """A feed is not what its publisher signed; what was received before stays."""

    sentence = "The feed cannot be trusted: {reason}"
    exit_status = 5


class AlteredFileError(TrustError):
    """A file that was signed arrives as another, whoever is asked for it."""

    sentence = "What {host} sends is not what the publisher signed ({name})."

    def __init__(self, host: str, name: str) -> None:
        super().__init__(host=host, name=name)


class PublisherUnknownError(TrustError):
    """Nobody has said yet whose signatures count for a feed."""

    sentence = (
        "It is not known who publishes the feed {url}. "
        "Ask its publisher for the file root.json, and run: helpviewer feed trust root.json"
    )

    def __init__(self, url: str) -> None:
        super().__init__(url=url)


class TrustedRootError(TrustError):
    """A file that should say whose signatures count for a feed does not."""

    sentence = "The keys that the feed is to be trusted by cannot be used: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class SignatureError(TrustError):
    """A file of a feed is not signed by enough of its publisher's keys."""

    sentence = "What {host} sends is not signed by the publisher of the feed ({name})."

    def __init__(self, host: str, name: str) -> None:
        super().__init__(host=host, name=name)


class RolledBackError(TrustError):
    """A state of a feed is offered that is older than the one this machine has."""

    sentence = "{host} offers an older state of the feed than the one that is here."

    def __init__(self, host: str) -> None:
        super().__init__(host=host)


class MixedFilesError(TrustError):
    """Files of a feed are genuine, but were never published together."""

    sentence = "The files that {host} sends do not belong together ({name})."

    def __init__(self, host: str, name: str) -> None:
        super().__init__(host=host, name=name)


class ExpiredSignaturesError(TrustError):
    """Nobody has vouched for a feed lately, so that it may be an old copy."""

    sentence = (
        "The signatures that {host} sends have expired. Either it shows an old copy "
        "of the feed, or the clock of this machine is wrong."
    )

    def __init__(self, host: str, **more: object) -> None:
        super().__init__(host=host, **more)


class StaleFeedError(ExpiredSignaturesError):
    """Nobody has vouched for a feed since a day that this machine remembers."""

    sentence = (
        "The articles are not verified since {since}: the signatures that {host} sends "
        "have expired. Either it shows an old copy of the feed, or the clock of this "
        "machine is wrong."
    )

    def __init__(self, host: str, since: date) -> None:
        super().__init__(host, since=since)


class WorkerError(HelpViewerError):
    """A helper process could not be started, or ended without an answer."""

    sentence = "A helper process failed: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class RenderTimeoutError(WorkerError):
    """An article did not come out of the renderer in time.

    Attributes:
        certain: The worker's own computing time ran out, so trying again would not help; else
            only the wall clock did, as happens on a machine that is busy or asleep.
    """

    sentence = "it takes too long to render ({reason})"

    def __init__(self, *, certain: bool) -> None:
        super().__init__("computing time" if certain else "waiting time")
        self.certain = certain


class RenderFailedError(WorkerError):
    """An article cannot be rendered, however often one tries."""

    sentence = "it cannot be rendered: {reason}"


class ExportError(HelpViewerError):
    """An article cannot be written to a file, printed, or shown in a browser."""

    sentence = "{path} cannot be written: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class NoDisplayError(HelpViewerError):
    """There is no screen, or a system library that windows need is missing."""

    sentence = "{reason}"
    exit_status = 7

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class ScreenshotError(HelpViewerError):
    """The picture of the window cannot be written."""

    sentence = "The picture {path} cannot be written."

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class OperationCancelledError(HelpViewerError):
    """The reader asked to stop; nothing was changed."""

    sentence = "Stopped."

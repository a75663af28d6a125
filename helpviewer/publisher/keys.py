"""The private keys that a feed is signed with, each in a file that only its owner can read."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout
from securesystemslib.signer import CryptoSigner, Key

from helpviewer.errors import ExportError, PublishError

OFFLINE = frozenset({"root", "targets"})
"""The roles whose keys have a passphrase; the others sign without anybody being there."""

_OWNER = 0o600
_OWNER_FOLDER = 0o700


class AskPassphrase(Protocol):
    """Knows the passphrases of keys."""

    def __call__(self, name: str, /, *, is_new: bool) -> str:
        """Return the passphrase of the key in the file `name`; one that is new, not empty."""


class KeyFolder:
    """Folders of keys, such as one on the disk and one on a stick.

    Args:
        folders: Where keys are looked for; new ones are put into the first.
        ask: Who knows the passphrases.

    Raises:
        PublishError: This installation cannot sign.
    """

    def __init__(self, folders: Sequence[Path], ask: AskPassphrase) -> None:
        if find_spec("cryptography") is None:
            raise PublishError(
                "signing needs the package cryptography; install helpviewer[publish]"
            )
        self._folders = folders
        self._ask = ask
        self._opened: dict[str, CryptoSigner] = {}

    def is_empty(self) -> bool:
        """Say whether there are no keys at all."""
        return not any(path for folder in self._folders for path in folder.glob("*.pem"))

    def create(self, role: str) -> CryptoSigner:
        """Make a key for a role, and keep it.

        Raises:
            ExportError: It cannot be written.
        """
        signer = CryptoSigner.generate_ed25519()
        path = self._folders[0] / _file_name(role, signer.public_key)
        passphrase = self._ask(path.name, is_new=True) if role in OFFLINE else ""
        try:
            path.parent.mkdir(_OWNER_FOLDER, parents=True, exist_ok=True)
            _write(path, _protected(signer.private_bytes, passphrase))
        except OSError as error:
            raise ExportError(path, error.strerror or error) from error
        self._opened[path.name] = signer
        return signer

    def signers(self, role: str, keys: Iterable[Key]) -> list[CryptoSigner]:
        """Return those keys of a role that are in the folders.

        Raises:
            PublishError: One of them cannot be read, or its passphrase is wrong.
        """
        signers = (self._signer(_file_name(role, key), role) for key in keys)
        return [signer for signer in signers if signer]

    @contextmanager
    def locked(self, patience: float = 60) -> Iterator[None]:
        """Let nobody else on this machine sign with these keys meanwhile.

        Args:
            patience: Seconds that somebody else is waited for.

        Raises:
            PublishError: Somebody else goes on signing.
            ExportError: The folder cannot be used.
        """
        folder = self._folders[0]
        lock = FileLock(folder / ".lock", timeout=patience)
        try:
            folder.mkdir(_OWNER_FOLDER, parents=True, exist_ok=True)
            lock.acquire()
        except Timeout as error:
            raise PublishError("somebody else is signing with the same keys") from error
        except OSError as error:
            raise ExportError(folder, error.strerror or error) from error
        try:
            yield
        finally:
            lock.release()

    def _signer(self, name: str, role: str) -> CryptoSigner | None:
        """Return a key; None if it is not here. Nobody is asked twice for it."""
        for path in (folder / name for folder in self._folders):
            if name not in self._opened and path.exists():
                self._opened[name] = self._load(path, role)
        return self._opened.get(name)

    def _load(self, path: Path, role: str) -> CryptoSigner:
        from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - an extra
            load_pem_private_key,
        )

        passphrase = self._ask(path.name, is_new=False).encode() if role in OFFLINE else None
        try:
            return CryptoSigner(load_pem_private_key(path.read_bytes(), passphrase))
        except OSError as error:
            raise PublishError(f"{path} cannot be read ({error.strerror or error})") from error
        except (ValueError, TypeError) as error:  # TypeError: it has no passphrase
            raise PublishError(f"{path} cannot be opened with this passphrase") from error


def _file_name(role: str, key: Key) -> str:
    return f"{role}-{key.keyid[:12]}.pem"


def _protected(private: bytes, passphrase: str) -> bytes:
    """Return a key as it is kept: encrypted, if there is a passphrase."""
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - an extra

    if not passphrase:
        return private
    return serialization.load_pem_private_key(private, None).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def _write(path: Path, content: bytes) -> None:
    """Write a new file that was never readable for anybody else, and is on the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())

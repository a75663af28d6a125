"""An authority of this test run, and what it vouches for."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = timedelta(days=1)


class Authority:
    """Issues certificates; `file` is its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Authority of this test run")
        own = (
            _builder(self._name, self._name, self._key, datetime.now(UTC) + _DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.file = folder / "authority.pem"
        self.file.write_bytes(own.public_bytes(serialization.Encoding.PEM))

    def issue(
        self,
        name: str,
        host: str = "127.0.0.1",
        days: int = 1,
        *,
        by_itself: bool = False,
        passphrase: bytes = b"",
    ) -> tuple[Path, Path]:
        """Return the files of a certificate for `host`, and of its key.

        Args:
            name: Of the files.
            host: An address.
            days: Until it expires; negative if it has.
            by_itself: It is signed with its own key.
            passphrase: That the key is locked with; empty for none.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(host)
        until = datetime.now(UTC) + days * _DAY
        names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))])
        issuer, signer = (subject, key) if by_itself else (self._name, self._key)
        certificate = (
            _builder(subject, issuer, key, until)
            .add_extension(names, critical=False)
            .sign(signer, hashes.SHA256())
        )
        files = self._folder / f"{name}.pem", self._folder / f"{name}.key"
        files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.BestAvailableEncryption(passphrase)
                if passphrase
                else serialization.NoEncryption(),
            )
        )
        files[1].chmod(0o600)
        return files


def server_context(files: tuple[Path, Path], clients: Path | None = None) -> ssl.SSLContext:
    """Return what a server shows; `clients` is the authority of those whom it serves."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    if clients:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)
    return context


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - 30 * _DAY)
        .not_valid_after(until)
    )

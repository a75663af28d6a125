"""Secure connections: the machine's own store of certificates, and never less than that."""

import ssl
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import CredentialsError


class ClientCertificate(NamedTuple):
    """What shows a server who asks.

    Attributes:
        certificate: A PEM file, with the certificates above it.
        key: A PEM file, without a passphrase.
    """

    certificate: Path
    key: Path


def tls_context(
    ca_file: Path | None = None, client: ClientCertificate | None = None
) -> ssl.SSLContext:
    """Return what connections are verified with.

    The machine's store decides, as its administrator set it up. Variables such as
    ``REQUESTS_CA_BUNDLE`` change nothing.

    Args:
        ca_file: A PEM file of further authorities, such as a company's own.
        client: Who asks, for servers that want to know.

    Raises:
        CredentialsError: A file cannot be used.
    """
    import truststore  # noqa: PLC0415 - 40 ms, for those who sync only

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise CredentialsError(ca_file, "cannot be read as certificates") from error
    if client:
        try:
            context.load_cert_chain(client.certificate, client.key, password=_no_passphrase)
        except (OSError, ValueError) as error:
            source = client.certificate
            raise CredentialsError(source, "cannot be used with its key") from error
    return context


def _no_passphrase() -> str:
    """Say that there is none; else OpenSSL would ask on the terminal."""
    return ""

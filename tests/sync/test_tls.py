import ssl
from pathlib import Path
from typing import Any

import pytest

from helpviewer import errors
from helpviewer.errors import NetworkError
from helpviewer.sync.credentials import Access, read_credentials
from helpviewer.sync.tls import ClientCertificate, tls_context
from tests.sync.certificates import Authority, server_context
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import Request, response


def ok(_: Request) -> list[bytes | None]:
    return response(200, b"{}")


def test_an_authority_of_the_settings_is_trusted(
    serve: Serve, make_fetcher: MakeFetcher, authority: Authority
) -> None:
    server = serve(ok, server_context(authority.issue("good")))
    assert make_fetcher(ca_file=authority.file).get(server.address, 99).content == b"{}"


@pytest.mark.parametrize(
    ("certificate", "kind"),
    [
        ({"days": -1}, errors.CertificateDateError),
        ({"days": 40}, errors.CertificateDateError),  # it begins 30 days before its end
        ({"host": "127.0.0.9"}, errors.CertificateHostError),
        ({"by_itself": True}, errors.CertificateIssuerError),
    ],
)
def test_each_wrong_certificate_has_its_own_sentence(
    serve: Serve,
    make_fetcher: MakeFetcher,
    authority: Authority,
    certificate: dict[str, Any],
    kind: type[NetworkError],
) -> None:
    server = serve(ok, server_context(authority.issue("wrong", **certificate)))
    with pytest.raises(NetworkError) as told:
        make_fetcher(ca_file=authority.file).get(server.address, 99)
    assert type(told.value) is kind
    assert told.value.is_lasting
    assert server.requests == []


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_variables_of_other_programs_make_nobody_trusted(
    serve: Serve,
    make_fetcher: MakeFetcher,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    monkeypatch.setenv(variable, str(authority.file))
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    server = serve(ok, server_context(authority.issue("good")))
    with pytest.raises(errors.CertificateIssuerError):
        make_fetcher().get(server.address, 99)


def test_a_server_that_speaks_no_tls_is_not_secure(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    address = serve(ok).address.replace("http:", "https:")
    with pytest.raises(errors.CertificateError) as told:
        make_fetcher().get(address, 99)
    assert type(told.value) is errors.CertificateError


def test_a_server_can_ask_who_asks(
    serve: Serve, make_fetcher: MakeFetcher, authority: Authority
) -> None:
    server = serve(ok, server_context(authority.issue("good"), clients=authority.file))
    certificate, key = authority.issue("client")
    access = Access("mtls", certificate=str(certificate), key=str(key))
    known = read_credentials(access, server.address)
    fetcher = make_fetcher(ca_file=authority.file, credentials=known)
    assert fetcher.get(server.address, 99).content == b"{}"
    with pytest.raises(NetworkError):
        make_fetcher(ca_file=authority.file).get(server.address, 99)
    elsewhere = read_credentials(access, "https://example.com/")
    with pytest.raises(NetworkError):
        make_fetcher(ca_file=authority.file, credentials=elsewhere).get(server.address, 99)


def test_old_protocols_and_unknown_hosts_are_never_accepted() -> None:
    context = tls_context()
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_files_that_are_no_certificates_are_told(tmp_path: Path, authority: Authority) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("nothing")
    certificate, _ = authority.issue("a")
    with pytest.raises(errors.CredentialsError):
        tls_context(wrong)
    with pytest.raises(errors.CredentialsError):
        tls_context(tmp_path / "missing.pem")
    with pytest.raises(errors.CredentialsError):
        tls_context(client=ClientCertificate(certificate, wrong))


def test_a_key_with_a_passphrase_is_refused_and_never_asked_for(authority: Authority) -> None:
    certificate, key = authority.issue("locked", passphrase=b"secret")
    with pytest.raises(errors.CredentialsError):
        tls_context(client=ClientCertificate(certificate, key))

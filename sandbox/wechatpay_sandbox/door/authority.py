"""Makes a certificate authority for one purpose: certificates for WeChat Pay's hosts on this machine.

The root is what users trust. It signs one intermediate, and the intermediate signs one certificate for all hosts. Both
private keys are forgotten at once, so nobody can sign anything else later, whoever reads the folder. Should somebody
have such a key all the same, the intermediate is constrained to the hosts: a client refuses what it signs for another
name. The constraints stand on the intermediate, since Java ignores those of a root.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

VALID_FOR = timedelta(days=365)
_PURPOSE = "local test, not WeChat Pay"
_ADDRESSES = ("0.0.0.0/0", "::/0")


@dataclass(frozen=True, slots=True, repr=False)
class Issuer:
    """A certificate that signs others, with its private key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True, repr=False)
class ServerCertificate:
    """A certificate of a server, with its private key and the certificates up to the root."""

    root: x509.Certificate
    intermediate: x509.Certificate
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


def make_root(now: float) -> Issuer:
    """A new root, valid from a day before `now` (Unix seconds) for a year."""
    key = _new_key()
    name = _name("WeChat Pay sandbox root")
    builder = _builder(name, name, key, now).add_extension(_ca(path_length=1), critical=True)
    return Issuer(builder.add_extension(_CA_USAGE, critical=True).sign(key, hashes.SHA256()), key)


def make_intermediate(root: Issuer, hosts: Collection[str], now: float) -> Issuer:
    """A new intermediate that may sign for these hosts and for names below them, and for nothing else."""
    key = _new_key()
    permitted = [x509.DNSName(host) for host in sorted(hosts)]
    # why addresses: constraints on names say nothing about certificates for an address
    excluded = [x509.IPAddress(ipaddress.ip_network(network)) for network in _ADDRESSES]
    builder = (
        _builder(_name("WeChat Pay sandbox"), root.certificate.subject, key, now)
        .add_extension(_ca(path_length=0), critical=True)
        .add_extension(_CA_USAGE, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.NameConstraints(permitted, excluded), critical=True)
        .add_extension(_issuer_key(root), critical=False)
    )
    return Issuer(builder.sign(root.key, hashes.SHA256()), key)


def make_server_certificate(
    root: x509.Certificate, intermediate: Issuer, hosts: Collection[str], now: float
) -> ServerCertificate:
    """A new certificate for a server with these names."""
    key = _new_key()
    builder = (
        _builder(_name("WeChat Pay sandbox server"), intermediate.certificate.subject, key, now)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in sorted(hosts)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(digital_signature=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(_issuer_key(intermediate), critical=False)
    )
    certificate = builder.sign(intermediate.key, hashes.SHA256())
    return ServerCertificate(root, intermediate.certificate, certificate, key)


def issue_for_hosts(hosts: Collection[str], now: float) -> ServerCertificate:
    """A certificate for the hosts under a new authority, whose keys nobody has any more when this returns."""
    root = make_root(now)
    return make_server_certificate(root.certificate, make_intermediate(root, hosts, now), hosts, now)


def _new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"{common_name} ({_PURPOSE})"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _PURPOSE),
        ]
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: float
) -> x509.CertificateBuilder:
    # why a day before: to a client whose clock is behind, the certificate must be valid already
    start = datetime.fromtimestamp(int(now), UTC) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + VALID_FOR)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _issuer_key(issuer: Issuer) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())


def _ca(path_length: int) -> x509.BasicConstraints:
    return x509.BasicConstraints(ca=True, path_length=path_length)


def _usage(*, digital_signature: bool = False, key_cert_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        key_cert_sign=key_cert_sign,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


_CA_USAGE = _usage(key_cert_sign=True)

# Generated from spec/ by `make generate`. Do not edit.
"""Every request and reply object, by name; each loads when first asked for."""

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..api.businesscircle.sync_parking import ParkingState as ParkingState
    from ..api.businesscircle.sync_parking import ParkingStateReport as ParkingStateReport
    from ..api.certificates.list_certificates import AeadAlgorithm as AeadAlgorithm
    from ..api.certificates.list_certificates import CertificateAlgorithmType as CertificateAlgorithmType
    from ..api.certificates.list_certificates import CertificateList as CertificateList
    from ..api.certificates.list_certificates import EncryptedCertificate as EncryptedCertificate
    from ..api.certificates.list_certificates import PlatformCertificate as PlatformCertificate
    from ..api.ebike.confirm_charge_contract import ChargeConfirmation as ChargeConfirmation
    from ..api.ebike.confirm_charge_contract import ChargeConfirmationRequest as ChargeConfirmationRequest
    from ..api.ebike.confirm_charge_contract import ChargeInfo as ChargeInfo
    from ..api.ebike.get_charge_contract import ChargeContract as ChargeContract
    from ..api.ecommerce.get_individual_contract import IndividualAuthorization as IndividualAuthorization
    from ..api.ecommerce.get_individual_contract import IndividualAuthState as IndividualAuthState
    from ..api.ecommerce.get_individual_contract import IndividualPermissionType as IndividualPermissionType
    from ..api.eduschoolpay.list_user_contracts import PageLinks as PageLinks
    from ..api.eduschoolpay.list_user_contracts import SchoolPayContract as SchoolPayContract
    from ..api.eduschoolpay.list_user_contracts import SchoolPayContractPage as SchoolPayContractPage

__all__ = [
    "AeadAlgorithm",
    "CertificateAlgorithmType",
    "CertificateList",
    "ChargeConfirmation",
    "ChargeConfirmationRequest",
    "ChargeContract",
    "ChargeInfo",
    "EncryptedCertificate",
    "IndividualAuthState",
    "IndividualAuthorization",
    "IndividualPermissionType",
    "PageLinks",
    "ParkingState",
    "ParkingStateReport",
    "PlatformCertificate",
    "SchoolPayContract",
    "SchoolPayContractPage",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AeadAlgorithm": "..api.certificates.list_certificates",
            "CertificateAlgorithmType": "..api.certificates.list_certificates",
            "CertificateList": "..api.certificates.list_certificates",
            "ChargeConfirmation": "..api.ebike.confirm_charge_contract",
            "ChargeConfirmationRequest": "..api.ebike.confirm_charge_contract",
            "ChargeContract": "..api.ebike.get_charge_contract",
            "ChargeInfo": "..api.ebike.confirm_charge_contract",
            "EncryptedCertificate": "..api.certificates.list_certificates",
            "IndividualAuthState": "..api.ecommerce.get_individual_contract",
            "IndividualAuthorization": "..api.ecommerce.get_individual_contract",
            "IndividualPermissionType": "..api.ecommerce.get_individual_contract",
            "PageLinks": "..api.eduschoolpay.list_user_contracts",
            "ParkingState": "..api.businesscircle.sync_parking",
            "ParkingStateReport": "..api.businesscircle.sync_parking",
            "PlatformCertificate": "..api.certificates.list_certificates",
            "SchoolPayContract": "..api.eduschoolpay.list_user_contracts",
            "SchoolPayContractPage": "..api.eduschoolpay.list_user_contracts",
        },
    )

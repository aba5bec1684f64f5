# Generated from spec/ by `make generate`. Do not edit.
"""How a service provider brings in a sub-merchant (特约商户进件). Pictures are uploaded first
(`merchant.upload_image`); then the application is sent (`submit_applyment`) and asked for until it is finished
(`get_applyment_by_business_code`). On the way the administrator proves the account and signs, by the link that the
query gives. Names of banks come from `capital`; where the money goes later is changed by `apply4sub`, and who the
merchant is by `mchalterapply`.

get_applyment: Look up an application of a sub-merchant by the number WeChat Pay gave it
get_applyment_by_business_code: Look up an application of a sub-merchant by the service provider's own number
submit_applyment: Apply for a merchant to become a sub-merchant of the service provider
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_applyment as get_applyment
    from . import get_applyment_by_business_code as get_applyment_by_business_code
    from . import submit_applyment as submit_applyment

__all__ = [
    "get_applyment",
    "get_applyment_by_business_code",
    "submit_applyment",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_applyment": ".get_applyment",
            "get_applyment_by_business_code": ".get_applyment_by_business_code",
            "submit_applyment": ".submit_applyment",
        },
    )

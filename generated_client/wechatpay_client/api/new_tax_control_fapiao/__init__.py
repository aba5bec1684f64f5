# Generated from spec/ by `make generate`. Do not edit.
"""E-invoices for what users pay, issued through WeChat Pay or by the merchant itself (电子发票). Set up once a card
(`create_card_template`) and an address for events (`update_development_config`). A user asks for an invoice at the
receipt, or by a link of `get_title_url`; an event tells it, and `get_user_title` says whom the invoice is for. Then it
is issued (`issue_fapiao`, or with the digital invoices of service providers `issue_general_fapiao` and its siblings),
or one that was issued elsewhere is uploaded and put into the user's cards (`upload_fapiao_file`, `insert_cards`).
Events and `get_application` tell when that is done; `list_fapiao_files` says where the files are; `reverse_fapiao`
takes an invoice back.

check_merchant: Test whether the service provider may issue the invoices of a sub-merchant
create_card_template: Create the card that shows the invoices of a merchant in WeChat
get_application: Look up the invoices of an application
get_base_information: Look up what stands on every invoice of a sub-merchant
get_development_config: Look up what is set for the invoices of a merchant
get_invitation_url: Get the link by which a merchant lets the service provider issue its invoices
get_merchant_status: Look up how far a sub-merchant is with its invoices
get_title_url: Get the link by which the user says whom the invoice is for
get_user_title: Look up whom the invoice is for, as the user said
insert_cards: Put invoices that were issued elsewhere into the user's cards
issue_fapiao: Issue e-invoices for an order and put them into the user's cards
issue_general_fapiao: Issue a digital invoice for goods or services in general
issue_passenger_transport_fapiao: Issue a digital invoice for the transport of a passenger
issue_real_estate_leasing_fapiao: Issue a digital invoice for the rent of a building or parking space
issue_refined_oil_fapiao: Issue a digital invoice for fuel
list_fapiao_files: Look up where the files of invoices are
list_invited_merchants: List the merchants that answered invitations
list_tax_codes: List how the goods and services of a merchant are taxed
reverse_fapiao: Take invoices back
update_development_config: Set the address for events of invoices, and whether every payment offers one
upload_fapiao_file: Upload the file of an invoice that was issued elsewhere
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import check_merchant as check_merchant
    from . import create_card_template as create_card_template
    from . import get_application as get_application
    from . import get_base_information as get_base_information
    from . import get_development_config as get_development_config
    from . import get_invitation_url as get_invitation_url
    from . import get_merchant_status as get_merchant_status
    from . import get_title_url as get_title_url
    from . import get_user_title as get_user_title
    from . import insert_cards as insert_cards
    from . import issue_fapiao as issue_fapiao
    from . import issue_general_fapiao as issue_general_fapiao
    from . import issue_passenger_transport_fapiao as issue_passenger_transport_fapiao
    from . import issue_real_estate_leasing_fapiao as issue_real_estate_leasing_fapiao
    from . import issue_refined_oil_fapiao as issue_refined_oil_fapiao
    from . import list_fapiao_files as list_fapiao_files
    from . import list_invited_merchants as list_invited_merchants
    from . import list_tax_codes as list_tax_codes
    from . import reverse_fapiao as reverse_fapiao
    from . import update_development_config as update_development_config
    from . import upload_fapiao_file as upload_fapiao_file

__all__ = [
    "check_merchant",
    "create_card_template",
    "get_application",
    "get_base_information",
    "get_development_config",
    "get_invitation_url",
    "get_merchant_status",
    "get_title_url",
    "get_user_title",
    "insert_cards",
    "issue_fapiao",
    "issue_general_fapiao",
    "issue_passenger_transport_fapiao",
    "issue_real_estate_leasing_fapiao",
    "issue_refined_oil_fapiao",
    "list_fapiao_files",
    "list_invited_merchants",
    "list_tax_codes",
    "reverse_fapiao",
    "update_development_config",
    "upload_fapiao_file",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "check_merchant": ".check_merchant",
            "create_card_template": ".create_card_template",
            "get_application": ".get_application",
            "get_base_information": ".get_base_information",
            "get_development_config": ".get_development_config",
            "get_invitation_url": ".get_invitation_url",
            "get_merchant_status": ".get_merchant_status",
            "get_title_url": ".get_title_url",
            "get_user_title": ".get_user_title",
            "insert_cards": ".insert_cards",
            "issue_fapiao": ".issue_fapiao",
            "issue_general_fapiao": ".issue_general_fapiao",
            "issue_passenger_transport_fapiao": ".issue_passenger_transport_fapiao",
            "issue_real_estate_leasing_fapiao": ".issue_real_estate_leasing_fapiao",
            "issue_refined_oil_fapiao": ".issue_refined_oil_fapiao",
            "list_fapiao_files": ".list_fapiao_files",
            "list_invited_merchants": ".list_invited_merchants",
            "list_tax_codes": ".list_tax_codes",
            "reverse_fapiao": ".reverse_fapiao",
            "update_development_config": ".update_development_config",
            "upload_fapiao_file": ".upload_fapiao_file",
        },
    )

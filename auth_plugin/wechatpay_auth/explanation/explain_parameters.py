"""What is wrong with what a page, mini program or app hands to WeChat.

WeChat tells the user no more than "the signature is wrong" or "a parameter is missing", and the merchant nothing.
Nothing here does I/O.
"""

from __future__ import annotations

from .apiv2_parameters import find_apiv2_mistakes
from .front_end_parameters import PAYMENTS, FrontEndParameters, KnownFacts
from .parameter_finding import ParameterFinding
from .payment_parameters import find_payment_mistakes


def explain_parameters(parameters: FrontEndParameters, facts: KnownFacts) -> tuple[ParameterFinding, ...]:
    """Everything that is wrong with the parameters, as far as it can be told from the facts.

    A signature is checked only with the key that belongs to it: `facts.public_key` or `facts.apiv2_key`.
    """
    find = find_payment_mistakes if parameters.kind in PAYMENTS else find_apiv2_mistakes
    return tuple(find(parameters, facts))

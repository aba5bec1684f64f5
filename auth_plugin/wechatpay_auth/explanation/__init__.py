"""Why a request's signature was refused: what we signed against what the platform says it saw. No I/O, no secrets."""

from .explain import SignedRequest, explain, explain_signature
from .signature_finding import Explanation, Finding, SignatureFault

__all__ = ["Explanation", "Finding", "SignatureFault", "SignedRequest", "explain", "explain_signature"]

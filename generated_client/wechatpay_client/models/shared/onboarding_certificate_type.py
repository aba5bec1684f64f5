# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnboardingCertificateType: TypeAlias = Literal[
    "CERTIFICATE_TYPE_2388",
    "CERTIFICATE_TYPE_2389",
    "CERTIFICATE_TYPE_2390",
    "CERTIFICATE_TYPE_2391",
    "CERTIFICATE_TYPE_2392",
    "CERTIFICATE_TYPE_2393",
    "CERTIFICATE_TYPE_2394",
    "CERTIFICATE_TYPE_2395",
    "CERTIFICATE_TYPE_2396",
    "CERTIFICATE_TYPE_2397",
    "CERTIFICATE_TYPE_2398",
    "CERTIFICATE_TYPE_2399",
    "CERTIFICATE_TYPE_2400",
    "CERTIFICATE_TYPE_2520",
    "CERTIFICATE_TYPE_2521",
    "CERTIFICATE_TYPE_2522",
]
"""Certificate of a merchant that is neither company nor sole trader (登记证书类型).

- `CERTIFICATE_TYPE_2388`: public institution as a legal person
- `CERTIFICATE_TYPE_2389`: unified social credit code
- `CERTIFICATE_TYPE_2390`: paid services of a military hospital
- `CERTIFICATE_TYPE_2391`: medical institution, military hospitals
- `CERTIFICATE_TYPE_2392`: business licence of the company a party organisation belongs to
- `CERTIFICATE_TYPE_2393`: organisation code
- `CERTIFICATE_TYPE_2394`: association
- `CERTIFICATE_TYPE_2395`: private non-enterprise unit
- `CERTIFICATE_TYPE_2396`: foundation
- `CERTIFICATE_TYPE_2397`: charity that may collect in public
- `CERTIFICATE_TYPE_2398`: cooperative of farmers
- `CERTIFICATE_TYPE_2399`: place of worship
- `CERTIFICATE_TYPE_2400`: another valid paper
- `CERTIFICATE_TYPE_2520`: licence to practise
- `CERTIFICATE_TYPE_2521`: grassroots self-governing body
- `CERTIFICATE_TYPE_2522`: rural collective.
"""


OnboardingSubjectType: TypeAlias = Literal[
    "SUBJECT_TYPE_INDIVIDUAL",
    "SUBJECT_TYPE_ENTERPRISE",
    "SUBJECT_TYPE_INSTITUTIONS",
    "SUBJECT_TYPE_OTHERS",
    "SUBJECT_TYPE_MICRO",
    "SUBJECT_TYPE_GOVERNMENT",
    "SUBJECT_TYPE_INSTITUTIONS_CLONED",
]
"""What kind of merchant it is (主体类型).

- `SUBJECT_TYPE_INDIVIDUAL`: sole trader
- `SUBJECT_TYPE_ENTERPRISE`: company
- `SUBJECT_TYPE_INSTITUTIONS`: government body or public institution, as older pages have it
- `SUBJECT_TYPE_OTHERS`: social organisation
- `SUBJECT_TYPE_MICRO`: person without a business licence
- `SUBJECT_TYPE_GOVERNMENT`: government body
- `SUBJECT_TYPE_INSTITUTIONS_CLONED`: public institution.
"""

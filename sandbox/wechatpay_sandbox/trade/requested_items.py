"""What the platform asks of a sub-merchant whose payments are blocked, or that can no longer do something."""

from __future__ import annotations

import json
from typing import Final

REQUESTED_ITEMS: Final = json.dumps(
    {
        "record_fields": [
            {
                "item_id": "1001",
                "field_name": "shop_photo",
                "name": "门店照片",
                "type": 3,
                "tips": "请上传门头照片",
                "required": 1,
                "need_encrypt": False,
                "file_check_rule": {
                    "min_list_length": 1,
                    "max_list_length": 3,
                    "enum_file_exts": ["png", "jpg"],
                    "max_file_size": 2,
                },
            }
        ]
    },
    ensure_ascii=False,
    separators=(",", ":"),
)
"""One picture of the shop, as a text of JSON."""

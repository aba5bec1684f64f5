"""Changes to the small spec that each break a rule about English or Chinese texts, or about how times are written."""

from __future__ import annotations

from small_spec import Break, G, P, S, W

POST, UPLOAD = "/orders/post", "/pictures/post"
ORDER_ZH = "    x-wechatpay-zh: 给孩子订购玩具\n"
ORDER_TEXT = "    description: Repeating the same number is safe.\n"
EVENT_TEXT = "    description: Send the toy now.\n"
BOX_ZH = "  x-wechatpay-zh: 盒子\n"
GRAMS = "description: Weight in grams}"
SECRET = "    secret: {type: string, x-wechatpay-charset: any, x-wechatpay-sensitive: platform, "
BLUE = "  x-wechatpay-enum-zh: {BLUE: 紫罗兰色}\n"
NAMES = "/Box/properties"

BREAKS = [
    Break("operation-described", P, POST, ORDER_TEXT, ""),
    Break("operation-described", W, "/order_paid/post", EVENT_TEXT, ""),
    Break("operation-described", P, f"{POST}/description", ORDER_TEXT, ORDER_TEXT.replace(".", "")),
    Break("operation-described", P, f"{POST}/description", ORDER_TEXT, "    description: 重复是安全的.\n"),
    Break("operation-described", P, f"{POST}/description", ORDER_TEXT, "    description: Order a toy for a child.\n"),
    Break("one-word", P, f"{POST}/description", ORDER_TEXT, ORDER_TEXT.replace("number", "merchant one acts for")),
    Break("one-word", S, f"{NAMES}/weight/description", GRAMS, GRAMS.replace("grams", "the merchant it acts for")),
    Break(
        "encryption-described",
        S,
        f"{NAMES}/secret/description",
        "    weight: {",
        f"{SECRET}description: A word}}\n    weight: {{",
    ),
    Break(
        "encryption-described",
        S,
        f"{NAMES}/secret/description",
        "    weight: {",
        f"{SECRET}maxLength: 8, description: Encrypted once and encrypted again}}\n    weight: {{",
    ),
    Break("chinese", P, POST, ORDER_ZH, ""),
    Break("chinese", P, f"{POST}/x-wechatpay-zh", ORDER_ZH, "    x-wechatpay-zh: Dinggou\n", also="glossary-used"),
    Break("chinese", P, f"{POST}/x-wechatpay-zh", ORDER_ZH, ORDER_ZH.replace("玩具", "玩具。")),
    Break("chinese", P, f"{POST}/x-wechatpay-zh", ORDER_ZH, ORDER_ZH.replace("玩具", "玩具" * 20)),
    Break("chinese", S, "/Box", BOX_ZH, ""),
    Break("enum-chinese", S, "/Colour/enum/1", BLUE, ""),
    Break("enum-chinese", S, "/Colour/x-wechatpay-enum-zh/GREY", BLUE, BLUE.replace("}", ", GREY: 灰色}")),
    Break("enum-chinese", S, "/Colour/x-wechatpay-enum-zh/RED", BLUE, BLUE.replace("}", ", RED: 红色}")),
    Break("enum-chinese", G, "/tokens/GREY", "  RED: 红色\n", "  RED: 红色\n  GREY: 灰色\n"),
    Break("glossary", G, "/words", "tokens:\n", "words: {}\ntokens:\n"),
    Break("glossary", G, "/terms/picture", "{zh: 图片, not: [相片]}", "图片"),
    Break("glossary", G, "/terms/picture", "{zh: 图片, not: [相片]}", "{zh: 图片, not: 相片}"),
    Break("glossary", G, "/terms/Picture", "  picture:", "  Picture:"),
    Break("glossary", G, "/tokens/RED", "  RED: 红色\n", "  RED: red\n"),
    Break("glossary-used", P, f"{POST}/x-wechatpay-zh", ORDER_ZH, ORDER_ZH.replace("订购", "购买")),
    Break("glossary-used", P, f"{UPLOAD}/x-wechatpay-zh", "上传玩具的图片", "上传玩具的图片或相片"),
    Break("glossary-used", S, "/Box/x-wechatpay-zh", BOX_ZH, BOX_ZH.replace("盒子", "相片")),
    Break("glossary-used", S, "/Colour/x-wechatpay-enum-zh/BLUE", BLUE, BLUE.replace("紫罗兰色", "相片")),
    Break(
        "known-extension", S, "/Colour/x-wechatpay-enum-zh", BLUE, "  x-wechatpay-enum-zh: 蓝\n", also="enum-chinese"
    ),
    *(
        Break(
            "day-form",
            S,
            f"/SentBox/properties/{name}",
            "    remark: {",
            f"    {name}: {{type: string, description: When}}\n    remark: {{",
        )
        for name in ("sent_date", "deadline", "valid_thru", "period_end")
    ),
]

"""`python -m wechatpay_openapi` is the `wechatpay` command."""

from wechatpay_openapi.command import main

main()

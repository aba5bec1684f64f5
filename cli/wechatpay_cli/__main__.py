"""`python -m wechatpay_cli` is the `wechatpay` command."""

from wechatpay_cli import main

main()

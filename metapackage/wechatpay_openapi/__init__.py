"""What `pip install wechatpay-openapi` brings beside `wechatpay_client` and `wechatpay_auth`: the `wechatpay` command.

Programs import `wechatpay_client`, `wechatpay_auth` and `wechatpay_sandbox`; there is nothing to import here.
"""

"""Independent SDKs, from their registries and with no file of theirs changed, as clients of the sandbox.

Each SDK is played by a program of its own (wechatpayv3_program.py, axios/program.mjs) that makes the calls of cases.py
as the SDK's documents say, and prints one line of JSON per case; __main__.py starts them and prints the table. Those
whose host is a constant go through the sandbox's door (npm_sdks/), with fewer cases and in each mode of keys. What an
SDK cannot do for a fault of its own is in known_defects.py, with the reason.
"""

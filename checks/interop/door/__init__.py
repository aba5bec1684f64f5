"""Programs that call WeChat Pay's own host, and reach the sandbox by nothing but the settings that the command prints.

Each signs and verifies by itself, as the official SDKs do, with what its language has: curl and openssl in a shell,
requests, Node's https and fetch, java.net.http, net/http of Go. play.py starts them.
"""

"""Notifications inside web frameworks: one module each, which alone imports that framework.

`flask.notification_view`, `django.notification_view` (with Django REST framework too),
`starlette.notification_endpoint` (Starlette and FastAPI), `aiohttp.notification_handler`,
`tornado.notification_handler`, `litestar.notification_route` and `gateway_event.notification_function` (AWS Lambda,
Tencent SCF, Aliyun FC) take a NotificationParser and a handler, and give what the framework mounts or the gateway
calls. The handler gets a Notification that is verified and decrypted, and what it does decides the answer:

| what happened | answer |
|---|---|
| the handler returned a mapping, for the few events that ask a question | 200 with that as JSON |
| it returned None or anything else | 204 |
| it raised, or what it returned cannot be JSON | 500, logged with its traceback; the notification may come again |
| the signature does not hold, is stale, a replay or a probe | 401 |
| one of the four signature headers is missing | 401, and the body is not read |
| the body has more than 1 MiB (`max_body` of the parser) | 413, and no more of it is read |
| signed by the platform, but not a notification | 400 |
| no APIv3 key fits, an unknown algorithm, the body was consumed before | 500, logged |

An answer that is not 2xx has the body {"code": "FAIL", "message": …} and makes the platform notify again, 15 times in
24 hours. What is logged names causes, serials, event types and ids, never a body or a signature. The platform waits
5 seconds. Handlers must be idempotent, since the platform may notify twice of one event.
"""

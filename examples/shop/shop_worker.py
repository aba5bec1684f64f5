"""What works behind the shop: it books what the inbox has, and asks for what no notification told of.

.venv/bin/python examples/shop/shop_worker.py     (as many of them as you like)
"""

from __future__ import annotations

import signal
import threading

from shop_parts import open_parts


def main() -> None:
    parts = open_parts()
    stop = threading.Event()
    for kind in (signal.SIGINT, signal.SIGTERM):
        signal.signal(kind, lambda _signal, _frame: stop.set())
    workers = [
        threading.Thread(
            target=parts.inbox.work, args=(parts.books.book_event,), kwargs={"stop": stop, "poll_seconds": 0.2}
        ),
        threading.Thread(
            target=parts.watcher.work,
            args=(parts.client, parts.books.book_word),
            kwargs={"stop": stop, "poll_seconds": 0.5},
        ),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    parts.close()


if __name__ == "__main__":
    main()

"""Inbox and watcher in Django: an app with their tables, their admin, and both on Django's own transactions.

INSTALLED_APPS = […, "wechatpay_bookkeeping.django_app"]      # then: manage.py migrate

inbox = DjangoInbox(parser)
urlpatterns = [path("notify/", notification_view(parser, inbox))]

def book(event: InboxEvent, connection: Connection) -> None:
    Order.objects.filter(number=…).update(state="PAID")       # commits together with the state of the event

inbox.handle_next(book)

watcher = DjangoWatcher()
client = Client.from_config(record=watcher.record)
"""

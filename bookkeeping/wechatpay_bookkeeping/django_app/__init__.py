"""The inbox in Django: an app with its table, its admin, and an inbox that shares Django's own transactions.

INSTALLED_APPS = […, "wechatpay_bookkeeping.django_app"]      # then: manage.py migrate

inbox = DjangoInbox(parser)
urlpatterns = [path("notify/", notification_view(parser, inbox))]

def book(event: InboxEvent, connection: Connection) -> None:
    Order.objects.filter(number=…).update(state="PAID")       # commits together with the state of the event

inbox.handle_next(book)
"""

"""The app, as INSTALLED_APPS names it."""

from __future__ import annotations

from django.apps import AppConfig


class BookkeepingConfig(AppConfig):
    """The inbox of notifications, and the watcher."""

    name = "wechatpay_bookkeeping.django_app"
    label = "wechatpay_bookkeeping"
    verbose_name = "WeChat Pay"
    default_auto_field = "django.db.models.BigAutoField"

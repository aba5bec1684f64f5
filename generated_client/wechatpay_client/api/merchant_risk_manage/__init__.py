# Generated from spec/ by `make generate`. Do not edit.
"""What WeChat Pay finds wrong with merchants and orders, and what is done about it (商户违规与风险订单). A service
provider sets an address (`create_violation_notification`), to which events say that a sub-merchant was punished. Risky
orders come by event or are listed (`list_risk_trades`), and the merchant says what it found
(`report_risk_trade_result`). Of a single order the risk can be asked for (`get_trade_risk`) and answered
(`report_trade_risk_result`); and what the merchant knows of an order can be told before it is paid
(`report_trade_information`).

create_violation_notification: Set where events about violations go
delete_violation_notification: Send no more events about violations
get_trade_risk: Ask how risky a paid order is
get_violation_notification: Ask where events about violations go
list_risk_trades: List the orders that were found risky
report_risk_trade_result: Report what was found and done about a risky order
report_trade_information: Report what the merchant knows of an order and of who pays it
report_trade_risk_result: Report what was found and done about an order
update_violation_notification: Change where events about violations go
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_violation_notification as create_violation_notification
    from . import delete_violation_notification as delete_violation_notification
    from . import get_trade_risk as get_trade_risk
    from . import get_violation_notification as get_violation_notification
    from . import list_risk_trades as list_risk_trades
    from . import report_risk_trade_result as report_risk_trade_result
    from . import report_trade_information as report_trade_information
    from . import report_trade_risk_result as report_trade_risk_result
    from . import update_violation_notification as update_violation_notification

__all__ = [
    "create_violation_notification",
    "delete_violation_notification",
    "get_trade_risk",
    "get_violation_notification",
    "list_risk_trades",
    "report_risk_trade_result",
    "report_trade_information",
    "report_trade_risk_result",
    "update_violation_notification",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_violation_notification": ".create_violation_notification",
            "delete_violation_notification": ".delete_violation_notification",
            "get_trade_risk": ".get_trade_risk",
            "get_violation_notification": ".get_violation_notification",
            "list_risk_trades": ".list_risk_trades",
            "report_risk_trade_result": ".report_risk_trade_result",
            "report_trade_information": ".report_trade_information",
            "report_trade_risk_result": ".report_trade_risk_result",
            "update_violation_notification": ".update_violation_notification",
        },
    )

"""Member cards and the gifts of their activities, by inference: what one operation makes the others know."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk, fresh
from wechatpay_client import spec

CARDS, ACTIVITIES = "membercard", "membercard_activity"


def body(operation: str, **changes: object) -> dict[str, Any]:
    """The body of the spec's example."""
    described = spec.operation(operation)["requestBody"]["content"]["application/json"]
    example = described["example"] if "example" in described else next(iter(described["examples"].values()))["value"]
    return {**example, **changes}


def make(desk: Desk, noun: str = CARDS, **changes: object) -> Any:
    operation = f"marketing.create_{noun}"
    return desk.call(operation, body(operation, out_request_no=fresh("REQUEST"), **changes))


def listed(desk: Desk, **query: object) -> Any:
    return desk.call("marketing.list_membercards", **{"limit": 10, "offset": 0, **query})


def test_what_was_made_is_listed(desk: Desk) -> None:
    assert listed(desk)["data"]  # the spec's example, as long as there is nothing else
    one, two = make(desk)["card_id"], make(desk)["card_id"]
    page = listed(desk)
    assert ([card["card_id"] for card in page["data"]], page["total_count"]) == ([two, one], 2)
    assert page["data"][0]["create_time"] == "2027-01-15T16:00:00+08:00"
    page = listed(desk, limit=1, offset=1)
    assert ([card["card_id"] for card in page["data"]], page["total_count"]) == ([one], 2)
    assert listed(desk, brand_id="120345")["total_count"] == 0
    activity = make(desk, ACTIVITIES)["activity_id"]
    found = desk.call("marketing.list_membercard_activities", limit=10, offset=0, activity_type="NON_MEMBER_AFTERPAY")
    assert [act["activity_id"] for act in found["data"]] == [activity]


def test_what_is_below_a_card_leaves_the_card_alone(desk: Desk) -> None:
    card_id = make(desk)["card_id"]
    before = desk.call("marketing.get_membercard", card_id=card_id)
    path = {"card_id": card_id, "service_module_id": "SERVICE0001"}
    module = "membercard_service_module"
    desk.call(f"marketing.add_{module}", body(f"marketing.add_{module}"), card_id=card_id)
    desk.call(f"marketing.modify_{module}", body(f"marketing.modify_{module}"), **path)
    desk.call(f"marketing.remove_{module}", **path)
    assert desk.call("marketing.get_membercard", card_id=card_id) == before
    code = {"card_id": card_id, "code": "MEMBER0001"}
    desk.call("marketing.modify_user_membercard", body("marketing.modify_user_membercard"), **code)
    assert desk.call("marketing.get_membercard", card_id=card_id) == before
    desk.call("marketing.delete_membercard", card_id=card_id)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "marketing.get_membercard", card_id=card_id)


def test_where_events_of_cards_go(desk: Desk) -> None:
    get, set_ = "marketing.get_membercard_callback", "marketing.set_membercard_callback"
    desk.refused(404, "RESOURCE_NOT_EXISTS", get)
    for url in (NOTIFY, f"{NOTIFY}/cards"):
        told = desk.call(set_, {"notify_url": url})
        assert desk.call(get) == told == {"notify_url": url, "mchid": desk.mchid}
    assert desk.control("POST trigger", event_type="MEMBERCARD.ACTIVATE_CARD")["url"] == f"{NOTIFY}/cards"

# Generated from spec/ by `make generate`. Do not edit.
"""What brings users back: coupons, member cards, gifts, receipts (营销工具). Cash coupons (`favor`, 代金券), which
WeChat Pay takes off a payment by itself: make a batch (`create_favor_stock`), start it (`start_favor_stock`), give
coupons (`send_favor_coupon`); an event tells each use. Coupons of a merchant (`busifavor`, 商家券), which the merchant
takes off itself: make a batch (`create_busifavor_stock`), give coupons (`send_busifavor_coupon`), report each use
(`use_busifavor_coupon`), and what one merchant pays another for it (`pay_busifavor_subsidy`). Coupons for articles of a
brand (`product_coupon`, 商品券), which a service provider makes (`create_product_coupon`), gives
(`send_product_coupon`) and uses up (`use_product_coupon`) likewise, or has WeChat Pay show (`create_delivery_plan`).
Member cards (`membercard`, 会员卡): make a kind of card (`create_membercard`), let users take it
(`create_membercard_qrcode`) and change theirs (`modify_user_membercard_rights`). Gifts after a payment
(`create_paygift_activity`, 支付有礼), of batches that a partner may use (`build_partnership`, 合作关系). Add-on offers
of brands and small shops (`lock_goods_subsidy`, 品牌加价购), shopping receipts (`upload_shopping_receipt`, 电子小票),
and activities with banks (`enter_bank_multi_activity`)

activate_user_membercard: Activate the member card of a user
add_membercard_service_module: Add a service to a kind of member card
add_paygift_merchants: Add merchants to an activity that gives coupons after a payment
add_retail_representatives: Add people to the activity of small shops
add_retail_stores: Add small shops to the activity of a brand
associate_busifavor_coupon: Tie a used coupon of a merchant to its order
associate_product_coupon_bundle_stores: Add shops at which coupons of a bundle are good
associate_product_coupon_stores: Add shops at which coupons of a batch are good
build_partnership: Let a partner use a batch of coupons
commit_membercard_bonus: Say that the points shown after a payment are credited
confirm_product_coupon: Confirm a coupon for articles that a user was given
create_busifavor_stock: Make a batch of coupons of a merchant
create_delivery_plan: Have WeChat Pay show a coupon for articles to users
create_favor_stock: Make a batch of cash coupons
create_membercard: Make a kind of member card
create_membercard_activity: Make an activity that gives coupons to members
create_membercard_qrcode: Make a code by which users take a member card
create_membercard_token: Make a token by which users take a member card in a mini-program
create_paygift_activity: Make an activity that gives coupons after a payment
create_product_coupon: Make a coupon for articles of a brand
create_product_coupon_bundle: Add a bundle of batches to a coupon for articles
create_product_coupon_image: Have a picture for a coupon for articles made
create_product_coupon_stock: Add a batch to a coupon for articles
create_receipt_entrance: Have the shopping receipts of a brand lead on
create_retail_materials: Make codes for the small shops of the activity of a brand
deactivate_busifavor_coupon: Withdraw a coupon of a merchant from its user
deactivate_product_coupon: Withdraw a coupon for articles
deactivate_product_coupon_stock: Withdraw a batch of a coupon for articles
deactivate_user_product_coupon: Withdraw a coupon for articles from its user
deactivate_user_product_coupon_bundle: Withdraw a bundle of coupons for articles from its user
decrypt_membercard_code: Look up the code of a member card that a page was opened with
delete_coupon_code: Delete a code uploaded for the coupons of a batch
delete_membercard: Delete a kind of member card
deposit_membercard_codes: Upload codes for member cards
disassociate_busifavor_coupon: Untie a coupon of a merchant from its order
disassociate_product_coupon_bundle_stores: Take off shops at which coupons of a bundle are good
disassociate_product_coupon_stores: Take off shops at which coupons of a batch are good
enter_bank_multi_activity: Give a user a coupon of a bank that is good for several payments
enter_goods_subsidy_activity: Enter shops into an add-on offer of a brand
enter_weekly_discount: Enter a shop into a discount of the week
get_bank_multi_coupon: Look up a coupon of a bank that is good for several payments
get_busifavor_callback: Look up where events of coupons of a merchant go
get_busifavor_coupon: Look up a coupon of a merchant that a user has
get_busifavor_stock: Look up a batch of coupons of a merchant
get_busifavor_subsidy: Look up a subsidy paid for a used coupon
get_busifavor_subsidy_return: Look up the return of a subsidy paid for a used coupon
get_coupon_code: Look up a code uploaded for the coupons of a batch
get_favor_callback: Look up where events of cash coupons go
get_favor_coupon: Look up a cash coupon of a user
get_favor_stock: Look up a batch of cash coupons
get_member_reminder: Look up whether a reminded member took the member card
get_membercard: Look up a kind of member card
get_membercard_activation: Look up what a user told on taking a member card
get_membercard_activity: Look up an activity that gives coupons to members
get_membercard_callback: Look up where events of member cards go
get_paygift_activity: Look up an activity that gives coupons after a payment
get_product_coupon: Look up a coupon for articles
get_product_coupon_callback: Look up where events of coupons for articles go
get_product_coupon_image: Look up whether a picture for a coupon for articles is made
get_product_coupon_stock: Look up a batch of a coupon for articles
get_receipt_entrance: Look up where the shopping receipts of a brand lead
get_retail_store: Look up a small shop of the activity of a brand
get_user_membercard: Look up the member card of a user
get_user_product_coupon: Look up a coupon for articles that a user has
get_weekly_discount: Look up a discount of the week
import_bank_users: Upload users of a bank by their agreements
import_membercard_by_openid: Give a user a member card by the OpenID
import_membercard_by_phone: Give a user a member card by the telephone number
invalidate_user_membercard: Make the member card of a user invalid
list_bank_user_imports: List the uploads of users of a bank
list_busifavor_coupons: List the coupons of a merchant that a user has
list_busifavor_subsidies: List the subsidies paid for a used coupon
list_coupon_codes: List the codes uploaded for the coupons of a batch
list_delivery_plans: List delivery plans of a brand
list_favor_coupons: List the cash coupons of a user
list_favor_stock_goods: List the articles for which coupons of a batch are good
list_favor_stock_merchants: List the merchants at which coupons of a batch can be used
list_favor_stocks: List batches of cash coupons
list_goods_subsidy_activities: List the add-on offers of brands in a city
list_membercard_activities: List activities that give coupons to members
list_membercards: List kinds of member cards
list_partnerships: List who may use which batches of coupons
list_paygift_activities: List activities that give coupons after a payment
list_paygift_goods: List the articles of an activity that gives coupons after a payment
list_paygift_merchants: List the merchants of an activity that gives coupons after a payment
list_product_coupon_stocks: List the batches of a coupon for articles
list_product_coupon_stores: List the shops at which coupons of a batch are good
list_retail_representatives: List the people of the activity of small shops
list_retail_stores: List the small shops of the activity of a brand
list_user_membercards: List the member cards of a user
list_user_product_coupons: List the coupons for articles that a user has
list_weekly_discounts: List discounts of the week
list_withdraw_coupons: List the coupons for withdrawals without fee that a user has
lock_goods_subsidy: Lock add-on offers for an order
modify_busifavor_stock: Change a batch of coupons of a merchant
modify_busifavor_stock_budget: Change how many coupons of a merchant a batch has
modify_delivery_plan: Change a delivery plan
modify_favor_stock_goods: Change the articles for which coupons of a batch are good
modify_membercard: Change a kind of member card
modify_membercard_rights: Set what a kind of member card gives
modify_membercard_service_module: Change where a service of a kind of member card leads
modify_product_coupon: Change what a coupon for articles shows
modify_product_coupon_bundle: Change a bundle of batches of a coupon for articles
modify_product_coupon_bundle_budget: Change how many bundles of coupons for articles there are
modify_product_coupon_stock: Change a batch of a coupon for articles
modify_product_coupon_stock_budget: Change how many coupons for articles a batch has
modify_receipt_entrance: Change where the shopping receipts of a brand lead
modify_user_membercard: Change the member card of a user
modify_user_membercard_rights: Change what the member card of a user gives
pause_favor_stock: Halt a batch of cash coupons
pay_busifavor_subsidy: Pay a merchant a subsidy for a used coupon
prepare_busifavor_product_coupon: Prepare a coupon for articles that the user then takes
prepare_membercard_bonus: Show points on the result page of a payment
prepare_product_coupon: Prepare a coupon for articles that the user then takes
prepare_product_coupon_bundle: Prepare a bundle of coupons for articles that the user then takes
remind_member_by_phone: Have a member reminded to take the member card
remove_membercard_service_module: Take a service off a kind of member card
remove_paygift_merchants: Take merchants off an activity that gives coupons after a payment
remove_retail_representatives: Take people off the activity of small shops
remove_retail_stores: Take small shops off the activity of a brand
request_favor_refund_flow: Ask where the records of refunded coupons of a batch can be fetched
request_favor_refund_flow_of_day: Ask where the records of coupons refunded on one day can be fetched
request_favor_use_flow: Ask where the records of used coupons of a batch can be fetched
request_favor_use_flow_of_day: Ask where the records of coupons used on one day can be fetched
restart_favor_stock: Let a batch of cash coupons go on
return_busifavor_coupon: Give a used coupon of a merchant back to its user
return_busifavor_subsidy: Return a subsidy paid for a used coupon
return_product_coupon: Give a used coupon for articles back to its user
send_busifavor_coupon: Give a user a coupon of a merchant
send_busifavor_product_coupon: Give a user a coupon for articles
send_consumption_card: Give a user a consumption card
send_favor_coupon: Give a user a cash coupon
send_product_coupon: Give a user a coupon for articles
send_product_coupon_bundle: Give a user a bundle of coupons for articles
send_withdraw_coupon: Give a user a coupon for a withdrawal without fee
set_busifavor_callback: Set where events of coupons of a merchant go
set_delivery_plan_callback: Set where events of delivery plans go
set_favor_callback: Set where events of cash coupons go
set_membercard_callback: Set where events of member cards go
set_product_coupon_callback: Set where events of coupons for articles go
set_user_membercard_service: Set what a service on the member card of a user shows
start_favor_stock: Start a batch of cash coupons
stop_favor_stock: End a batch of cash coupons
terminate_delivery_plan: End a delivery plan
terminate_membercard_activity: End an activity that gives coupons to members
terminate_partnership: End what lets a partner use a batch of coupons
terminate_paygift_activity: End an activity that gives coupons after a payment
unlock_goods_subsidy: Unlock add-on offers of an order
upgrade_membercard: Upgrade an old kind of member card
upload_coupon_codes: Upload codes for the coupons of a batch
upload_marketing_image: Upload a picture for coupons and cards
upload_product_coupon_codes: Upload codes for coupons of a batch
upload_product_coupon_image: Upload a picture for coupons for articles
upload_shopping_receipt: Upload the picture of a shopping receipt
upload_shopping_receipt_link: Have a shopping receipt lead to a page of the merchant
use_busifavor_coupon: Use a coupon of a merchant up
use_product_coupon: Use a coupon for articles up
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import activate_user_membercard as activate_user_membercard
    from . import add_membercard_service_module as add_membercard_service_module
    from . import add_paygift_merchants as add_paygift_merchants
    from . import add_retail_representatives as add_retail_representatives
    from . import add_retail_stores as add_retail_stores
    from . import associate_busifavor_coupon as associate_busifavor_coupon
    from . import associate_product_coupon_bundle_stores as associate_product_coupon_bundle_stores
    from . import associate_product_coupon_stores as associate_product_coupon_stores
    from . import build_partnership as build_partnership
    from . import commit_membercard_bonus as commit_membercard_bonus
    from . import confirm_product_coupon as confirm_product_coupon
    from . import create_busifavor_stock as create_busifavor_stock
    from . import create_delivery_plan as create_delivery_plan
    from . import create_favor_stock as create_favor_stock
    from . import create_membercard as create_membercard
    from . import create_membercard_activity as create_membercard_activity
    from . import create_membercard_qrcode as create_membercard_qrcode
    from . import create_membercard_token as create_membercard_token
    from . import create_paygift_activity as create_paygift_activity
    from . import create_product_coupon as create_product_coupon
    from . import create_product_coupon_bundle as create_product_coupon_bundle
    from . import create_product_coupon_image as create_product_coupon_image
    from . import create_product_coupon_stock as create_product_coupon_stock
    from . import create_receipt_entrance as create_receipt_entrance
    from . import create_retail_materials as create_retail_materials
    from . import deactivate_busifavor_coupon as deactivate_busifavor_coupon
    from . import deactivate_product_coupon as deactivate_product_coupon
    from . import deactivate_product_coupon_stock as deactivate_product_coupon_stock
    from . import deactivate_user_product_coupon as deactivate_user_product_coupon
    from . import deactivate_user_product_coupon_bundle as deactivate_user_product_coupon_bundle
    from . import decrypt_membercard_code as decrypt_membercard_code
    from . import delete_coupon_code as delete_coupon_code
    from . import delete_membercard as delete_membercard
    from . import deposit_membercard_codes as deposit_membercard_codes
    from . import disassociate_busifavor_coupon as disassociate_busifavor_coupon
    from . import disassociate_product_coupon_bundle_stores as disassociate_product_coupon_bundle_stores
    from . import disassociate_product_coupon_stores as disassociate_product_coupon_stores
    from . import enter_bank_multi_activity as enter_bank_multi_activity
    from . import enter_goods_subsidy_activity as enter_goods_subsidy_activity
    from . import enter_weekly_discount as enter_weekly_discount
    from . import get_bank_multi_coupon as get_bank_multi_coupon
    from . import get_busifavor_callback as get_busifavor_callback
    from . import get_busifavor_coupon as get_busifavor_coupon
    from . import get_busifavor_stock as get_busifavor_stock
    from . import get_busifavor_subsidy as get_busifavor_subsidy
    from . import get_busifavor_subsidy_return as get_busifavor_subsidy_return
    from . import get_coupon_code as get_coupon_code
    from . import get_favor_callback as get_favor_callback
    from . import get_favor_coupon as get_favor_coupon
    from . import get_favor_stock as get_favor_stock
    from . import get_member_reminder as get_member_reminder
    from . import get_membercard as get_membercard
    from . import get_membercard_activation as get_membercard_activation
    from . import get_membercard_activity as get_membercard_activity
    from . import get_membercard_callback as get_membercard_callback
    from . import get_paygift_activity as get_paygift_activity
    from . import get_product_coupon as get_product_coupon
    from . import get_product_coupon_callback as get_product_coupon_callback
    from . import get_product_coupon_image as get_product_coupon_image
    from . import get_product_coupon_stock as get_product_coupon_stock
    from . import get_receipt_entrance as get_receipt_entrance
    from . import get_retail_store as get_retail_store
    from . import get_user_membercard as get_user_membercard
    from . import get_user_product_coupon as get_user_product_coupon
    from . import get_weekly_discount as get_weekly_discount
    from . import import_bank_users as import_bank_users
    from . import import_membercard_by_openid as import_membercard_by_openid
    from . import import_membercard_by_phone as import_membercard_by_phone
    from . import invalidate_user_membercard as invalidate_user_membercard
    from . import list_bank_user_imports as list_bank_user_imports
    from . import list_busifavor_coupons as list_busifavor_coupons
    from . import list_busifavor_subsidies as list_busifavor_subsidies
    from . import list_coupon_codes as list_coupon_codes
    from . import list_delivery_plans as list_delivery_plans
    from . import list_favor_coupons as list_favor_coupons
    from . import list_favor_stock_goods as list_favor_stock_goods
    from . import list_favor_stock_merchants as list_favor_stock_merchants
    from . import list_favor_stocks as list_favor_stocks
    from . import list_goods_subsidy_activities as list_goods_subsidy_activities
    from . import list_membercard_activities as list_membercard_activities
    from . import list_membercards as list_membercards
    from . import list_partnerships as list_partnerships
    from . import list_paygift_activities as list_paygift_activities
    from . import list_paygift_goods as list_paygift_goods
    from . import list_paygift_merchants as list_paygift_merchants
    from . import list_product_coupon_stocks as list_product_coupon_stocks
    from . import list_product_coupon_stores as list_product_coupon_stores
    from . import list_retail_representatives as list_retail_representatives
    from . import list_retail_stores as list_retail_stores
    from . import list_user_membercards as list_user_membercards
    from . import list_user_product_coupons as list_user_product_coupons
    from . import list_weekly_discounts as list_weekly_discounts
    from . import list_withdraw_coupons as list_withdraw_coupons
    from . import lock_goods_subsidy as lock_goods_subsidy
    from . import modify_busifavor_stock as modify_busifavor_stock
    from . import modify_busifavor_stock_budget as modify_busifavor_stock_budget
    from . import modify_delivery_plan as modify_delivery_plan
    from . import modify_favor_stock_goods as modify_favor_stock_goods
    from . import modify_membercard as modify_membercard
    from . import modify_membercard_rights as modify_membercard_rights
    from . import modify_membercard_service_module as modify_membercard_service_module
    from . import modify_product_coupon as modify_product_coupon
    from . import modify_product_coupon_bundle as modify_product_coupon_bundle
    from . import modify_product_coupon_bundle_budget as modify_product_coupon_bundle_budget
    from . import modify_product_coupon_stock as modify_product_coupon_stock
    from . import modify_product_coupon_stock_budget as modify_product_coupon_stock_budget
    from . import modify_receipt_entrance as modify_receipt_entrance
    from . import modify_user_membercard as modify_user_membercard
    from . import modify_user_membercard_rights as modify_user_membercard_rights
    from . import pause_favor_stock as pause_favor_stock
    from . import pay_busifavor_subsidy as pay_busifavor_subsidy
    from . import prepare_busifavor_product_coupon as prepare_busifavor_product_coupon
    from . import prepare_membercard_bonus as prepare_membercard_bonus
    from . import prepare_product_coupon as prepare_product_coupon
    from . import prepare_product_coupon_bundle as prepare_product_coupon_bundle
    from . import remind_member_by_phone as remind_member_by_phone
    from . import remove_membercard_service_module as remove_membercard_service_module
    from . import remove_paygift_merchants as remove_paygift_merchants
    from . import remove_retail_representatives as remove_retail_representatives
    from . import remove_retail_stores as remove_retail_stores
    from . import request_favor_refund_flow as request_favor_refund_flow
    from . import request_favor_refund_flow_of_day as request_favor_refund_flow_of_day
    from . import request_favor_use_flow as request_favor_use_flow
    from . import request_favor_use_flow_of_day as request_favor_use_flow_of_day
    from . import restart_favor_stock as restart_favor_stock
    from . import return_busifavor_coupon as return_busifavor_coupon
    from . import return_busifavor_subsidy as return_busifavor_subsidy
    from . import return_product_coupon as return_product_coupon
    from . import send_busifavor_coupon as send_busifavor_coupon
    from . import send_busifavor_product_coupon as send_busifavor_product_coupon
    from . import send_consumption_card as send_consumption_card
    from . import send_favor_coupon as send_favor_coupon
    from . import send_product_coupon as send_product_coupon
    from . import send_product_coupon_bundle as send_product_coupon_bundle
    from . import send_withdraw_coupon as send_withdraw_coupon
    from . import set_busifavor_callback as set_busifavor_callback
    from . import set_delivery_plan_callback as set_delivery_plan_callback
    from . import set_favor_callback as set_favor_callback
    from . import set_membercard_callback as set_membercard_callback
    from . import set_product_coupon_callback as set_product_coupon_callback
    from . import set_user_membercard_service as set_user_membercard_service
    from . import start_favor_stock as start_favor_stock
    from . import stop_favor_stock as stop_favor_stock
    from . import terminate_delivery_plan as terminate_delivery_plan
    from . import terminate_membercard_activity as terminate_membercard_activity
    from . import terminate_partnership as terminate_partnership
    from . import terminate_paygift_activity as terminate_paygift_activity
    from . import unlock_goods_subsidy as unlock_goods_subsidy
    from . import upgrade_membercard as upgrade_membercard
    from . import upload_coupon_codes as upload_coupon_codes
    from . import upload_marketing_image as upload_marketing_image
    from . import upload_product_coupon_codes as upload_product_coupon_codes
    from . import upload_product_coupon_image as upload_product_coupon_image
    from . import upload_shopping_receipt as upload_shopping_receipt
    from . import upload_shopping_receipt_link as upload_shopping_receipt_link
    from . import use_busifavor_coupon as use_busifavor_coupon
    from . import use_product_coupon as use_product_coupon

__all__ = [
    "activate_user_membercard",
    "add_membercard_service_module",
    "add_paygift_merchants",
    "add_retail_representatives",
    "add_retail_stores",
    "associate_busifavor_coupon",
    "associate_product_coupon_bundle_stores",
    "associate_product_coupon_stores",
    "build_partnership",
    "commit_membercard_bonus",
    "confirm_product_coupon",
    "create_busifavor_stock",
    "create_delivery_plan",
    "create_favor_stock",
    "create_membercard",
    "create_membercard_activity",
    "create_membercard_qrcode",
    "create_membercard_token",
    "create_paygift_activity",
    "create_product_coupon",
    "create_product_coupon_bundle",
    "create_product_coupon_image",
    "create_product_coupon_stock",
    "create_receipt_entrance",
    "create_retail_materials",
    "deactivate_busifavor_coupon",
    "deactivate_product_coupon",
    "deactivate_product_coupon_stock",
    "deactivate_user_product_coupon",
    "deactivate_user_product_coupon_bundle",
    "decrypt_membercard_code",
    "delete_coupon_code",
    "delete_membercard",
    "deposit_membercard_codes",
    "disassociate_busifavor_coupon",
    "disassociate_product_coupon_bundle_stores",
    "disassociate_product_coupon_stores",
    "enter_bank_multi_activity",
    "enter_goods_subsidy_activity",
    "enter_weekly_discount",
    "get_bank_multi_coupon",
    "get_busifavor_callback",
    "get_busifavor_coupon",
    "get_busifavor_stock",
    "get_busifavor_subsidy",
    "get_busifavor_subsidy_return",
    "get_coupon_code",
    "get_favor_callback",
    "get_favor_coupon",
    "get_favor_stock",
    "get_member_reminder",
    "get_membercard",
    "get_membercard_activation",
    "get_membercard_activity",
    "get_membercard_callback",
    "get_paygift_activity",
    "get_product_coupon",
    "get_product_coupon_callback",
    "get_product_coupon_image",
    "get_product_coupon_stock",
    "get_receipt_entrance",
    "get_retail_store",
    "get_user_membercard",
    "get_user_product_coupon",
    "get_weekly_discount",
    "import_bank_users",
    "import_membercard_by_openid",
    "import_membercard_by_phone",
    "invalidate_user_membercard",
    "list_bank_user_imports",
    "list_busifavor_coupons",
    "list_busifavor_subsidies",
    "list_coupon_codes",
    "list_delivery_plans",
    "list_favor_coupons",
    "list_favor_stock_goods",
    "list_favor_stock_merchants",
    "list_favor_stocks",
    "list_goods_subsidy_activities",
    "list_membercard_activities",
    "list_membercards",
    "list_partnerships",
    "list_paygift_activities",
    "list_paygift_goods",
    "list_paygift_merchants",
    "list_product_coupon_stocks",
    "list_product_coupon_stores",
    "list_retail_representatives",
    "list_retail_stores",
    "list_user_membercards",
    "list_user_product_coupons",
    "list_weekly_discounts",
    "list_withdraw_coupons",
    "lock_goods_subsidy",
    "modify_busifavor_stock",
    "modify_busifavor_stock_budget",
    "modify_delivery_plan",
    "modify_favor_stock_goods",
    "modify_membercard",
    "modify_membercard_rights",
    "modify_membercard_service_module",
    "modify_product_coupon",
    "modify_product_coupon_bundle",
    "modify_product_coupon_bundle_budget",
    "modify_product_coupon_stock",
    "modify_product_coupon_stock_budget",
    "modify_receipt_entrance",
    "modify_user_membercard",
    "modify_user_membercard_rights",
    "pause_favor_stock",
    "pay_busifavor_subsidy",
    "prepare_busifavor_product_coupon",
    "prepare_membercard_bonus",
    "prepare_product_coupon",
    "prepare_product_coupon_bundle",
    "remind_member_by_phone",
    "remove_membercard_service_module",
    "remove_paygift_merchants",
    "remove_retail_representatives",
    "remove_retail_stores",
    "request_favor_refund_flow",
    "request_favor_refund_flow_of_day",
    "request_favor_use_flow",
    "request_favor_use_flow_of_day",
    "restart_favor_stock",
    "return_busifavor_coupon",
    "return_busifavor_subsidy",
    "return_product_coupon",
    "send_busifavor_coupon",
    "send_busifavor_product_coupon",
    "send_consumption_card",
    "send_favor_coupon",
    "send_product_coupon",
    "send_product_coupon_bundle",
    "send_withdraw_coupon",
    "set_busifavor_callback",
    "set_delivery_plan_callback",
    "set_favor_callback",
    "set_membercard_callback",
    "set_product_coupon_callback",
    "set_user_membercard_service",
    "start_favor_stock",
    "stop_favor_stock",
    "terminate_delivery_plan",
    "terminate_membercard_activity",
    "terminate_partnership",
    "terminate_paygift_activity",
    "unlock_goods_subsidy",
    "upgrade_membercard",
    "upload_coupon_codes",
    "upload_marketing_image",
    "upload_product_coupon_codes",
    "upload_product_coupon_image",
    "upload_shopping_receipt",
    "upload_shopping_receipt_link",
    "use_busifavor_coupon",
    "use_product_coupon",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "activate_user_membercard": ".activate_user_membercard",
            "add_membercard_service_module": ".add_membercard_service_module",
            "add_paygift_merchants": ".add_paygift_merchants",
            "add_retail_representatives": ".add_retail_representatives",
            "add_retail_stores": ".add_retail_stores",
            "associate_busifavor_coupon": ".associate_busifavor_coupon",
            "associate_product_coupon_bundle_stores": ".associate_product_coupon_bundle_stores",
            "associate_product_coupon_stores": ".associate_product_coupon_stores",
            "build_partnership": ".build_partnership",
            "commit_membercard_bonus": ".commit_membercard_bonus",
            "confirm_product_coupon": ".confirm_product_coupon",
            "create_busifavor_stock": ".create_busifavor_stock",
            "create_delivery_plan": ".create_delivery_plan",
            "create_favor_stock": ".create_favor_stock",
            "create_membercard": ".create_membercard",
            "create_membercard_activity": ".create_membercard_activity",
            "create_membercard_qrcode": ".create_membercard_qrcode",
            "create_membercard_token": ".create_membercard_token",
            "create_paygift_activity": ".create_paygift_activity",
            "create_product_coupon": ".create_product_coupon",
            "create_product_coupon_bundle": ".create_product_coupon_bundle",
            "create_product_coupon_image": ".create_product_coupon_image",
            "create_product_coupon_stock": ".create_product_coupon_stock",
            "create_receipt_entrance": ".create_receipt_entrance",
            "create_retail_materials": ".create_retail_materials",
            "deactivate_busifavor_coupon": ".deactivate_busifavor_coupon",
            "deactivate_product_coupon": ".deactivate_product_coupon",
            "deactivate_product_coupon_stock": ".deactivate_product_coupon_stock",
            "deactivate_user_product_coupon": ".deactivate_user_product_coupon",
            "deactivate_user_product_coupon_bundle": ".deactivate_user_product_coupon_bundle",
            "decrypt_membercard_code": ".decrypt_membercard_code",
            "delete_coupon_code": ".delete_coupon_code",
            "delete_membercard": ".delete_membercard",
            "deposit_membercard_codes": ".deposit_membercard_codes",
            "disassociate_busifavor_coupon": ".disassociate_busifavor_coupon",
            "disassociate_product_coupon_bundle_stores": ".disassociate_product_coupon_bundle_stores",
            "disassociate_product_coupon_stores": ".disassociate_product_coupon_stores",
            "enter_bank_multi_activity": ".enter_bank_multi_activity",
            "enter_goods_subsidy_activity": ".enter_goods_subsidy_activity",
            "enter_weekly_discount": ".enter_weekly_discount",
            "get_bank_multi_coupon": ".get_bank_multi_coupon",
            "get_busifavor_callback": ".get_busifavor_callback",
            "get_busifavor_coupon": ".get_busifavor_coupon",
            "get_busifavor_stock": ".get_busifavor_stock",
            "get_busifavor_subsidy": ".get_busifavor_subsidy",
            "get_busifavor_subsidy_return": ".get_busifavor_subsidy_return",
            "get_coupon_code": ".get_coupon_code",
            "get_favor_callback": ".get_favor_callback",
            "get_favor_coupon": ".get_favor_coupon",
            "get_favor_stock": ".get_favor_stock",
            "get_member_reminder": ".get_member_reminder",
            "get_membercard": ".get_membercard",
            "get_membercard_activation": ".get_membercard_activation",
            "get_membercard_activity": ".get_membercard_activity",
            "get_membercard_callback": ".get_membercard_callback",
            "get_paygift_activity": ".get_paygift_activity",
            "get_product_coupon": ".get_product_coupon",
            "get_product_coupon_callback": ".get_product_coupon_callback",
            "get_product_coupon_image": ".get_product_coupon_image",
            "get_product_coupon_stock": ".get_product_coupon_stock",
            "get_receipt_entrance": ".get_receipt_entrance",
            "get_retail_store": ".get_retail_store",
            "get_user_membercard": ".get_user_membercard",
            "get_user_product_coupon": ".get_user_product_coupon",
            "get_weekly_discount": ".get_weekly_discount",
            "import_bank_users": ".import_bank_users",
            "import_membercard_by_openid": ".import_membercard_by_openid",
            "import_membercard_by_phone": ".import_membercard_by_phone",
            "invalidate_user_membercard": ".invalidate_user_membercard",
            "list_bank_user_imports": ".list_bank_user_imports",
            "list_busifavor_coupons": ".list_busifavor_coupons",
            "list_busifavor_subsidies": ".list_busifavor_subsidies",
            "list_coupon_codes": ".list_coupon_codes",
            "list_delivery_plans": ".list_delivery_plans",
            "list_favor_coupons": ".list_favor_coupons",
            "list_favor_stock_goods": ".list_favor_stock_goods",
            "list_favor_stock_merchants": ".list_favor_stock_merchants",
            "list_favor_stocks": ".list_favor_stocks",
            "list_goods_subsidy_activities": ".list_goods_subsidy_activities",
            "list_membercard_activities": ".list_membercard_activities",
            "list_membercards": ".list_membercards",
            "list_partnerships": ".list_partnerships",
            "list_paygift_activities": ".list_paygift_activities",
            "list_paygift_goods": ".list_paygift_goods",
            "list_paygift_merchants": ".list_paygift_merchants",
            "list_product_coupon_stocks": ".list_product_coupon_stocks",
            "list_product_coupon_stores": ".list_product_coupon_stores",
            "list_retail_representatives": ".list_retail_representatives",
            "list_retail_stores": ".list_retail_stores",
            "list_user_membercards": ".list_user_membercards",
            "list_user_product_coupons": ".list_user_product_coupons",
            "list_weekly_discounts": ".list_weekly_discounts",
            "list_withdraw_coupons": ".list_withdraw_coupons",
            "lock_goods_subsidy": ".lock_goods_subsidy",
            "modify_busifavor_stock": ".modify_busifavor_stock",
            "modify_busifavor_stock_budget": ".modify_busifavor_stock_budget",
            "modify_delivery_plan": ".modify_delivery_plan",
            "modify_favor_stock_goods": ".modify_favor_stock_goods",
            "modify_membercard": ".modify_membercard",
            "modify_membercard_rights": ".modify_membercard_rights",
            "modify_membercard_service_module": ".modify_membercard_service_module",
            "modify_product_coupon": ".modify_product_coupon",
            "modify_product_coupon_bundle": ".modify_product_coupon_bundle",
            "modify_product_coupon_bundle_budget": ".modify_product_coupon_bundle_budget",
            "modify_product_coupon_stock": ".modify_product_coupon_stock",
            "modify_product_coupon_stock_budget": ".modify_product_coupon_stock_budget",
            "modify_receipt_entrance": ".modify_receipt_entrance",
            "modify_user_membercard": ".modify_user_membercard",
            "modify_user_membercard_rights": ".modify_user_membercard_rights",
            "pause_favor_stock": ".pause_favor_stock",
            "pay_busifavor_subsidy": ".pay_busifavor_subsidy",
            "prepare_busifavor_product_coupon": ".prepare_busifavor_product_coupon",
            "prepare_membercard_bonus": ".prepare_membercard_bonus",
            "prepare_product_coupon": ".prepare_product_coupon",
            "prepare_product_coupon_bundle": ".prepare_product_coupon_bundle",
            "remind_member_by_phone": ".remind_member_by_phone",
            "remove_membercard_service_module": ".remove_membercard_service_module",
            "remove_paygift_merchants": ".remove_paygift_merchants",
            "remove_retail_representatives": ".remove_retail_representatives",
            "remove_retail_stores": ".remove_retail_stores",
            "request_favor_refund_flow": ".request_favor_refund_flow",
            "request_favor_refund_flow_of_day": ".request_favor_refund_flow_of_day",
            "request_favor_use_flow": ".request_favor_use_flow",
            "request_favor_use_flow_of_day": ".request_favor_use_flow_of_day",
            "restart_favor_stock": ".restart_favor_stock",
            "return_busifavor_coupon": ".return_busifavor_coupon",
            "return_busifavor_subsidy": ".return_busifavor_subsidy",
            "return_product_coupon": ".return_product_coupon",
            "send_busifavor_coupon": ".send_busifavor_coupon",
            "send_busifavor_product_coupon": ".send_busifavor_product_coupon",
            "send_consumption_card": ".send_consumption_card",
            "send_favor_coupon": ".send_favor_coupon",
            "send_product_coupon": ".send_product_coupon",
            "send_product_coupon_bundle": ".send_product_coupon_bundle",
            "send_withdraw_coupon": ".send_withdraw_coupon",
            "set_busifavor_callback": ".set_busifavor_callback",
            "set_delivery_plan_callback": ".set_delivery_plan_callback",
            "set_favor_callback": ".set_favor_callback",
            "set_membercard_callback": ".set_membercard_callback",
            "set_product_coupon_callback": ".set_product_coupon_callback",
            "set_user_membercard_service": ".set_user_membercard_service",
            "start_favor_stock": ".start_favor_stock",
            "stop_favor_stock": ".stop_favor_stock",
            "terminate_delivery_plan": ".terminate_delivery_plan",
            "terminate_membercard_activity": ".terminate_membercard_activity",
            "terminate_partnership": ".terminate_partnership",
            "terminate_paygift_activity": ".terminate_paygift_activity",
            "unlock_goods_subsidy": ".unlock_goods_subsidy",
            "upgrade_membercard": ".upgrade_membercard",
            "upload_coupon_codes": ".upload_coupon_codes",
            "upload_marketing_image": ".upload_marketing_image",
            "upload_product_coupon_codes": ".upload_product_coupon_codes",
            "upload_product_coupon_image": ".upload_product_coupon_image",
            "upload_shopping_receipt": ".upload_shopping_receipt",
            "upload_shopping_receipt_link": ".upload_shopping_receipt_link",
            "use_busifavor_coupon": ".use_busifavor_coupon",
            "use_product_coupon": ".use_product_coupon",
        },
    )

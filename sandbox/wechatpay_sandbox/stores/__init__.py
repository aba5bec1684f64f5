"""The data of the sandbox, a module for each domain, in one SQLite file."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from wechatpay_sandbox.stores import (
    agenda,
    alterations,
    announced_debits,
    answered_requests,
    applyments,
    car_parks,
    cash_coupons,
    charge_contracts,
    complaints,
    contracts,
    coupon_callbacks,
    coupon_codes,
    discount_cards,
    files,
    gold_plans,
    individual_authorisations,
    invoices,
    mall_members,
    medical_orders,
    merchant_coupons,
    merchant_records,
    notification_queue,
    notify_addresses,
    orders,
    parking_stays,
    parkings,
    paygifts,
    payout_grants,
    plates,
    policy_periods,
    prepay_renewals,
    product_coupons,
    profit_sharing,
    receipts,
    records,
    refunds,
    school_contracts,
    school_debts,
    score_permissions,
    service_orders,
    settlement_accounts,
    short_users,
    signings,
    taxis,
    time_ahead,
    transfer_batches,
    transfer_bills,
    user_authorisations,
)
from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.seed_data import insert_seed_data

_TABLES = (
    *charge_contracts.TABLES,
    *school_contracts.TABLES,
    *individual_authorisations.TABLES,
    *parkings.TABLES,
    *agenda.TABLES,
    *time_ahead.TABLES,
    *notification_queue.TABLES,
    *orders.TABLES,
    *prepay_renewals.TABLES,
    *refunds.TABLES,
    *files.TABLES,
    *notify_addresses.TABLES,
    *complaints.TABLES,
    *profit_sharing.TABLES,
    *transfer_bills.TABLES,
    *user_authorisations.TABLES,
    *payout_grants.TABLES,
    *transfer_batches.TABLES,
    *receipts.TABLES,
    *signings.TABLES,
    *contracts.TABLES,
    *announced_debits.TABLES,
    *policy_periods.TABLES,
    *plates.TABLES,
    *parking_stays.TABLES,
    *car_parks.TABLES,
    *school_debts.TABLES,
    *score_permissions.TABLES,
    *service_orders.TABLES,
    *short_users.TABLES,
    *mall_members.TABLES,
    *discount_cards.TABLES,
    *medical_orders.TABLES,
    *applyments.TABLES,
    *settlement_accounts.TABLES,
    *alterations.TABLES,
    *taxis.TABLES,
    *merchant_records.TABLES,
    *gold_plans.TABLES,
    *invoices.TABLES,
    *answered_requests.TABLES,
    *coupon_callbacks.TABLES,
    *coupon_codes.TABLES,
    *cash_coupons.TABLES,
    *merchant_coupons.TABLES,
    *product_coupons.TABLES,
    *paygifts.TABLES,
    *records.TABLES,
)


class Store:
    """The stores of all domains over one database. The first use creates and seeds the database.

    `clock` gives Unix seconds. Raises database.DatabaseUnusable if the file is damaged, foreign or of another version.
    """

    def __init__(self, path: Path, mchid: str, clock: Callable[[], float] = time.time) -> None:
        self.database = Database(path, _TABLES, lambda connection: insert_seed_data(connection, mchid, clock()))
        self.charge_contracts = charge_contracts.ChargeContracts(self.database)
        self.school_contracts = school_contracts.SchoolContracts(self.database)
        self.individual_authorisations = individual_authorisations.IndividualAuthorisations(self.database)
        self.parkings = parkings.Parkings(self.database)
        self.agenda = agenda.Agenda(self.database)
        self.time_ahead = time_ahead.TimeAhead(self.database)
        self.notifications = notification_queue.NotificationQueue(self.database)
        self.orders = orders.Orders(self.database)
        self.prepay_renewals = prepay_renewals.PrepayRenewals(self.database)
        self.refunds = refunds.Refunds(self.database)
        self.uploads = files.Uploads(self.database)
        self.offered_files = files.OfferedFiles(self.database)
        self.complaints = complaints.Complaints(self.database)
        self.notify_addresses = notify_addresses.NotifyAddresses(self.database)
        self.profit_sharing = profit_sharing.ProfitSharing(self.database)
        self.transfer_bills = transfer_bills.TransferBills(self.database)
        self.user_authorisations = user_authorisations.UserAuthorisations(self.database)
        self.payout_grants = payout_grants.PayoutGrants(self.database)
        self.transfer_batches = transfer_batches.TransferBatches(self.database)
        self.transfer_details = transfer_batches.TransferDetails(self.database)
        self.receipts = receipts.Receipts(self.database)
        self.signings = signings.Signings(self.database)
        self.contracts = contracts.Contracts(self.database)
        self.announced_debits = announced_debits.AnnouncedDebits(self.database)
        self.policy_periods = policy_periods.PolicyPeriods(self.database)
        self.plates = plates.Plates(self.database)
        self.parking_stays = parking_stays.ParkingStays(self.database)
        self.car_park_applications = car_parks.CarParkApplications(self.database)
        self.car_park_stays = car_parks.CarParkStays(self.database)
        self.car_park_passes = car_parks.CarParkPasses(self.database)
        self.school_debts = school_debts.SchoolDebts(self.database)
        self.score_permissions = score_permissions.ScorePermissions(self.database)
        self.service_orders = service_orders.ServiceOrders(self.database)
        self.short_users = short_users.ShortUsers(self.database)
        self.mall_members = mall_members.MallMembers(self.database)
        self.medical_orders = medical_orders.MedicalOrders(self.database)
        self.medical_refunds = medical_orders.MedicalRefunds(self.database)
        self.discount_cards = discount_cards.DiscountCards(self.database)
        self.card_templates = discount_cards.CardTemplates(self.database)
        self.applyments = applyments.Applyments(self.database)
        self.settlement_accounts = settlement_accounts.SettlementAccounts(self.database)
        self.settlement_changes = settlement_accounts.SettlementChanges(self.database)
        self.alterations = alterations.Alterations(self.database)
        self.taxi_entries = taxis.TaxiEntries(self.database)
        self.merchant_records = merchant_records.MerchantRecords(self.database)
        self.gold_plans = gold_plans.GoldPlans(self.database)
        self.invoice_titles = invoices.InvoiceTitles(self.database)
        self.invoices = invoices.Invoices(self.database)
        self.invoice_cards = invoices.InvoiceCards(self.database)
        self.invoice_settings = invoices.InvoiceSettingsTable(self.database)
        self.answered_requests = answered_requests.AnsweredRequests(self.database)
        self.coupon_callbacks = coupon_callbacks.CouponCallbacks(self.database)
        self.cash_coupon_stocks = cash_coupons.CashCouponStocks(self.database)
        self.cash_coupons = cash_coupons.CashCoupons(self.database)
        self.cash_coupon_flow = cash_coupons.CashCouponFlow(self.database)
        self.merchant_coupon_stocks = merchant_coupons.MerchantCouponStocks(self.database)
        self.merchant_coupons = merchant_coupons.MerchantCoupons(self.database)
        self.coupon_codes = coupon_codes.CouponCodes(self.database)
        self.coupon_subsidies = merchant_coupons.CouponSubsidies(self.database)
        self.coupon_subsidy_returns = merchant_coupons.CouponSubsidyReturns(self.database)
        self.product_coupons = product_coupons.ProductCoupons(self.database)
        self.product_coupon_stocks = product_coupons.ProductCouponStocks(self.database)
        self.user_product_coupons = product_coupons.UserProductCoupons(self.database)
        self.paygift_activities = paygifts.PaygiftActivities(self.database)
        self.paygifts = paygifts.Paygifts(self.database)
        self.records = records.Records(self.database)

    def close(self) -> None:
        self.database.close()

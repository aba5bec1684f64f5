"""The data of the sandbox, a module for each domain, in one SQLite file."""

from __future__ import annotations

from pathlib import Path

from wechatpay_sandbox.stores import (
    agenda,
    charge_contracts,
    complaints,
    files,
    individual_authorisations,
    mall_members,
    notification_queue,
    notify_addresses,
    orders,
    parkings,
    payout_grants,
    profit_sharing,
    receipts,
    records,
    refunds,
    school_contracts,
    school_debts,
    short_users,
    signings,
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
    *notification_queue.TABLES,
    *orders.TABLES,
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
    *school_debts.TABLES,
    *short_users.TABLES,
    *mall_members.TABLES,
    *records.TABLES,
)


class Store:
    """The stores of all domains over one database. The first use creates and seeds the database.

    Raises database.DatabaseUnusable if the file is damaged, foreign or of another version.
    """

    def __init__(self, path: Path, mchid: str) -> None:
        self.database = Database(path, _TABLES, lambda connection: insert_seed_data(connection, mchid))
        self.charge_contracts = charge_contracts.ChargeContracts(self.database)
        self.school_contracts = school_contracts.SchoolContracts(self.database)
        self.individual_authorisations = individual_authorisations.IndividualAuthorisations(self.database)
        self.parkings = parkings.Parkings(self.database)
        self.agenda = agenda.Agenda(self.database)
        self.notifications = notification_queue.NotificationQueue(self.database)
        self.orders = orders.Orders(self.database)
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
        self.school_debts = school_debts.SchoolDebts(self.database)
        self.short_users = short_users.ShortUsers(self.database)
        self.mall_members = mall_members.MallMembers(self.database)
        self.records = records.Records(self.database)

    def close(self) -> None:
        self.database.close()

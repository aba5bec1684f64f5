"""What the sandbox remembers, by domain, in one SQLite file."""

from __future__ import annotations

from pathlib import Path

from wechatpay_sandbox.stores import (
    agenda,
    charge_contracts,
    files,
    individual_authorisations,
    notification_queue,
    orders,
    parkings,
    refunds,
    school_contracts,
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
)


class Store:
    """The stores of all domains over one database; made and seeded on first use.

    Raises database.DatabaseUnusable when the file is damaged, foreign or of another version.
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

    def close(self) -> None:
        self.database.close()

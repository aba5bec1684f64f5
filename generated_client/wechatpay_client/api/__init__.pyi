# Generated from spec/ by `make generate`. Do not edit.
from . import abnormal_fund_processing as abnormal_fund_processing
from . import apply4sub as apply4sub
from . import apply4subject as apply4subject
from . import applyment4sub as applyment4sub
from . import bill as bill
from . import billdownload as billdownload
from . import businesscircle as businesscircle
from . import capital as capital
from . import certificates as certificates
from . import combine_transactions as combine_transactions
from . import discount_card as discount_card
from . import ebike as ebike
from . import ecommerce as ecommerce
from . import edu_papay as edu_papay
from . import eduschoolpay as eduschoolpay
from . import facemch as facemch
from . import fund_app as fund_app
from . import goldplan as goldplan
from . import hire_power_bank as hire_power_bank
from . import invoicing as invoicing
from . import lovefeast as lovefeast
from . import marketing as marketing
from . import mch_manage as mch_manage
from . import mch_operate as mch_operate
from . import mch_operation_manage as mch_operation_manage
from . import mchalterapply as mchalterapply
from . import med_ins as med_ins
from . import merchant as merchant
from . import merchant_risk_manage as merchant_risk_manage
from . import merchant_service as merchant_service
from . import merchants as merchants
from . import multiuse as multiuse
from . import new_tax_control_fapiao as new_tax_control_fapiao
from . import offlineface as offlineface
from . import offlinefacemch as offlinefacemch
from . import papay as papay
from . import parking as parking
from . import partner_papay as partner_papay
from . import partner_transfer as partner_transfer
from . import password_exempt_contract as password_exempt_contract
from . import pay as pay
from . import payroll_card as payroll_card
from . import payscore as payscore
from . import profitsharing as profitsharing
from . import qrcode as qrcode
from . import refund as refund
from . import refunds as refunds
from . import security as security
from . import smartguide as smartguide
from . import taxi_invoice as taxi_invoice
from . import transaction_block as transaction_block
from . import transactions as transactions
from . import transfer as transfer
from . import transfer_detail as transfer_detail
from . import transferdownload as transferdownload
from . import vehicle as vehicle

__all__ = [
    "abnormal_fund_processing",
    "apply4sub",
    "apply4subject",
    "applyment4sub",
    "bill",
    "billdownload",
    "businesscircle",
    "capital",
    "certificates",
    "combine_transactions",
    "discount_card",
    "ebike",
    "ecommerce",
    "edu_papay",
    "eduschoolpay",
    "facemch",
    "fund_app",
    "goldplan",
    "hire_power_bank",
    "invoicing",
    "lovefeast",
    "marketing",
    "mch_manage",
    "mch_operate",
    "mch_operation_manage",
    "mchalterapply",
    "med_ins",
    "merchant",
    "merchant_risk_manage",
    "merchant_service",
    "merchants",
    "multiuse",
    "new_tax_control_fapiao",
    "offlineface",
    "offlinefacemch",
    "papay",
    "parking",
    "partner_papay",
    "partner_transfer",
    "password_exempt_contract",
    "pay",
    "payroll_card",
    "payscore",
    "profitsharing",
    "qrcode",
    "refund",
    "refunds",
    "security",
    "smartguide",
    "taxi_invoice",
    "transaction_block",
    "transactions",
    "transfer",
    "transfer_detail",
    "transferdownload",
    "vehicle",
]

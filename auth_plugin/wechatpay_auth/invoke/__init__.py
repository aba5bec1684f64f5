"""Parameters, signed by the merchant, with which a web page, mini program or app opens WeChat Pay."""

from .apiv2_signature import sign_apiv2
from .coupon import Coupon, CouponLink, CouponPluginParameters, coupon_link, coupon_plugin_parameters
from .payment import (
    AppParameters,
    InvalidInvocation,
    JsapiParameters,
    MiniProgramParameters,
    app_parameters,
    app_parameters_async,
    jsapi_parameters,
    jsapi_parameters_async,
    mini_program_parameters,
    mini_program_parameters_async,
)
from .score import ScoreView, score_confirmation, score_detail

__all__ = [
    "AppParameters",
    "Coupon",
    "CouponLink",
    "CouponPluginParameters",
    "InvalidInvocation",
    "JsapiParameters",
    "MiniProgramParameters",
    "ScoreView",
    "app_parameters",
    "app_parameters_async",
    "coupon_link",
    "coupon_plugin_parameters",
    "jsapi_parameters",
    "jsapi_parameters_async",
    "mini_program_parameters",
    "mini_program_parameters_async",
    "score_confirmation",
    "score_detail",
    "sign_apiv2",
]

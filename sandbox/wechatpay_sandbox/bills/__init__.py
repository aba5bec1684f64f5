"""Bills: the orders, refunds, movements of money and shares of one day in Beijing, as the platform writes them down.

At the platform the bill of a day can be had from ten in the morning of the next day on, for three months. Here it can
at any time, also that of today, with what has happened until then.
https://pay.weixin.qq.com/doc/v3/merchant/4012791858
"""

// Commands to try next, complete and ready to run against this very sandbox.

import { snippet } from "./parts.js";
import { t } from "./texts.js";

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

function command(about, operation, body) {
  return `wechatpay call ${operation} --config ${quoted(about.config)} \\
  --data ${quoted(JSON.stringify(body, null, 2))}`;
}

const order = (about) => ({
  appid: about.appid,
  mchid: about.mchid,
  description: "手冲咖啡",
  out_trade_no: "ORDER-0001",
  notify_url: "http://127.0.0.1:8000/notify",
  amount: { total: 2800 },
});

export function placeOrder(about) {
  const body = JSON.stringify(order(about), null, 4).replaceAll("\n", "\n    ");
  return [
    snippet(t("shell"), command(about, "pay.create_native_order", order(about))),
    snippet(
      t("python"),
      `from wechatpay_client import Client

with Client.from_config(${JSON.stringify(about.config)}) as client:
    reply = client.v3.pay.transactions.native.post(json=${body})
    print(reply.json()["code_url"])`,
    ),
  ];
}

export function askForRefund(about, paid) {
  const body = {
    out_trade_no: paid.out_trade_no,
    out_refund_no: `REFUND-${paid.out_trade_no}`.slice(0, 64),
    notify_url: "http://127.0.0.1:8000/notify",
    amount: { refund: paid.total - paid.refunded, total: paid.total, currency: "CNY" },
  };
  if (paid.sub_mchid) body.sub_mchid = paid.sub_mchid;
  return snippet(t("shell"), command(about, "refund.create_refund", body));
}

export function makeTransfer(about) {
  return snippet(
    t("shell"),
    command(about, "fund_app.create_transfer", {
      appid: about.appid,
      out_bill_no: "TRANSFER0001",
      openid: "oUser0000000000000000000001",
      transfer_amount: 100,
      transfer_remark: "新会员返现",
      notify_url: "http://127.0.0.1:8000/notify",
      transfer_scene_id: "1000",
      transfer_scene_report_infos: [
        { info_type: "活动名称", info_content: "新会员有礼" },
        { info_type: "奖励说明", info_content: "注册会员返现" },
      ],
    }),
  );
}

export function receiveNotifications(about) {
  return snippet(
    t("python"),
    `from http.server import BaseHTTPRequestHandler, HTTPServer

from wechatpay_auth import load_config
from wechatpay_auth.notification import NotificationParser

config = load_config(${JSON.stringify(about.config)})
parser = NotificationParser(config.keys, config.credentials)


class Shop(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        notification = parser.parse(self.headers.items(), body)
        print(notification.event_type, notification.resource, flush=True)
        self.send_response(204)
        self.end_headers()


HTTPServer(("127.0.0.1", 8000), Shop).serve_forever()`,
  );
}

/** An order that every sandbox has from the start. */
export function makeCall(about) {
  return snippet(
    t("shell"),
    `wechatpay call pay.get_order_by_transaction_id --config ${quoted(about.config)} \\
  transaction_id=${about.first_transaction_id} --query mchid=${about.mchid}`,
  );
}

/** A call of any operation with the values of the spec's example, those of this merchant in their places. */
export function callOperation(about, { operation, example }) {
  const own = { mchid: about.mchid, sp_mchid: about.mchid };
  const value = (name, given) => quoted(`${name}=${own[name] ?? given}`);
  const lines = [`wechatpay call ${operation} --config ${quoted(about.config)}`];
  for (const [place, option] of [["path", ""], ["query", "--query "], ["header", "--header "]]) {
    for (const [name, given] of Object.entries(example[place])) lines.push(`  ${option}${value(name, given)}`);
  }
  if (example.body !== null) lines.push(`  --data ${quoted(JSON.stringify(example.body, null, 2))}`);
  return lines.join(" \\\n");
}

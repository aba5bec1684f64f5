/**
 * `node program.mjs SDK SETTING`: the cases with one SDK of npm, at the hosts of WeChat Pay, through the sandbox's door.
 *
 * sdks.mjs says for each how its documents do what a case needs.
 */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { SDKS } from './sdks.mjs';

const [name, path] = process.argv.slice(2);
const setting = JSON.parse(await readFile(path, 'utf8'));
const sdk = await SDKS[name](setting, dirname(path));

const fresh = (prefix) => `${prefix}${randomUUID().replaceAll('-', '').slice(0, 20)}`;

/** A request to the control API of the sandbox, which is not behind the door. */
async function control(step, body) {
  const reply = await fetch(`${setting.base_url}/_sandbox/${step}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(reply.status, 200, await reply.clone().text());
  return reply.json();
}

async function place(changes = {}) {
  const number = fresh('ORDER');
  const reply = await sdk.post('/v3/pay/transactions/native', {
    appid: setting.appid,
    mchid: setting.mchid,
    description: '手冲咖啡',
    out_trade_no: number,
    notify_url: `${setting.notify_url}/notify/${number}`,
    amount: { total: 100, currency: 'CNY' },
    ...changes,
  });
  return { number, reply };
}

async function paid() {
  const { number } = await place();
  await control(`orders/${number}/pay`, {});
  return number;
}

const query = (number) => sdk.get(`/v3/pay/transactions/out-trade-no/${number}`, { mchid: setting.mchid });

/** What the sandbox sent to the notify_url of an order: the notification, and the probe before it. */
async function notified(number) {
  const reply = await fetch(`${setting.notify_url}/taken/${number}`);
  assert.equal(reply.status, 200, 'no notification came');
  return reply.json();
}

async function assertRefused(notification) {
  let event;
  try {
    event = await sdk.open(notification);
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return;
  }
  assert.equal(event, null, 'it was accepted');
}

const CASES = {
  async 'order placed'() {
    const { reply: { status, data } } = await place();
    assert.equal(status, 200);
    assert.ok(data.code_url.startsWith('weixin://wxpay/bizpayurl?'));
  },

  async 'order queried'() {
    const { status, data } = await query(await paid());
    assert.deepEqual([status, data.trade_state], [200, 'SUCCESS']);
  },

  async 'order closed'() {
    const { number } = await place();
    const { status } = await sdk.post(`/v3/pay/transactions/out-trade-no/${number}/close`, { mchid: setting.mchid });
    assert.equal(status, 204);
    assert.equal((await query(number)).data.trade_state, 'CLOSED');
  },

  async 'refund queried'() {
    const number = fresh('REFUND');
    await sdk.post('/v3/refund/domestic/refunds', {
      out_trade_no: await paid(),
      out_refund_no: number,
      amount: { refund: 100, total: 100, currency: 'CNY' },
    });
    const { status, data } = await sdk.get(`/v3/refund/domestic/refunds/${number}`);
    assert.deepEqual([status, data.amount.refund], [200, 100]);
  },

  async 'keys of the platform'() {
    const keys = await sdk.platformKeys();
    assert.deepEqual(Object.keys(keys), [setting.mode === 'public' ? setting.public_key_id : setting.certificate]);
  },

  /** Payouts to a user whose name is checked. */
  async 'encrypted field'() {
    const [[serial, key]] = Object.entries(await sdk.platformKeys());
    const { status, data } = await sdk.post('/v3/transfer/batches', {
      appid: setting.appid,
      out_batch_no: fresh('BATCH'),
      batch_name: '稿费',
      batch_remark: '稿费',
      total_amount: 300_000,
      total_num: 1,
      transfer_detail_list: [{
        out_detail_no: fresh('DETAIL'),
        transfer_amount: 300_000,
        transfer_remark: '稿费',
        openid: setting.openid,
        user_name: await sdk.encrypt('张三', key),
      }],
    }, serial);
    assert.deepEqual([status, Object.keys(data).includes('batch_id')], [200, true], JSON.stringify(data));
  },

  async 'trade bill'() {
    const { data: { success_time } } = await query(await paid());
    const { data } = await sdk.get('/v3/bill/tradebill', { bill_date: success_time.slice(0, 10) });
    const { pathname, search } = new URL(data.download_url);
    const text = await sdk.download(pathname + search);
    assert.equal(createHash('sha1').update(text).digest('hex'), data.hash_value);
  },

  async 'image upload'() {
    const { status, data } = await sdk.upload('/v3/merchant/media/upload', Buffer.from(setting.image, 'base64'));
    assert.deepEqual([status, Object.keys(data)], [200, ['media_id']], JSON.stringify(data));
  },

  async 'error told'() {
    const { status, data } = await sdk.get(`/v3/pay/transactions/out-trade-no/${fresh('NEVER')}`, { mchid: setting.mchid });
    assert.deepEqual([status, data.code], [404, 'ORDER_NOT_EXIST']);
  },

  async 'payment notification'() {
    const number = await paid();
    const { out_trade_no } = await sdk.open((await notified(number)).notification);
    assert.equal(out_trade_no, number);
  },

  async 'altered notification'() {
    const { notification } = await notified(await paid());
    await assertRefused({ ...notification, body: notification.body.replace('TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESs') });
  },

  async 'probe (SIGNTEST)'() {
    await assertRefused((await notified(await paid())).probe);
  },

  async 'notification of yesterday'() {
    await assertRefused(setting.yesterday);
  },
};

const report = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
report({ version: sdk.version });
for (const [title, play] of Object.entries(CASES)) {
  let failure = null;
  try {
    await play();
  } catch (error) {
    failure = `${error?.name}: ${error?.message ?? error}`;
  }
  report({ case: title, failure });
}
process.exit(0);

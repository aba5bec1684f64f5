/**
 * `node program.mjs SETTING`: the cases with `wechatpay-axios-plugin`, whose option `baseURL` points it at the sandbox.
 *
 * It has no function for notifications: they are verified and decrypted with its Rsa, Aes and Formatter, the way its
 * documents say.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { Aes, Formatter, Multipart, Rsa, Wechatpay } from 'wechatpay-axios-plugin';

const TIMEOUT = 10_000;
const setting = JSON.parse(await readFile(process.argv[2], 'utf8'));
const privateKey = await readFile(setting.private_key);
const IMAGE = Buffer.from(setting.image, 'base64');
const publicKey = await readFile(setting.public_key);

/** The SDK in public-key mode; `changes` are to the options of its constructor. */
const sdk = (changes = {}) => new Wechatpay({
  baseURL: `${setting.base_url}/`,
  timeout: TIMEOUT,
  mchid: setting.mchid,
  serial: setting.serial,
  privateKey,
  certs: { [setting.public_key_id]: publicKey },
  ...changes,
});

/** A merchant number that was never used. */
const fresh = (prefix) => `${prefix}${randomUUID().replaceAll('-', '').slice(0, 20)}`;

// --- a shop over it ------------------------------------------------------------------------------------------------

const order = (number, changes = {}) => ({
  appid: setting.appid,
  mchid: setting.mchid,
  description: '手冲咖啡',
  out_trade_no: number,
  notify_url: `${setting.notify_url}/notify/${number}`,
  attach: '二号柜台',
  amount: { total: 100, currency: 'CNY' },
  ...changes,
});

/** Places an order of 100 fen; its number. */
async function placed(wxpay, number = fresh('ORDER')) {
  const { status } = await wxpay.v3.pay.transactions.native.post(order(number));
  assert.equal(status, 200);
  return number;
}

async function paid(wxpay) {
  const number = await placed(wxpay);
  await pay(number);
  return number;
}

const query = (wxpay, number) => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ params: { mchid: setting.mchid }, out_trade_no: number });

/** Asks for a refund of some fen; its number. */
async function refunded(wxpay, ofOrder, amount, changes = {}) {
  const number = fresh('REFUND');
  const { status, data } = await wxpay.v3.refund.domestic.refunds.post({
    out_trade_no: ofOrder,
    out_refund_no: number,
    amount: { refund: amount, total: 100, currency: 'CNY' },
    ...changes,
  });
  assert.deepEqual([status, data.out_refund_no, data.amount.refund], [200, number, amount]);
  return number;
}

/** A request to the control API of the sandbox. */
async function control(method, path, body) {
  const reply = await fetch(`${setting.base_url}/_sandbox/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.equal(reply.status, 200);
  return reply.json();
}

/** The user pays. */
async function pay(number) {
  const { orders: [found] } = await control('GET', `orders?limit=1&out_trade_no=${number}`);
  await control('POST', `orders/${found.transaction_id}/pay`, {});
}

/** What the sandbox sent to the notify_url of that name: the notification, and the probe before it. */
async function notified(name) {
  const reply = await fetch(`${setting.notify_url}/taken/${name}`);
  assert.equal(reply.status, 200, 'no notification came');
  return reply.json();
}

/** The event in a notification, or the reason to refuse it; `keys` are the platform's, by serial. */
function opened({ headers, body }, keys = { [setting.public_key_id]: publicKey }) {
  const {
    'Wechatpay-Timestamp': timestamp, 'Wechatpay-Nonce': nonce, 'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature,
  } = headers;
  if (Math.abs(Formatter.timestamp() - Number(timestamp)) > 300) return { refused: 'too old' };
  if (!(serial in keys)) return { refused: 'unknown serial' };
  if (!Rsa.verify(Formatter.response(timestamp, nonce, body), signature, keys[serial])) return { refused: 'signature' };
  const { event_type: type, resource: { ciphertext, nonce: iv, associated_data: aad } } = JSON.parse(body);
  return { type, resource: JSON.parse(Aes.AesGcm.decrypt(ciphertext, setting.apiv3_key, iv, aad)) };
}

/** Downloads the bill of today; its bytes, unpacked. The SDK does not look at the hash, so that is done here. */
async function bill(resource, heading) {
  const { data: { success_time } } = await query(sdk(), await paid(sdk()));
  const { data: { download_url, hash_value } } = await resource
    .get({ params: { bill_date: success_time.slice(0, 10), tar_type: 'GZIP' } });
  const params = Object.fromEntries(new URL(download_url).searchParams);
  const { data: packed } = await sdk().v3.billdownload.file.get({ params, responseType: 'arraybuffer' });
  const content = gunzipSync(packed);
  assert.equal(createHash('sha1').update(content).digest('hex'), hash_value);
  assert.equal(content.subarray(3).toString().split(',', 1)[0], heading);
  return content;
}

/** The status and body of a refusal, as the SDK's error carries them. */
async function refusal(call) {
  try {
    await call;
  } catch (error) {
    if (!error.response) throw error;
    return error.response;
  }
  throw new Error('it was not refused');
}

// --- the cases -----------------------------------------------------------------------------------------------------

const CASES = {
  async 'JSAPI order'() {
    const { status, data } = await sdk().v3.pay.transactions.jsapi
      .post(order(fresh('ORDER'), { payer: { openid: setting.openid } }));
    assert.deepEqual([status, Object.keys(data)], [200, ['prepay_id']]);
  },

  async 'Native order'() {
    const { status, data } = await sdk().v3.pay.transactions.native.post(order(fresh('ORDER')));
    assert.equal(status, 200);
    assert.ok(data.code_url.startsWith('weixin://wxpay/bizpayurl?'));
  },

  async 'order of a service provider'() {
    const wxpay = sdk();
    const number = fresh('ORDER');
    const { appid: sp_appid, mchid: sp_mchid, ...rest } = order(number);
    const { sub_mchid } = setting;
    await wxpay.v3.pay.partner.transactions.native.post({ ...rest, sp_appid, sp_mchid, sub_mchid });
    await pay(number);
    const { data } = await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_
      .get({ params: { sp_mchid, sub_mchid }, out_trade_no: number });
    assert.deepEqual([data.sub_mchid, data.trade_state], [sub_mchid, 'SUCCESS']);
  },

  async 'query by out_trade_no'() {
    const wxpay = sdk();
    const number = await placed(wxpay);
    assert.equal((await query(wxpay, number)).data.trade_state, 'NOTPAY');
    await pay(number);
    const { data } = await query(wxpay, number);
    assert.deepEqual([data.trade_state, data.attach], ['SUCCESS', '二号柜台']);
  },

  async 'query by transaction_id'() {
    const wxpay = sdk();
    const { data: found } = await query(wxpay, await paid(wxpay));
    const { data: again } = await wxpay.v3.pay.transactions.id._transaction_id_
      .get({ params: { mchid: setting.mchid }, transaction_id: found.transaction_id });
    assert.deepEqual(again, found);
  },

  async 'order number with |'() {
    const wxpay = sdk();
    const number = await placed(wxpay, fresh('A|B'));
    assert.equal((await query(wxpay, number)).data.out_trade_no, number);
  },

  async 'close an order'() {
    const wxpay = sdk();
    const number = await placed(wxpay);
    const { status } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close
      .post({ mchid: setting.mchid }, { out_trade_no: number });
    assert.equal(status, 204);
    assert.equal((await query(wxpay, number)).data.trade_state, 'CLOSED');
  },

  async 'refund in two parts'() {
    const wxpay = sdk();
    const number = await paid(wxpay);
    await refunded(wxpay, number, 30);
    await refunded(wxpay, number, 70);
    assert.equal((await query(wxpay, number)).data.trade_state, 'REFUND');
  },

  async 'query a refund'() {
    const wxpay = sdk();
    const number = await refunded(wxpay, await paid(wxpay), 100);
    const { data } = await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: number });
    assert.deepEqual([data.out_refund_no, data.amount.refund], [number, 100]);
  },

  /** A refund that the bank refused goes to a card, whose number and owner are encrypted. */
  async 'encrypted fields'() {
    const wxpay = sdk();
    const number = await refunded(wxpay, await paid(wxpay), 100);
    const { data: { refund_id } } = await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: number });
    await control('POST', `refunds/${refund_id}/settle`, { status: 'ABNORMAL' });
    const { data } = await wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
      out_refund_no: number,
      type: 'USER_BANK_CARD',
      bank_type: 'ICBC_DEBIT',
      bank_account: Rsa.encrypt('6222020200001234567', publicKey),
      real_name: Rsa.encrypt('张三', publicKey),
    }, { refund_id, headers: { 'Wechatpay-Serial': setting.public_key_id } });
    assert.equal(data.status, 'PROCESSING');
  },

  async 'trade bill'() {
    const { rows, summary } = Formatter.castCsvBill(await bill(sdk().v3.bill.tradebill, '交易时间'));
    assert.equal(String(rows.length), summary['总交易单数']);
  },

  async 'fund-flow bill'() {
    const { rows, summary } = Formatter.castCsvBill(await bill(sdk().v3.bill.fundflowbill, '记账时间'));
    assert.equal(String(rows.length), summary['资金流水总笔数']);
  },

  async 'image upload'() {
    const meta = { filename: 'receipt.png', sha256: createHash('sha256').update(IMAGE).digest('hex') };
    const form = new Multipart();
    form.append('meta', JSON.stringify(meta), 'meta.json').append('file', IMAGE, meta.filename);
    const { status, data } = await sdk().v3.merchant.media.upload
      .post(form.getBuffer(), { meta, headers: form.getHeaders() });
    assert.deepEqual([status, Object.keys(data)], [200, ['media_id']]);
  },

  async 'complaint image download'() {
    const media_id = new URL(setting.image_url).pathname.split('/').at(-1);
    const { data } = await sdk().v3.merchantService.images._media_id_.get({ media_id, responseType: 'arraybuffer' });
    assert.deepEqual(data, IMAGE);
  },

  /** Its own downloader is a command. */
  async 'certificates downloaded'() {
    const folder = await mkdtemp(join(tmpdir(), 'wechatpay-interop-'));
    try {
      const command = createRequire(import.meta.url).resolve('wechatpay-axios-plugin/bin/cli.js');
      const { stderr } = await promisify(execFile)(process.execPath, [
        command, 'crt', '-u', `${setting.base_url}/`, '-m', setting.mchid, '-s', setting.serial,
        '-f', setting.private_key, '-k', setting.apiv3_key, '-o', folder,
      ], { timeout: TIMEOUT });
      const saved = await readdir(folder);
      const replied = /status: (\d+)/.exec(stderr)?.[1] ?? 'no error';
      assert.deepEqual(saved, [`wechatpay_${setting.certificate}.pem`], `it saved [${saved}], after status ${replied}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  /** A merchant without a public key: replies and notifications are signed with the certificate. */
  async 'certificate mode'() {
    const { data: { data: [{ serial_no: serial, encrypt_certificate: sealed }] } } = await sdk().v3.certificates
      .get({ headers: { 'Wechatpay-Serial': setting.public_key_id } });
    const pem = Aes.AesGcm.decrypt(sealed.ciphertext, setting.apiv3_key, sealed.nonce, sealed.associated_data);
    const wxpay = sdk({ certs: { [serial]: pem } });
    await control('PUT', 'keys', { mode: 'certificates' });
    try {
      const number = await paid(wxpay);
      assert.equal((await query(wxpay, number)).data.trade_state, 'SUCCESS');
      const { notification } = await notified(number);
      assert.equal(opened(notification, { [serial]: pem }).resource.out_trade_no, number);
    } finally {
      await control('PUT', 'keys', { mode: 'both' });
    }
  },

  async 'error: PARAM_ERROR'() {
    const { status, data } = await refusal(
      sdk().v3.pay.transactions.native.post(order(fresh('ORDER'), { amount: { total: -1 } })),
    );
    assert.deepEqual([status, data.code, data.detail.field], [400, 'PARAM_ERROR', '/amount/total']);
  },

  async 'error: ORDER_NOT_EXIST'() {
    const { status, data } = await refusal(query(sdk(), fresh('NEVER')));
    assert.deepEqual([status, data.code], [404, 'ORDER_NOT_EXIST']);
  },

  async 'error: SIGN_ERROR'() {
    const { status, data } = await refusal(query(sdk({ serial: '5'.repeat(40) }), fresh('NEVER')));
    assert.deepEqual([status, data.code], [401, 'SIGN_ERROR']);
  },

  async 'reply signed by somebody else'() {
    const wxpay = sdk();
    const number = await placed(wxpay);
    await control('POST', 'faults', { kind: 'wrong-signature', times: 1 });
    await assert.rejects(query(wxpay, number), { code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' });
  },

  async 'payment notification'() {
    const number = await paid(sdk());
    const { type, resource } = opened((await notified(number)).notification);
    assert.deepEqual([type, resource.out_trade_no, resource.attach], ['TRANSACTION.SUCCESS', number, '二号柜台']);
  },

  async 'refund notification'() {
    const wxpay = sdk();
    const name = fresh('NOTICE');
    const notify_url = `${setting.notify_url}/notify/${name}`;
    const number = await refunded(wxpay, await paid(wxpay), 100, { notify_url });
    const { type, resource } = opened((await notified(name)).notification);
    assert.deepEqual([type, resource.out_refund_no], ['REFUND.SUCCESS', number]);
  },

  async 'altered notification'() {
    const { notification } = await notified(await paid(sdk()));
    assert.equal(opened(notification).type, 'TRANSACTION.SUCCESS');
    const body = notification.body.replace('TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESs');
    assert.deepEqual(opened({ ...notification, body }), { refused: 'signature' });
  },

  async 'probe (SIGNTEST)'() {
    const { probe } = await notified(await paid(sdk()));
    assert.deepEqual(opened(probe), { refused: 'signature' });
  },

  async 'notification of yesterday'() {
    assert.deepEqual(opened(setting.yesterday), { refused: 'too old' });
  },
};

const report = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const installed = fileURLToPath(new URL('node_modules/wechatpay-axios-plugin/package.json', import.meta.url));
report({ version: JSON.parse(await readFile(installed, 'utf8')).version });
for (const [name, play] of Object.entries(CASES)) {
  let failure = null;
  try {
    await play();
  } catch (error) {
    failure = `${error.name}: ${error.message}`;
  }
  report({ case: name, failure });
}

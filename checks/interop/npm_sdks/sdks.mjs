/**
 * How each SDK does what a case needs, after its documents. `get`, `post` and `upload` give status and data; `open`
 * gives what a notification holds, or null if its signature is wrong; `platformKeys` has them by serial. `folder` is
 * for files, and is removed at the end.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const HOST = 'https://api.mch.weixin.qq.com';
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const lowered = (headers) => Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));

/** It has functions for operations, and its `httpService` for the others. */
function wechatpayNodeV3(setting) {
  const Pay = require('wechatpay-node-v3');
  const pay = new Pay({
    appid: setting.appid,
    mchid: setting.mchid,
    publicKey: readFileSync(setting.merchant_certificate),
    privateKey: readFileSync(setting.private_key),
    key: setting.apiv3_key,
  });
  const told = ({ status, data, error }) => ({ status, data: error === undefined ? data : JSON.parse(error) });
  async function get(path, params) {
    const url = `${HOST}${path}${params ? pay.objectToQueryString(params) : ''}`;
    return told(await pay.httpService.get(url, pay.getHeaders(pay.buildAuthorization('GET', url))));
  }
  return {
    version: versionOf('wechatpay-node-v3'),
    get,
    async post(path, body, serial) {
      const headers = { 'Content-Type': 'application/json', ...(serial && { 'Wechatpay-Serial': serial }) };
      const authorization = pay.buildAuthorization('POST', HOST + path, body);
      return told(await pay.httpService.post(HOST + path, body, pay.getHeaders(authorization, headers)));
    },
    upload: async (path, image) => told(await pay.upload_images(image, 'receipt.png')),
    download: async (path) => (await pay.downloadBill(HOST + path)).data,
    encrypt: (text, key) => pay.publicEncrypt(text, key),
    async platformKeys() {
      if (setting.mode === 'public') return { [setting.public_key_id]: readFileSync(setting.public_key) };
      const found = await pay.get_certificates(setting.apiv3_key);
      return Object.fromEntries(found.map(({ serial_no, publicKey }) => [serial_no, publicKey]));
    },
    async open({ headers, body }) {
      const given = lowered(headers);
      const verified = await pay.verifySign({
        timestamp: given['wechatpay-timestamp'],
        nonce: given['wechatpay-nonce'],
        serial: given['wechatpay-serial'],
        signature: given['wechatpay-signature'],
        body,
      });
      const { resource } = JSON.parse(body);
      return verified ? pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce) : null;
    },
  };
}

/** It has static functions, to which everything is given each time. */
function tnwx(setting, folder) {
  const { Kits, PayKit } = require('tnwx');
  const key = readFileSync(setting.private_key);
  const own = [setting.mchid, setting.serial, key];
  const told = ({ status, data }) => ({ status, data });
  const get = async (path, params) => PayKit.exeGet(HOST, path, ...own, new Map(Object.entries(params ?? {})));
  async function platformKeys() {
    if (setting.mode === 'public') return { [setting.public_key_id]: readFileSync(setting.public_key) };
    const { data: { data } } = await get('/v3/certificates');
    return Object.fromEntries(data.map(({ serial_no, encrypt_certificate: sealed }) => {
      const { nonce, associated_data, ciphertext } = sealed;
      return [serial_no, PayKit.aes256gcmDecrypt(setting.apiv3_key, nonce, associated_data, ciphertext)];
    }));
  }
  return {
    version: versionOf('tnwx'),
    get: async (path, params) => told(await get(path, params)),
    post: async (path, body, serial) => told(await PayKit.exePost(HOST, path, ...own, JSON.stringify(body), serial)),
    async upload(path, image) {
      const file = join(folder, 'receipt.png');
      writeFileSync(file, image);
      const meta = JSON.stringify({ filename: 'receipt.png', sha256: Kits.sha256x(image) });
      return told(await PayKit.exeUpload(HOST, path, ...own, file, meta));
    },
    async download(path) {
      const [suffix, search] = path.split('?');
      return (await get(suffix, Object.fromEntries(new URLSearchParams(search)))).data;
    },
    encrypt() {
      assert.fail('it has no function that encrypts');
    },
    platformKeys,
    async open({ headers, body }) {
      const given = lowered(headers);
      const keys = await platformKeys();
      if (!PayKit.verifySign(given, body, keys[given['wechatpay-serial']])) return null;
      const { resource } = JSON.parse(body);
      const { nonce, associated_data, ciphertext } = resource;
      return JSON.parse(PayKit.aes256gcmDecrypt(setting.apiv3_key, nonce, associated_data, ciphertext));
    },
  };
}

/**
 * It downloads certificates when it needs one, unless it is told of keys.
 *
 * package.json names node-socialite too: it is a dependency of this SDK, whose versions after 1.4.1 lack a file that the
 * SDK loads.
 */
function nodeEasywechat(setting, folder) {
  const { Pay, ServerRequest } = require('node-easywechat');
  const isPublic = setting.mode === 'public';
  const app = new Pay({
    mch_id: setting.mchid,
    certificate: setting.merchant_certificate,
    private_key: setting.private_key,
    secret_key: setting.apiv3_key,
    ...(isPublic && { platform_certs: { [setting.public_key_id]: setting.public_key } }),
    http: { throw: false },
    file_cache: { path: folder },
  });
  const client = app.getClient();
  const told = (reply) => ({ status: reply.getStatusCode(), data: reply.getStatusCode() === 204 ? null : reply.toObject(false) });
  return {
    version: versionOf('node-easywechat'),
    get: async (path, params) => told(await client.get(path, { params })),
    post: async (path, data, serial) => told(await client.post(path, {
      data,
      headers: { 'content-type': 'application/json', ...(serial && { 'Wechatpay-Serial': serial }) },
    })),
    upload: async (path, image) => told(await client.uploadMedia(path, image, null, 'receipt.png')),
    download: async (path) => (await client.get(path, { responseType: 'arraybuffer' })).getContent(),
    encrypt: async (text) => (await app.getUtils().getEncryptor()).encrypt(text),
    async platformKeys() {
      const keys = await app.getMerchant().getPlatformCerts();
      return Object.fromEntries(Object.entries(keys).map(([serial, key]) => [serial, key.toString()]));
    },
    async open({ headers, body }) {
      const request = new ServerRequest('POST', '/notify', headers, body);
      await app.getValidator().validate(request);
      app.setRequest(request);
      return (await app.getServer().getRequestMessage()).toObject();
    },
  };
}

export const SDKS = { 'wechatpay-node-v3': wechatpayNodeV3, tnwx, 'node-easywechat': nodeEasywechat };

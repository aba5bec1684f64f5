// Contracts: the user signs or declines what a merchant has prepared, ends it, or has too little money for its debits.

import { listed } from "./listed.js";

const funds = (item) => `users/${encodeURIComponent(item.openid)}/funds`;
const terminate = (item) => `contracts/${encodeURIComponent(item.contract_id)}/terminate`;
const isOpen = (signing) => !signing.contract_id && !signing.declined;
const withMoney = [
  { step: "short", when: (item) => item.contract_id && item.openid, path: funds, body: () => ({ short: true }) },
  { step: "enough", when: (item) => item.contract_id && item.openid, path: funds, body: () => ({ short: false }) },
];

export const signings = listed({
  name: "signings",
  path: "signings",
  list: "signings",
  topics: ["signings"],
  id: "token",
  title: "out_contract_code",
  under: "token",
  created: "prepared",
  state: "product",
  steps: [
    { step: "sign", when: isOpen, fields: [{ name: "openid", placeholder: "oUser0000000000000000000001" }], primary: true },
    { step: "decline", when: isOpen },
    // those of charging and of school fees are in no list of contracts
    { step: "terminate", when: (signing) => signing.contract_id, path: terminate },
    ...withMoney,
  ],
});

export const contracts = listed({
  name: "contracts",
  path: "contracts",
  list: "contracts",
  topics: ["contracts", "announced_debits"],
  id: "contract_id",
  title: "out_contract_code",
  under: "contract_id",
  created: "signed",
  state: "state",
  kinds: { SIGNED: "good", TO_BE_RENEWED: "busy" },
  steps: [{ step: "terminate", when: (contract) => contract.state !== "TERMINATED", path: terminate }, ...withMoney],
});

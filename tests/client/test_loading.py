"""What importing and calling cost: only what is used loads, and the spec is never parsed whole."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module

from wechatpay_client import spec
from wechatpay_client.models._names import NAMES

HEAVY = ["attrs", "cryptography.x509", "jsonschema_rs", "yaml", "rich", "typer", "pydantic", "tomllib", "platformdirs"]


def run(program: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


BLOCK = "import sys, json\nfor name in ('click', 'rich'): sys.modules[name] = None\n"


def test_importing_the_client_and_one_operation_loads_nothing_heavy():
    loaded = run(
        BLOCK + "from wechatpay_client import Client; Client\n"
        "from wechatpay_client.api.ebike import get_charge_contract\n"
        "print(json.dumps([name for name in sys.modules if sys.modules[name] is not None]))"
    )
    assert [name for name in HEAVY if name in loaded] == []
    ours = [name for name in loaded if name.startswith("wechatpay_client.api.")]
    assert sorted(ours) == ["wechatpay_client.api.ebike", "wechatpay_client.api.ebike.get_charge_contract"]
    of_ebike = [spec.operation(id) for id in spec.operation_entries() if id.startswith("ebike.")]
    shared = {
        name for name, module in NAMES.items() if ".shared." in module and f"wechatpay_client.models{module}" in loaded
    }
    assert shared, "an area that shares nothing would prove nothing"
    assert shared <= spec.closure(of_ebike)["schemas"].keys()


def test_importing_the_package_alone_loads_next_to_nothing():
    loaded = run(BLOCK + "import wechatpay_client\nprint(json.dumps(list(sys.modules)))")
    assert [name for name in loaded if name.startswith(("httpx", "msgspec", "cryptography"))] == []
    assert sorted(name for name in loaded if name.startswith("wechatpay_client")) == [
        "wechatpay_client",
        "wechatpay_client.runtime",
        "wechatpay_client.runtime._lazy",
    ]


def test_one_call_reads_slices_and_never_the_whole_spec():
    read = run(
        "import json, msgspec, io, pathlib\n"
        "sizes = []\n"
        "decode = msgspec.json.decode\n"
        "def spy(data, **more):\n"
        "    sizes.append(len(data))\n"
        "    return decode(data, **more)\n"
        "msgspec.json.decode = spy\n"
        "import wechatpay_client as w\n"
        "whole = (pathlib.Path(w.__file__).parent / 'openapi.json').stat().st_size\n"
        "w.validate('ebike.get_charge_contract', {'contract_id': 'C'})\n"
        "print(json.dumps([whole, max(sizes[1:]), sum(sizes[1:])]))"
    )
    whole, largest, together = read
    assert largest < whole / 4
    assert together < whole / 2


def test_names_that_do_not_exist_say_what_is_near():
    message = run(
        "import json, wechatpay_client\n"
        "try: wechatpay_client.models.ChargeContrakt\n"
        "except AttributeError as error: print(json.dumps(str(error)))"
    )
    assert "did you mean 'ChargeContract'?" in message


def test_exported_names_are_there_and_are_all_that_is_documented():
    for name in ("", ".errors", ".models", ".spec", ".tooling", ".webhooks"):
        package = import_module(f"wechatpay_client{name}")
        assert sorted(package.__all__) == sorted(dir(package))
        assert all(getattr(package, name) is not None for name in package.__all__)

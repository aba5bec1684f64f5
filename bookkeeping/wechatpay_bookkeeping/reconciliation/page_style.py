"""The style of the page: light or dark as the reader's system is, and printable."""

from __future__ import annotations

STYLE = """
:root{color-scheme:light dark;--text:#1b1f23;--back:#fff;--soft:#f3f5f7;--line:#cfd6dd;--matched:#2e7d4f;
--differs:#8f5200;--duplicate:#7b4fb5;--only_in_bill:#c0332b;--only_in_ledger:#1f6fb2}
@media (prefers-color-scheme:dark){:root{--text:#e6e9ec;--back:#14181c;--soft:#1f252b;--line:#3a434c;--matched:#58b881;
--differs:#e0a03a;--duplicate:#b48ce6;--only_in_bill:#f0766e;--only_in_ledger:#69b1ec}}
body{margin:0;font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;
color:var(--text);background:var(--back)}
main{max-width:1100px;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
.verdict{display:inline-block;padding:.3rem .8rem;border-radius:.4rem;border:2px solid;font-weight:600}
.agree{color:var(--matched)}.differ{color:var(--only_in_bill)}
.totals{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
.totals div{flex:1 1 10rem;background:var(--soft);border-radius:.5rem;padding:.6rem .9rem}
.totals dt{font-size:.85rem}.totals dd{margin:0;font-size:1.25rem;font-variant-numeric:tabular-nums}
small{display:block;font-size:.8rem;font-weight:400;color:var(--text)}
.days{width:100%;height:auto;font-size:12px}.days text{fill:var(--text)}.days line{stroke:var(--line)}
.matched{fill:var(--matched);color:var(--matched)}.differs{fill:var(--differs);color:var(--differs)}
.duplicate{fill:var(--duplicate);color:var(--duplicate)}.only_in_bill{fill:var(--only_in_bill);color:var(--only_in_bill)}
.only_in_ledger{fill:var(--only_in_ledger);color:var(--only_in_ledger)}
.legend{display:flex;flex-wrap:wrap;gap:1.2rem;list-style:none;padding:0;margin:.2rem 0 1rem;font-size:.85rem}
.legend li::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;background:currentColor}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:0 .8rem;overflow-x:auto;
color:var(--text)}
details.kind{border-left:6px solid currentColor}details.kind.differs{border-left-color:var(--differs)}
details.kind.duplicate{border-left-color:var(--duplicate)}details.kind.only_in_bill{border-left-color:var(--only_in_bill)}
details.kind.only_in_ledger{border-left-color:var(--only_in_ledger)}
summary{cursor:pointer;padding:.5rem 0}summary span{margin-right:1rem;font-variant-numeric:tabular-nums}
summary em{font-style:normal}summary:focus-visible{outline:2px solid var(--only_in_ledger)}
details.order{margin-left:.5rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.9rem}
th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media print{details{break-inside:avoid}}
"""

/** The style of the HTML report: light and dark, on a screen and on paper. */
export const STYLE = `:root{color-scheme:light dark;--line:#8884}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:75rem}
h1{font-size:1.3rem;margin:0}h2{font-size:1.15rem;margin-top:2.2rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}section h3{margin:0}
header,.message{border:1px solid var(--line);border-left:.4rem solid var(--c,#888);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.error{--c:#cf222e}.warning{--c:#bf8700}.note{--c:#0969da}.good{--c:#1a7f37}.none{--c:#888}
.tag{border:1px solid var(--c);color:var(--c);border-radius:1rem;padding:0 .5rem;font-size:.85em;white-space:nowrap}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto;font-size:.93em}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:first-child,th{overflow-wrap:normal}.run th{font-weight:normal;white-space:nowrap}.run{margin:.8rem 0}
pre{background:#8881;padding:.6rem;overflow-x:auto}code{font-size:.92em;overflow-wrap:anywhere}small{font-weight:normal}p{margin:.4rem 0}footer{margin-top:2rem;font-size:.85em;opacity:.7}
@media print{body{max-width:none;padding:0;font-size:11px}section,tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit}pre{white-space:pre-wrap}}`;

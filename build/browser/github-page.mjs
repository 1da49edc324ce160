// Pages that look as GitHub's do, for the pictures in the documentation.
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE = `*{box-sizing:border-box}body{margin:0;padding:24px;background:#fff;font:14px/1.5 "Liberation Sans",Helvetica,Arial,sans-serif;color:#1f2328}
code,pre,.mono{font-family:"Liberation Mono",monospace}
.title{font-size:28px;font-weight:400;margin:0 0 8px}.title span{color:#59636e}
.state{display:inline-block;background:#1f883d;color:#fff;border-radius:2em;padding:4px 12px;font-weight:600;margin-right:8px}
.sub{color:#59636e;border-bottom:1px solid #d1d9e0;padding-bottom:16px;margin-bottom:20px}.sub code{background:#ddf4ff;color:#0969da;border-radius:6px;padding:2px 6px;font-size:12px}
.row{display:flex;gap:14px;margin-bottom:20px}.avatar{flex:none;width:40px;height:40px;border-radius:50%;background:#24292f;color:#fff;display:flex;align-items:center;justify-content:center;font-size:18px}
.box{flex:1;min-width:0;border:1px solid #d1d9e0;border-radius:6px;overflow:hidden}.head{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:9px 16px;color:#59636e}
.head b{color:#1f2328}.tag{border:1px solid #d1d9e0;border-radius:2em;padding:0 7px;font-size:12px;margin-left:4px}.body{padding:16px}.body .markdown-body{font-size:14px}
.checks{border-left:4px solid #cf222e}.checks h4{margin:0;font-size:16px}.check{border-top:1px solid #d1d9e0;padding:10px 16px;display:flex;gap:10px;align-items:center}.check .x{color:#cf222e;font-weight:700}.check span{color:#59636e}.check em{margin-left:auto;font-style:normal;color:#59636e;border:1px solid #d1d9e0;border-radius:2em;padding:0 8px;font-size:12px}
.file{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px;overflow:hidden}.h{background:#f6f8fa;padding:8px 12px;font:600 12px "Liberation Mono",monospace;border-bottom:1px solid #d1d9e0}.h i{float:right;font-style:normal;font-weight:400;color:#59636e}
.file table{border-collapse:collapse;width:100%}.file td{vertical-align:top}.n{width:44px;text-align:right;padding:0 10px;color:#59636e;font:12px/20px "Liberation Mono",monospace}
.c{font:12px/20px "Liberation Mono",monospace;white-space:pre-wrap;padding:0 8px}.gone .c{background:#ffebe9}.gone .n{background:#ffd7d5}.new .c{background:#dafbe1}.new .n{background:#aceebb}
.a{border:1px solid #d1d9e0;border-left:4px solid #cf222e;border-radius:6px;margin:8px;padding:10px 14px;background:#fff}.a.warning{border-left-color:#9a6700}.a.notice{border-left-color:#0969da}
.a span{float:right;color:#59636e;font-size:12px}.a .t{margin:4px 0 2px;font-weight:600}.a p.m{margin:0;white-space:pre-wrap}`;

/** A whole page around a body. */
export function page(body, head = '') {
  return `<!doctype html><meta charset=utf-8><style>${STYLE}</style>${head}<body>${body}</body>`;
}

/** The conversation of a pull request: our comment, as HTML, and the check that failed. */
export function conversation({ title, number, branch, comment, verdict }) {
  return `<h1 class=title>${escaped(title)} <span>#${number}</span></h1>
<div class=sub><span class=state>Open</span><b>ops-jane</b> wants to merge 1 commit into <code>main</code> from <code>${escaped(branch)}</code></div>
<div class=row><div class=avatar>⚙</div><div class=box><div class=head><b>github-actions</b><span class=tag>bot</span> commented 1 minute ago</div><div class=body><article class=markdown-body>${comment}</article></div></div></div>
<div class=row><div class=avatar style="background:#cf222e">⚠</div><div class="box checks"><div class=body><h4>Some checks were not successful</h4>1 failing check</div>
<div class=check><b class=x>✕</b><b>Hugging Face egress / Guardrails (pull_request)</b><span>${escaped(verdict)}</span><em>Required</em></div></div></div>`;
}

/** A file of the diff: rows as [kind, number, text] (kind: '', 'gone' or 'new') with the annotations under their lines. */
export function diffFile({ path, note, rows, annotations }) {
  const NAME = { error: 'failure', warning: 'warning', notice: 'notice' };
  const lines = rows.flatMap(([kind, number, text]) => [
    `<tr class="${kind}"><td class=n>${number}</td><td class=c>${{ gone: '-', new: '+' }[kind] ?? ' '} ${escaped(text)}</td></tr>`,
    ...annotations
      .filter(({ line }) => line === number)
      .map(
        ({ level, title, message }) =>
          `<tr><td></td><td><div class="a ${level}"><span>GitHub Actions / Guardrails</span><b>Check ${NAME[level]} on line ${number}</b><p class=t>${escaped(title)}</p><p class=m>${escaped(message)}</p></div></td></tr>`,
      ),
  ]);
  return `<div class=file><div class=h>${escaped(path)}<i>${escaped(note)}</i></div><table>${lines.join('')}</table></div>`;
}

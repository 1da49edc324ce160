import { describe, expect, it } from 'vitest';
import { audit } from '../../src/config/catalog/audit.gen.ts';
import { readLeakingShell } from '../../src/huggingface/leaks-shell.ts';
import { growth } from '../growth.ts';
import { deployment, factsIn, shellJob } from './read.ts';

const TOKEN = `          env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}]\n`;

/** `way program variable` of each leak of a shell text. */
function inShell(script: string, rest = TOKEN): string[] {
  const facts = factsIn(shellJob(`huggingface-cli download org/name\n${script}`, rest));
  return (facts?.leaks ?? []).map(({ way, program, variable }) => `${way} ${program} ${variable}`);
}

const env = 'env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}]';

function inContainer(container: string): string[] {
  return (factsIn(deployment(`${container}, ${env}`))?.leaks ?? []).map(
    ({ way, program, variable }) => `${way} ${program} ${variable}`,
  );
}

describe('what a shell gives away', () => {
  it.each([
    // Arguments of a program.
    ['huggingface-cli login --token $HF_TOKEN', ['argument huggingface-cli HF_TOKEN']],
    ['hf auth login --token "${HF_TOKEN}" --add-to-git-credential', ['argument hf HF_TOKEN']],
    ['if ! hf auth login --token "$HF_TOKEN"; then exit 1; fi', ['argument hf HF_TOKEN']],
    ['exec timeout 600 /usr/bin/python3 train.py --hf_token=${HF_TOKEN:-}', ['argument python3 HF_TOKEN']],
    ['curl -sSfL -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/x', ['argument curl HF_TOKEN']],
    ['X=$(curl -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/x)', ['argument curl HF_TOKEN']],
    ['X="$(curl -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/x)"', ['argument curl HF_TOKEN']],
    ['T=$HF_TOKEN\nwget --header "Authorization: Bearer $T" https://huggingface.co/x', ['argument wget T']],
    ['hf download org/name ${HF_TOKEN:+--token "$HF_TOKEN"}', ['argument hf HF_TOKEN']],
    // Addresses.
    ['git clone https://user:$HF_TOKEN@huggingface.co/org/name', ['address git HF_TOKEN']],
    ['git clone "https://${USER}:${HF_TOKEN}@huggingface.co/org/name" /models', ['address git HF_TOKEN']],
    ['wget "https://huggingface.co/org/name/resolve/main/x?token=${HF_TOKEN}"', ['address wget HF_TOKEN']],
    // The log.
    ['echo $HF_TOKEN', ['printed echo HF_TOKEN']],
    ['echo "token: ${HF_TOKEN}" >&2', ['printed echo HF_TOKEN']],
    ['echo "token: ${HF_TOKEN:-none}" || true', ['printed echo HF_TOKEN']],
    ['printf "%s\\n" "$HF_TOKEN" | sort', ['printed printf HF_TOKEN']],
    ['printenv', ['printed printenv HF_TOKEN']],
    ['env | sort', ['printed env HF_TOKEN']],
    ['printenv HF_TOKEN', ['printed printenv HF_TOKEN']],
    ['export -p', ['printed export HF_TOKEN']],
    ['curl -v -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/x', ['printed curl HF_TOKEN']],
    ['curl -sv -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/x', ['printed curl HF_TOKEN']],
    ['vllm serve org/name --hf-token $HF_TOKEN', ['printed vllm HF_TOKEN']],
    // The trace.
    ['set -x\nhf auth login --token $HF_TOKEN', ['traced the shell HF_TOKEN']],
    ['set -euxo pipefail; if [ -z "$HF_TOKEN" ]; then exit 1; fi', ['traced the shell HF_TOKEN']],
    ['set -o xtrace\nexport HF_TOKEN=$(cat /secrets/token)', ['traced the shell HF_TOKEN']],
    ['set -x\nexport OTHER="$HF_TOKEN"', ['traced the shell HF_TOKEN']],
  ])('%j', (script, expected) => {
    expect(inShell(script)).toEqual(expected);
  });

  it.each([
    'hf auth login',
    'echo "$HF_TOKEN" | hf auth login',
    'hf auth login <<< "$HF_TOKEN"',
    'echo "$HF_TOKEN" > /home/app/.cache/huggingface/token',
    'printf %s "$HF_TOKEN" >> /home/app/.netrc',
    '{ echo machine huggingface.co; echo "password $HF_TOKEN"; } > /home/app/.netrc',
    'if true; then echo "$HF_TOKEN"; fi | hf auth login',
    '(echo "$HF_TOKEN") | hf auth login',
    '(echo a; echo "$HF_TOKEN"\n) > /home/app/.netrc',
    'cat > /home/app/.netrc <<EOF\npassword $HF_TOKEN\nEOF',
    "echo 'set $HF_TOKEN first'",
    'echo "set \\$HF_TOKEN first"',
    'echo "HF_TOKEN is ${HF_TOKEN:+set}, ${#HF_TOKEN} long, ${HF_TOKEN:0:5}…"',
    'echo $HF_TOKEN_PATH ${HF_TOKENS}',
    '# echo $HF_TOKEN',
    'if [ -z "$HF_TOKEN" ]; then echo "HF_TOKEN is not set"; exit 1; fi',
    ': "${HF_TOKEN:?is not set}"',
    'export HUGGING_FACE_HUB_TOKEN=$HF_TOKEN',
    'HF_TOKEN=$HF_TOKEN hf download org/name',
    'T=$(echo $HF_TOKEN)',
    'env | grep NCCL',
    'env > /tmp/env',
    'env FOO=bar python train.py',
    'set -x\nhf download org/name',
    'set -x\nset +x\necho "$HF_TOKEN" | hf auth login',
    'set -x; echo "${HF_TOKEN:+set}"',
    'curl -s -K /etc/hf/curl.conf https://huggingface.co/x',
    'f() {\n  :\n}\nf "$HF_TOKEN"',
  ])('nothing: %j', (script) => {
    expect(inShell(script)).toEqual([]);
  });

  it('an argument that nothing in the manifest sets is one by its name', () => {
    expect(inShell('hf auth login --token $HF_TOKEN', '')).toEqual(['argument hf HF_TOKEN']);
    expect(inShell('hf auth login --token $SOMETHING', '')).toEqual([]);
  });

  it('a container without a token, or with one that is written out in an argument, gives nothing away here', () => {
    expect(inShell('echo $HF_TOKEN; env', '')).toEqual([]);
    expect(inContainer('image: "vllm/vllm-openai:v1", args: [--model, org/name, --hf-token, placeholder]')).toEqual([]);
  });
});

describe('what Kubernetes fills in', () => {
  it.each([
    ['image: x, command: [python, train.py], args: [--token, $(HF_TOKEN)]', ['argument python HF_TOKEN']],
    ['image: x, command: [sh, -c, "hf auth login --token $(HF_TOKEN)"]', ['argument sh HF_TOKEN']],
    ['image: "vllm/vllm-openai:v1", args: [--model, org/name, --hf-token=$(HF_TOKEN)]', ['printed vllm HF_TOKEN']],
    [
      'image: "vllm/vllm-openai:v1", args: [--model, org/name, --api-key, $(HF_TOKEN)]',
      ['argument the entry point HF_TOKEN'],
    ],
    ['image: x, command: [git, clone, "https://user:$(HF_TOKEN)@huggingface.co/org/name"]', ['address git HF_TOKEN']],
    ['image: x, command: [python, train.py, --token, $$(HF_TOKEN)]', []],
    ['image: x, command: [python, train.py, --token, $(OTHER)]', []],
    ['image: x, livenessProbe: {exec: {command: [check, $(HF_TOKEN)]}}', []],
  ])('%s', (container, expected) => {
    expect(inContainer(container)).toEqual(expected);
  });

  it('each leak has its line and words', () => {
    const [leak] = factsIn(shellJob('hf download org/name\n\nhf auth login --token $HF_TOKEN', TOKEN))?.leaks ?? [];
    expect(leak?.at.line).toBe(16);
    expect(leak?.evidence.text).toBe('hf auth login --token $HF_TOKEN');
  });
});

describe('hostile texts', () => {
  const names = { variables: new Set(['T']), settable: new Set<string>(), files: new Set(['/t']) };
  it.each([
    '$T ',
    'echo $T | cat | ',
    '{ echo $T; } > f; ',
    '{ fi ',
    '{ echo $T; ',
    'case if do { ',
    '$(cat /t) ',
    '"$(',
    'https://$T',
    'x?token=$T&',
    'set -x; $T ',
    '> f ',
    'T=$T ',
    'curl -v $T ',
  ])('time is linear in %j', (part) => {
    const read = (length: number): unknown =>
      readLeakingShell(`curl ${part.repeat(Math.floor(length / part.length))}`, false, names, audit);
    expect(growth(read, 25_000, 200_000)).toBeLessThan(40);
  });
});

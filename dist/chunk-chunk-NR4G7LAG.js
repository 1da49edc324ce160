import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conflictText,
  entryName,
  fqdnMatches,
  holdsIn,
  pathText,
  peerText,
  policyName,
  portsText,
  subjectText
} from "./chunk-chunk-MSYGNRDT.js";

// src/cilium/explain.ts
var MAX_ITEMS = 5;
function explain(judgement, host, { version, enforcement }) {
  const selecting = judgement.policies.map(({ policy }) => policy);
  const valid = selecting.filter((policy) => policy.valid);
  const selection = judgement.policies.map(({ policy }) => selectionText(policy));
  if (judgement.conflict !== null) return [...selection, conflictText(judgement.conflict, valid)];
  return [
    ...selection,
    ...judgement.enforced ? [] : [enforcement === "never" ? NEVER : openText(valid)],
    ...lookUpText(judgement, host, valid),
    ...connectText(judgement, host, valid, version),
    ...reachText(judgement),
    ...judgement.unknownBecause.map((what) => `Not known: ${what}.`)
  ];
}
function selectionText(policy) {
  const [first] = policy.errors;
  const labels = [...new Set(policy.rules.map(({ subject }) => subjectText(subject)))].join("; ");
  if (first !== void 0) {
    const where = first.path.length === 0 ? "" : `\`${pathText(first.path)}\` `;
    return `${policyName(policy)} would select it ${labels}, but Cilium refuses that policy: ${where}${first.message}.`;
  }
  const entries = policy.rules.flatMap(({ egress }) => egress);
  const effect = entries.length === 0 ? " and says nothing about egress" : entries.some(({ defaultDeny }) => defaultDeny) ? "" : " without putting it in default deny";
  return `${policyName(policy)} selects it ${labels}${effect}.`;
}
var NEVER = "Its cluster enforces no policy at all (enforcement mode `never`), so all egress is allowed.";
function openText(valid) {
  return valid.length === 0 ? "No policy selects the pod, so all egress is allowed." : "No policy puts its egress in default deny, so what is not denied is allowed.";
}
function lookUpText(judgement, host, valid) {
  const { dns, dnsLookup, enforced, tcp } = judgement;
  if (dnsLookup.denied)
    return [`${itemsText(dnsLookup, true, valid)} denies port 53 to the DNS server, and a deny beats every allow.`];
  if (!enforced) return [];
  if (!dns.allowed) {
    return [
      dnsLookup.proxy === "dns" ? `The DNS rules of ${itemsText(dnsLookup, false, valid)} don't cover ${host}, so its look-up is refused.` : "Missing: no item allows port 53/UDP to the DNS server, so the look-up fails."
    ];
  }
  if (dns.observed)
    return [`${itemsText(dnsLookup, false, valid)} sends the look-up through the DNS proxy, which lets ${host} pass.`];
  if (tcp.withoutName || !tcp.ifNameKnown) return [];
  return [
    `${itemsText(dnsLookup, false, valid)} allows port 53 without \`rules.dns\`: Cilium doesn't see the look-up and never learns the addresses of ${host}. The connect fails, or works by chance where another pod of the node has looked the name up.`
  ];
}
function connectText(judgement, host, valid, version) {
  const { connect, enforced, tcp, reason } = judgement;
  if (connect.denied) return [`${itemsText(connect, true, valid)} denies the connect, and a deny beats every allow.`];
  if (tcp.ifNameKnown)
    return enforced ? connect.applicable.slice(0, MAX_ITEMS).map((policy) => allowText(policy, valid)) : [];
  switch (reason) {
    case "auth":
      return [
        `${itemsText(connect, false, valid)} asks for mutual authentication, which no host outside the mesh can give.`
      ];
    case "l7-http-on-tls":
      return [
        `${itemsText(connect, false, valid)} has HTTP rules on a TLS port without \`terminatingTLS\`: the proxy can't read the request and refuses it.`
      ];
    case "l7-dns-parser-on-connect":
      return [`${itemsText(connect, false, valid)} has DNS rules on this port, so the DNS proxy takes the connection.`];
    case "sni":
      return [`The \`serverNames\` of ${itemsText(connect, false, valid)} don't cover ${host}.`];
    default:
      return missingText(host, valid, version);
  }
}
function allowText(policy, valid) {
  const [entry] = policy.entries;
  const where = entry === void 0 ? "" : ` (${entryName(entry, valid)})`;
  return `${capital(peerText(policy.peer))} allows the connect${where}.`;
}
function missingText(host, valid, version) {
  const near = valid.flatMap(
    (policy) => policy.rules.flatMap(({ egress }) => egress.flatMap((entry) => nearMisses(entry, host, policy, version)))
  );
  const names = valid.filter(({ rules }) => rules.some(({ egress }) => egress.length > 0)).map(policyName);
  if (near.length > 0) return [...new Set(near)].slice(0, MAX_ITEMS);
  return names.length === 0 ? [`The enforcement mode denies what no policy allows, and no policy covers ${host}.`] : [`Missing: no item of ${names.slice(0, MAX_ITEMS).join(", ")} covers ${host}.`];
}
function nearMisses(entry, host, policy, version) {
  if (entry.deny) return [];
  return (entry.peers ?? []).flatMap((peer) => {
    if (peer.type !== "fqdn") return [];
    if (fqdnMatches(peer, host, version))
      return [`${peerText(peer)} in ${policyName(policy)} covers ${host}, but only on ${portsText(entry.ports)}.`];
    const why = whyNot(peer, host, version);
    return why === null ? [] : [`${peerText(peer)} in ${policyName(policy)} doesn't cover ${host} (${why}).`];
  });
}
function whyNot(peer, host, version) {
  const asked = host.toLowerCase().replace(/\.$/, "");
  const written = (peer.matchName === "" ? peer.matchPattern : peer.matchName).toLowerCase().replace(/\.$/, "");
  const domain = written.replace(/^[*.]+/, "");
  if (domain === "" || asked !== domain && !asked.endsWith(`.${domain}`)) return null;
  if (peer.matchName !== "") return "a matchName is that one name";
  if (asked === domain) return "a pattern that starts with `*.` never covers the bare domain";
  if (written.startsWith("**.") && !holdsIn("any-depth-patterns", version))
    return "up to Cilium 1.18 `**.` is one label, as `*.` is";
  return "a `*` never crosses a dot";
}
function reachText({ enforced, broad, allPorts, lookalike, tcp }) {
  if (!enforced || !tcp.ifNameKnown) return [];
  const sentences = [];
  if (broad.includes("any-ip")) sentences.push("The same is open to every address.");
  else if (broad.includes("other-name-deep")) sentences.push("The same is open to every name.");
  else if (broad.includes("other-name")) sentences.push("The same is open to every name with as many labels.");
  else if (broad.length > 0) sentences.push("The same is open to other domains of the same top-level domain.");
  else if (tcp.withoutName) sentences.push("It needs no look-up: an address, not a name, lets it through.");
  if (allPorts) sentences.push("Every port is open.");
  if (lookalike && broad.length === 0)
    sentences.push("A look-alike domain (`evil` in front of the name) is covered as well.");
  return sentences;
}
function itemsText(lookup, deny, valid) {
  const entries = lookup.applicable.filter((policy) => policy.deny === deny).flatMap(({ entries: all }) => all).filter((entry) => entry.deny === deny);
  const names = [...new Set(entries.map((entry) => entryName(entry, valid)))];
  return names.length === 0 ? "The policy" : names.slice(0, MAX_ITEMS).join(", ");
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export {
  explain
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/rules/metadata.gen.ts
var ruleMetadata = {
  "HF101": {
    "id": "HF101",
    "name": "egress-policy-missing",
    "family": "egress",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "7.5",
    "since": "0.1.0",
    "summary": "Workload calls Hugging Face and no Cilium policy restricts its egress.",
    "messages": {
      "default": "{workload} calls {destinations}, and no Cilium policy restricts its egress: it may reach any address.",
      "host-network": "{workload} calls {destinations} from the host's network, which no pod policy of Cilium selects: it may reach any address.",
      "enforcement-never": "{workload} calls {destinations}, and its cluster enforces no policy at all (enforcement mode `never`): it may reach any address.",
      "namespace-unset": "{workload} calls {destinations} and names no namespace: {policies} would restrict it in namespace {namespaces}, nothing does as it is written.",
      "policy-namespace-unset": "{workload} calls {destinations}, and {policies} names no namespace: it would restrict the workload in namespace {namespaces}, nothing does as it is written.",
      "namespaces-unset": "{workload} calls {destinations} and names no namespace, and nor does {policies}, which is deployed apart: in the same namespace it would restrict the workload, nothing does as it is written."
    },
    "why": "Without default deny, a process in the pod (or whoever takes it over) can send prompts, weights and the token to any address. Cilium enforces egress only for pods that a valid policy with an egress section selects.",
    "remediation": "Add a CiliumNetworkPolicy that selects this workload, sends its DNS through the proxy with `rules.dns`, and allows exactly the hosts it needs on port 443.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.6",
        "CC7.2"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7(5)",
        "CM-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.20",
        "A.8.22"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF102": {
    "id": "HF102",
    "name": "egress-destination-blocked",
    "family": "egress",
    "levels": {
      "default": "error",
      "may-fail": "warning",
      "optional": "note"
    },
    "confidence": "high",
    "securitySeverity": "5.0",
    "since": "0.1.0",
    "summary": "Cilium policy blocks a host that the workload needs.",
    "messages": {
      "default": "{workload} can't work: {policies} blocks {blocked}. {reason}",
      "may-fail": "{workload} works or not by the edge it happens to get: {policies} blocks {blocked}. {reason}",
      "conflict": "{workload} can't work: parts of {policies} exclude each other, so that nothing is reached, {blocked} included. {reason}",
      "optional": "{policies} blocks {blocked}, which {workload} uses only sometimes. {reason}"
    },
    "why": "Hugging Face serves the bytes of a model from other hosts than the hub, and Cilium matches names label by label. A policy that names only huggingface.co lets the look-up through and drops the download; people then give up and open the world.",
    "remediation": "Allow the missing hosts in the `toFQDNs` of the policy that selects the workload.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.6",
        "CC7.2"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7(5)",
        "CM-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.20",
        "A.8.22"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF103": {
    "id": "HF103",
    "name": "egress-too-broad",
    "family": "egress",
    "levels": {
      "default": "warning",
      "any-address": "error"
    },
    "confidence": "high",
    "securitySeverity": "6.5",
    "since": "0.1.0",
    "summary": "Cilium policy that lets the workload reach Hugging Face also lets it reach other places.",
    "messages": {
      "default": "{policies} lets {workload} reach more than Hugging Face: {broad}.",
      "any-address": "{policies} lets {workload} reach any address: {broad}."
    },
    "why": "An allow-list that contains the world is none: prompts, weights and the token can leave to any host. Only names that Cilium pins to Hugging Face keep the path narrow.",
    "remediation": "Replace the broad peer by `toFQDNs` with exactly the hosts that the workload needs, on port 443.",
    "controls": {
      "SOC 2": [
        "CC6.6",
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7",
        "CM-7"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.12",
        "A.8.23"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM02"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF104": {
    "id": "HF104",
    "name": "egress-dns-rule-missing",
    "family": "egress",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "5.0",
    "since": "0.1.0",
    "summary": "Policy names the host, but no DNS rule lets Cilium learn its address.",
    "messages": {
      "default": "{workload} can't reach {destinations}: {policies} allows the name, but its DNS look-up is not observed by Cilium's proxy, so the connection is dropped (or works by chance, when another pod of the node looked the name up). {reason}",
      "refused": "{workload} can't reach {destinations}: its DNS look-up is refused. {reason}"
    },
    "why": "`toFQDNs` works only for names whose look-up passes Cilium's DNS proxy. Without an egress rule to the DNS server on port 53 with `rules.dns` that covers the name, Cilium never learns the addresses.",
    "remediation": "Add an egress rule to the DNS server's pods on port 53 with `rules.dns` that matches the name.",
    "controls": {
      "SOC 2": [
        "CC6.6",
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7",
        "CM-7"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.12",
        "A.8.23"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM02"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF105": {
    "id": "HF105",
    "name": "egress-kubernetes-networkpolicy-only",
    "family": "egress",
    "levels": {
      "default": "warning",
      "any-address": "error"
    },
    "confidence": "high",
    "securitySeverity": "6.0",
    "since": "0.1.0",
    "summary": "Only Kubernetes NetworkPolicies restrict the workload's egress; they can't name a host.",
    "messages": {
      "default": "Only NetworkPolicy {policies} restricts {workload}; it can't name {destinations}, so it allows addresses: {broad}.",
      "any-address": "Only NetworkPolicy {policies} restricts {workload}; it can't name {destinations}, and allows {broad}."
    },
    "why": "A NetworkPolicy knows addresses, not names. Hugging Face publishes no address ranges, so such a policy is either too wide or breaks when the addresses change.",
    "remediation": "Add a CiliumNetworkPolicy with `toFQDNs` and a DNS rule, and take the broad rule out of the NetworkPolicy.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.6",
        "CC7.2"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7(5)",
        "CM-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.20",
        "A.8.22"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF106": {
    "id": "HF106",
    "name": "egress-policy-invalid",
    "family": "egress",
    "levels": {
      "default": "error",
      "trap": "warning"
    },
    "confidence": "high",
    "securitySeverity": "7.0",
    "since": "0.1.0",
    "summary": "Cilium refuses this policy, or silently drops a part of it.",
    "messages": {
      "default": "{policy} is refused by Cilium, so it restricts nothing: {problem}",
      "pruned": "{policy} doesn't say what it seems to say: {problem}",
      "trap": "{policy} is accepted, but: {problem}"
    },
    "why": "A policy that Cilium refuses is simply not there: the cluster fails open. Fields that the CRD doesn't know are pruned without a word, and the rest is enforced, which may allow the world or deny everything.",
    "remediation": "Correct the field; `hf-guardrails trace` shows what the policy does afterwards.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.6",
        "CC7.2"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "SC-7(5)",
        "CM-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.20",
        "A.8.22"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.3.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1048"
      ]
    },
    "options": {}
  },
  "HF107": {
    "id": "HF107",
    "name": "egress-plaintext",
    "family": "egress",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "7.4",
    "since": "0.1.0",
    "summary": "Workload calls Hugging Face over plain HTTP.",
    "messages": {
      "default": "{workload} calls {destinations} over plain HTTP{token}."
    },
    "why": "Plain HTTP shows prompts and the token to everyone on the path and lets them change what is downloaded.",
    "remediation": "Write `https://` in the URL, and allow port 443 only.",
    "controls": {
      "SOC 2": [
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "SC-8",
        "SC-8(1)"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.24"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1040"
      ]
    },
    "options": {}
  },
  "HF201": {
    "id": "HF201",
    "name": "token-literal",
    "family": "secret",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "9.1",
    "since": "0.1.0",
    "summary": "Hugging Face token stands in the repository in plain text.",
    "messages": {
      "default": "{kind} stands in plain text in {place}.",
      "encoded": "{kind} stands base64-encoded (not encrypted) in {place}."
    },
    "why": "Everyone who can read the repository, its history, a clone or a CI log has the token. Base64 is no protection.",
    "remediation": "Revoke the token at Hugging Face now, create a new one, put it into a secret store, and reference it by ExternalSecret (or the like). Removing the line is not enough: history keeps it.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.6",
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5",
        "IA-5(7)"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17",
        "A.8.4"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.1"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM02"
      ],
      "MITRE ATT&CK": [
        "T1552.001"
      ]
    },
    "options": {}
  },
  "HF202": {
    "id": "HF202",
    "name": "token-static-secret",
    "family": "secret",
    "levels": {
      "default": "error",
      "encrypted": "warning"
    },
    "confidence": "high",
    "securitySeverity": "6.5",
    "since": "0.1.0",
    "summary": "Token comes from a Secret that the repository itself holds.",
    "messages": {
      "default": "{workload} takes its Hugging Face token from Secret {secret}, which stands in the repository{key} and which nothing there manages.",
      "unused": "Secret {secret} holds a Hugging Face token{key}, stands in the repository, and nothing there manages it.",
      "encrypted": "{workload} takes its Hugging Face token from Secret {secret}, whose ciphertext stands in the repository, which the configuration doesn't accept."
    },
    "why": "A Secret that is applied from the repository lives as long as nobody changes it: nobody issues it, nobody rotates it, nobody can say who had it.",
    "remediation": "Keep the value in a secret store and let an ExternalSecret (VaultStaticSecret, SecretProviderClass …) produce this Secret; delete the Secret manifest.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5",
        "SC-28",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1552.001"
      ]
    },
    "options": {}
  },
  "HF203": {
    "id": "HF203",
    "name": "token-provenance-unknown",
    "family": "secret",
    "levels": {
      "default": "warning",
      "optional": "note"
    },
    "confidence": "high",
    "securitySeverity": "4.5",
    "since": "0.1.0",
    "summary": "Token comes from a Secret that nothing in the repository produces.",
    "messages": {
      "default": "{workload} takes its Hugging Face token from Secret {secret}, which is not in the scan and which nothing there produces.",
      "optional": "{workload} would take a Hugging Face token from Secret {secret} if it existed (`optional: true`); nothing in the scan produces it.",
      "key": "{workload} takes its Hugging Face token from key {key} of Secret {secret}; {producer} doesn't write that key.",
      "class": "{workload} takes its Hugging Face token from the objects of SecretProviderClass {class}, which is not in the scan.",
      "copy": "{workload} takes its Hugging Face token from Secret {secret}, which copies Secret {source} ({copier}); nothing in the scan produces that one.",
      "unread": "{workload} takes its Hugging Face token from {source}, whose origin the manifests don't show."
    },
    "why": "Somebody created this Secret by hand, or another repository does. Nobody who reviews this one can say whether the token is short-lived, rotated or shared.",
    "remediation": "Declare where the token comes from: add the ExternalSecret (or the like) that produces the Secret, or scan the repository that does together with this one.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.7"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5",
        "SC-28",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1552.001"
      ]
    },
    "options": {}
  },
  "HF204": {
    "id": "HF204",
    "name": "token-to-third-party",
    "family": "secret",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "6.0",
    "since": "0.1.0",
    "summary": "Hugging Face token or prompt goes to somebody who is not Hugging Face.",
    "messages": {
      "default": "{workload} sends its Hugging Face token to {destinations}, which is not Hugging Face's ({reason}).",
      "provider": "{workload} calls the inference provider {destinations} directly: prompts leave Hugging Face's terms and logs."
    },
    "why": "A mirror, a look-alike host or a provider that receives the token can use it for everything the token allows.",
    "remediation": "Call Hugging Face's own host, or run the mirror yourself and give it no token.",
    "controls": {},
    "options": {}
  },
  "HF301": {
    "id": "HF301",
    "name": "rotation-annotation-missing",
    "family": "rotation",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "4.0",
    "since": "0.1.0",
    "summary": "Nothing records when the token was last rotated.",
    "messages": {
      "default": "Nothing says when the token in {secret} was last rotated.",
      "interval": "{secret} says {found}, but not when its token was last rotated.",
      "invalid": "The rotation record of {secret} can't be used: {problem}."
    },
    "why": "A token without a rotation record is as old as the repository. Auditors ask for the date; refresh intervals only say how fast a change spreads, never that there was one.",
    "remediation": "Write `hf-guardrails/rotated-at: 2026-01-31` and `hf-guardrails/rotate-every: P90D` as annotations of the Secret (or of what produces it), and update them with each rotation.",
    "controls": {
      "SOC 2": [
        "CC6.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5(f)",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17",
        "A.8.9"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {
      "maxAge": {
        "type": "string",
        "format": "duration",
        "default": "P90D",
        "description": "longest accepted age of a token (ISO 8601 duration)"
      }
    }
  },
  "HF302": {
    "id": "HF302",
    "name": "rotation-overdue",
    "family": "rotation",
    "levels": {
      "default": "error",
      "soon": "note"
    },
    "confidence": "high",
    "securitySeverity": "5.5",
    "since": "0.1.0",
    "summary": "Token is older than its rotation period.",
    "messages": {
      "default": "The token in {secret} was last rotated on {recordedAt} and was due on {dueAt} ({limit}).",
      "expired": "The token in {secret} expired on {dueAt}.",
      "soon": "The token in {secret} is due for rotation on {dueAt} ({limit})."
    },
    "why": "The longer a token lives, the more logs, clones and laptops have it. An overdue rotation is a promise that was not kept.",
    "remediation": "Rotate the token at Hugging Face, update the store, and write the new date into `hf-guardrails/rotated-at`.",
    "controls": {
      "SOC 2": [
        "CC6.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5(f)",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17",
        "A.8.9"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {
      "maxAge": {
        "type": "string",
        "format": "duration",
        "default": "P90D",
        "description": "longest accepted age of a token (ISO 8601 duration)"
      },
      "warnBefore": {
        "type": "string",
        "format": "duration",
        "default": "P0D",
        "description": "note this long before the rotation is due (ISO 8601 duration); P0D: never"
      }
    }
  },
  "HF303": {
    "id": "HF303",
    "name": "rotation-refresh-disabled",
    "family": "rotation",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "4.0",
    "since": "0.1.0",
    "summary": "A rotated token would not reach the cluster.",
    "messages": {
      "default": "{producer} doesn't follow the store: {reason}. A rotated token doesn't reach {secret}.",
      "frozen": "A rotated token doesn't reach {secret}: {reason}."
    },
    "why": "Hugging Face ends the old value of a service-account token at once. If the Secret doesn't follow the store, rotation is an outage, so nobody rotates.",
    "remediation": "Give the producer a refresh interval (`refreshInterval: 1h`), and don't pin a version of the remote value.",
    "controls": {
      "SOC 2": [
        "CC6.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5(f)",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17",
        "A.8.9"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {}
  },
  "HF304": {
    "id": "HF304",
    "name": "rotation-not-reloaded",
    "family": "rotation",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "3.9",
    "since": "0.1.0",
    "summary": "A rotated token would not reach the running process.",
    "messages": {
      "default": "{workload} reads its token once, at start ({reason}), and nothing restarts it when Secret {secret} changes."
    },
    "why": "Environment variables and subPath mounts never change in a running container. After a rotation the process goes on with the dead token until someone restarts it.",
    "remediation": 'Mount the Secret as a file and set HF_TOKEN_PATH (without HF_TOKEN), or let a controller restart the workload (`reloader.stakater.com/auto: "true"`, VSO `rolloutRestartTargets`).',
    "controls": {
      "SOC 2": [
        "CC6.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5(f)",
        "SC-12"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.17",
        "A.8.9"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.4.2"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {}
  },
  "HF401": {
    "id": "HF401",
    "name": "default-service-account",
    "family": "identity",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "4.0",
    "since": "0.1.0",
    "summary": "Caller runs as the namespace's default service account.",
    "messages": {
      "default": "{workload} calls Hugging Face as the service account `default` of its namespace: it shares its identity with every pod that names none."
    },
    "why": "Cilium identities, RBAC and workload identity are all tied to the service account. The shared default account can't be told apart from any other pod.",
    "remediation": "Create a ServiceAccount for this workload and name it in `serviceAccountName`.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.3"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5",
        "AC-6",
        "IA-4"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.16",
        "A.8.5"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.1.5",
        "5.1.6"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K08",
        "K09"
      ],
      "MITRE ATT&CK": [
        "T1078.001",
        "T1078.004"
      ]
    },
    "options": {}
  },
  "HF402": {
    "id": "HF402",
    "name": "policy-selector-too-broad",
    "family": "identity",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "4.5",
    "since": "0.1.0",
    "summary": "Policy that opens Hugging Face selects workloads that don't call it.",
    "messages": {
      "default": "{policy} opens Hugging Face to {count} with no call to it: {others}.",
      "everything": "{policy} opens Hugging Face to every pod of {range}."
    },
    "why": "Every pod that the policy selects may reach Hugging Face, with or without a reason. The narrower the selector, the less a taken-over neighbour can do.",
    "remediation": "Select the caller by its own label, best by its service account: `io.cilium.k8s.policy.serviceaccount: NAME` in a namespaced policy.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.3"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-3",
        "AC-6",
        "AC-4"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.15",
        "A.8.3"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.6.1"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K02",
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {}
  },
  "HF403": {
    "id": "HF403",
    "name": "token-shared-across-identities",
    "family": "identity",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "4.5",
    "since": "0.1.0",
    "summary": "One token is used by several identities.",
    "messages": {
      "default": "The token in Secret {secret} is used by {count} identities: {identities}.",
      "copied": "The token in Secret {secret} is copied to {range} ({copier}), so {identities} can use it."
    },
    "why": "A shared token can't be revoked for one user, and Hugging Face's log can't say which workload used it.",
    "remediation": "Create one token per workload, with only the repositories it needs, and one Secret for each.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.3"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-3",
        "AC-6",
        "AC-4"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.15",
        "A.8.3"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.6.1"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K02",
        "K05"
      ],
      "MITRE ATT&CK": [
        "T1550.001"
      ]
    },
    "options": {}
  },
  "HF404": {
    "id": "HF404",
    "name": "token-readable-by-broad-rbac",
    "family": "identity",
    "levels": {
      "default": "warning",
      "broad": "error",
      "indirect": "note"
    },
    "confidence": "high",
    "securitySeverity": "6.0",
    "since": "0.1.0",
    "summary": "RBAC lets others read the token's Secret.",
    "messages": {
      "default": "{readers} can read Secret {secret}, which holds the Hugging Face token of {workload}.",
      "broad": "{readers} can read Secret {secret}, which holds the Hugging Face token of {workload}.",
      "indirect": "{readers} can get at Secret {secret} indirectly ({path})."
    },
    "why": "Who can read the Secret has the token, whatever the egress policies say.",
    "remediation": "Take `secrets` out of the role, or limit it with `resourceNames`; bind it to the one service account that needs it.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.3"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-3",
        "AC-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.18",
        "A.8.2"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.1.1",
        "5.1.2",
        "5.1.3",
        "5.1.4",
        "5.1.13"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K02"
      ],
      "MITRE ATT&CK": [
        "T1552.007"
      ]
    },
    "options": {}
  },
  "HF405": {
    "id": "HF405",
    "name": "workload-identity-missing",
    "family": "identity",
    "levels": {
      "default": "note"
    },
    "confidence": "high",
    "securitySeverity": "2.0",
    "since": "0.1.0",
    "summary": "Token's store is opened with a static credential instead of the workload's identity.",
    "messages": {
      "default": "The token of {workload} comes from {store}, which is opened with a static credential ({credential}).",
      "none": "{workload} holds a static token and has no workload identity."
    },
    "why": "A static credential that opens the store is one more long-lived secret, and it opens more than this token.",
    "remediation": "Let the store authenticate the workload's own service account (IRSA, GKE or Azure workload identity, Vault's Kubernetes auth).",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.3"
      ],
      "NIST SP 800-53 Rev. 5": [
        "IA-5",
        "AC-6",
        "IA-4"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.16",
        "A.8.5"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "5.1.5",
        "5.1.6"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K08",
        "K09"
      ],
      "MITRE ATT&CK": [
        "T1078.001",
        "T1078.004"
      ]
    },
    "options": {}
  },
  "HF501": {
    "id": "HF501",
    "name": "model-not-declared",
    "family": "intent",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "5.0",
    "since": "0.1.0",
    "summary": "Workload uses a model that its declared intent doesn't cover.",
    "messages": {
      "default": "{workload} uses {model}, which intent {intents} doesn't cover.",
      "activity": "{workload} uses {model} for {purposes}, which intent {intents} covers for something else only."
    },
    "why": "The intent file is what was reviewed: a model that is not in it was never approved for this workload.",
    "remediation": "Add the model to the workload's `may` entry in the intent file and have it reviewed, or use a covered model.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.7",
        "CC8.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "AC-20",
        "SA-9",
        "SR-3"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.21",
        "A.5.23"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K04"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM03",
        "LLM06"
      ],
      "MITRE ATT&CK": [
        "T1537"
      ]
    },
    "options": {}
  },
  "HF502": {
    "id": "HF502",
    "name": "workload-not-declared",
    "family": "intent",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "5.0",
    "since": "0.1.0",
    "summary": "Workload calls Hugging Face and no declared intent names it.",
    "messages": {
      "default": "{workload} calls {destinations}, and no intent names it.",
      "expired": "{workload} calls {destinations}; intent {intents} ended on {until}."
    },
    "why": "The intent file is a closed list of who may call Hugging Face. A caller that is not in it was never approved.",
    "remediation": "Add an intent for the workload to `.hf-guardrails/intent.yaml` and have it reviewed.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.7",
        "CC8.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "AC-20",
        "SA-9",
        "SR-3"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.21",
        "A.5.23"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K04"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM03",
        "LLM06"
      ],
      "MITRE ATT&CK": [
        "T1537"
      ]
    },
    "options": {}
  },
  "HF503": {
    "id": "HF503",
    "name": "destination-not-declared",
    "family": "intent",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "5.0",
    "since": "0.1.0",
    "summary": "Workload calls a host that its declared intent doesn't cover.",
    "messages": {
      "default": "{workload} calls {destinations}, which intent {intents} doesn't cover for what it uses."
    },
    "why": "Data that was approved for one destination must not go to another.",
    "remediation": "Add the host to the workload's `at` list in the intent file and have it reviewed, or call a covered host.",
    "controls": {
      "SOC 2": [
        "CC6.1",
        "CC6.7",
        "CC8.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AC-4",
        "AC-20",
        "SA-9",
        "SR-3"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.21",
        "A.5.23"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K04"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM03",
        "LLM06"
      ],
      "MITRE ATT&CK": [
        "T1537"
      ]
    },
    "options": {}
  },
  "HF504": {
    "id": "HF504",
    "name": "compliance-condition-unmet",
    "family": "intent",
    "levels": {
      "default": "error"
    },
    "confidence": "high",
    "securitySeverity": "6.0",
    "since": "0.1.0",
    "summary": "A condition of the declared intent doesn't hold.",
    "messages": {
      "default": "{workload} may call {destinations} under intent {intents} only if {condition}; {found}.",
      "quiet": "{workload} makes no call that shows; intent {intents} asks that {condition}, and {found}."
    },
    "why": "An approval with a condition is none while the condition doesn't hold.",
    "remediation": "Change the workload so that the condition holds, or have the intent's condition reviewed.",
    "controls": {
      "SOC 2": [
        "CC6.7",
        "CC8.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "SA-9",
        "CM-6"
      ],
      "ISO/IEC 27001:2022": [
        "A.5.23",
        "A.8.12"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K04"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM02"
      ]
    },
    "options": {
      "dataLabel": {
        "type": "string",
        "default": "data-class",
        "description": "label of the pod, else of its namespace, that says what data a workload handles (condition data)"
      }
    }
  },
  "HF505": {
    "id": "HF505",
    "name": "intent-unused",
    "family": "intent",
    "levels": {
      "default": "note"
    },
    "confidence": "high",
    "securitySeverity": "0.0",
    "since": "0.1.0",
    "summary": "A declared intent matches no caller.",
    "messages": {
      "default": "Intent {intents} matches no workload that calls Hugging Face.",
      "entry": "Intent {intents}: no workload that it names needs {use} at {at}."
    },
    "why": "Grants that nobody uses are grants that somebody can misuse: least privilege removes them.",
    "remediation": "Remove the intent, or correct its `who`.",
    "controls": {},
    "options": {}
  },
  "HF601": {
    "id": "HF601",
    "name": "audit-visibility-missing",
    "family": "audit",
    "levels": {
      "default": "warning",
      "not-assessable": "note"
    },
    "confidence": "high",
    "securitySeverity": "3.9",
    "since": "0.1.0",
    "summary": "Calls of the workload leave no trail that an auditor could follow.",
    "messages": {
      "default": "Calls of {workload} to {destinations} leave no trail at level {wanted}: {reason}.",
      "hubble-off": "Calls of {workload} to {destinations} leave no trail: Hubble is switched off in {source}.",
      "annotation": "Calls of {workload} to {destinations} leave no trail at level {wanted}: {reason}. Its annotation {annotation} does nothing since Cilium {version}.",
      "left-out": "The trail of {workload} is exported without {what}, as {source} sets it.",
      "not-exported": "Calls of {workload} to {destinations} stay in Hubble's buffer, which holds minutes: {source} exports no flows.",
      "not-assessable": "Whether the flows of {workload} are kept can't be told: no Cilium configuration is in the scan."
    },
    "why": "Hugging Face's audit log has no event for downloads or inference calls. The cluster's flow log is the only record of who called what. Without a DNS rule a flow shows addresses that Hugging Face shares with others, not names. What is not in the scan is not reported, unless the option `exported` asks for it.",
    "remediation": "Give the DNS rule `rules.dns`, leave Hubble on, and export its flows (`hubble.export.static.enabled`).",
    "controls": {
      "SOC 2": [
        "CC7.2",
        "CC7.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AU-2",
        "AU-3",
        "AU-12",
        "SI-4(4)"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.15",
        "A.8.16"
      ],
      "CIS Kubernetes Benchmark 1.12": [
        "1.2.16"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K10"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM10"
      ],
      "MITRE ATT&CK": [
        "T1562.008"
      ]
    },
    "options": {
      "level": {
        "type": "string",
        "enum": [
          "flow",
          "dns",
          "sni",
          "http"
        ],
        "default": "dns",
        "description": "what a flow of each call must show: flow (addresses and identity), dns (the name that was looked up), sni (the name that TLS asks for) or http (the request, and with it the model)"
      },
      "exported": {
        "type": "boolean",
        "default": false,
        "description": "true: report, too, where flows are exported nowhere, and where no Cilium configuration in the scan says so"
      }
    }
  },
  "HF602": {
    "id": "HF602",
    "name": "audit-leaks-token",
    "family": "audit",
    "levels": {
      "default": "error",
      "visibility-unknown": "warning",
      "argument": "warning"
    },
    "confidence": "high",
    "securitySeverity": "7.0",
    "since": "0.1.0",
    "summary": "Token gets into a log or an audit trail.",
    "messages": {
      "default": "{policy} inspects HTTP of {workload} towards {destinations}, and Hubble doesn't redact headers ({source}): every flow carries `Authorization`.",
      "visibility-unknown": "{policy} inspects HTTP of {workload} towards {destinations}: every flow carries `Authorization`, unless Hubble redacts headers. It doesn't by default, and its configuration is not in the scan.",
      "audit-policy": "{policy} logs {verbs} of Secrets at level {level}: the API server's audit log holds the token of {secrets}.",
      "printed": "{program} of container {container} in {workload} {says}: {variable} is in the container's log.",
      "traced": "The shell of container {container} in {workload} shows what it runs (`set -x`): the value of {variable} is in the container's log.",
      "address": "{program} of container {container} in {workload} gets {variable} in an address: it is in the list of processes, and wherever addresses are logged or kept.",
      "argument": "{program} of container {container} in {workload} gets {variable} as an argument: the token is in the list of processes, and in every log of started programs (Tetragon, auditd, Falco)."
    },
    "why": "Logs go to more people than a Secret, live longer and are protected less. Hubble's redaction is off by default: with HTTP visibility each flow holds all request headers. Arguments of a process are open to everybody on the node, and Tetragon records them with every program that is started.",
    "remediation": "Keep the token in its variable or file, where huggingface_hub reads it by itself.",
    "controls": {
      "SOC 2": [
        "CC7.2",
        "CC6.1"
      ],
      "NIST SP 800-53 Rev. 5": [
        "AU-3",
        "AU-9",
        "IA-5"
      ],
      "ISO/IEC 27001:2022": [
        "A.8.15",
        "A.5.17"
      ],
      "OWASP Kubernetes Top 10 2025": [
        "K03",
        "K10"
      ],
      "OWASP Top 10 for LLM Applications 2025": [
        "LLM02"
      ],
      "MITRE ATT&CK": [
        "T1552.001"
      ]
    },
    "options": {}
  },
  "HF901": {
    "id": "HF901",
    "name": "unparseable",
    "family": "input",
    "levels": {
      "default": "warning",
      "not-a-manifest": "note"
    },
    "confidence": "high",
    "securitySeverity": "0.0",
    "since": "0.1.0",
    "summary": "File or document can't be read; nothing in it was checked.",
    "messages": {
      "default": "{file} can't be read as Kubernetes reads it: {reason}. Nothing in this document was checked.",
      "refused": "The API server refuses {object}: {reason}. It grants nothing as it stands.",
      "not-a-manifest": "{file} can't be read: {reason}."
    },
    "why": "What can't be read can't be judged: a broken file must never look like a clean one.",
    "remediation": "Correct the file, or exclude it (`exclude:` in .hf-guardrails.yaml) if it is no manifest.",
    "controls": {},
    "options": {}
  },
  "HF902": {
    "id": "HF902",
    "name": "not-rendered",
    "family": "input",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "0.0",
    "since": "0.1.0",
    "summary": "Chart or overlay was not rendered; nothing in it was checked.",
    "messages": {
      "default": "{root} was not rendered, so nothing in it was checked: {reason}",
      "read-raw": "{root} was not rendered, so the files that it names were read as they are written: {reason}",
      "partial": "{root} was built without {missing}, so nothing of that was checked: {reason}",
      "values": "{root} was not rendered: {reason}. Its values would call {destinations}{models}; nothing else about it was checked."
    },
    "why": "What is not rendered is not judged. Other scanners pass over it in silence.",
    "remediation": "Make it renderable here (`helm dependency build`, a vendored base), or pipe rendered output to `hf-guardrails scan -`.",
    "controls": {},
    "options": {}
  },
  "HF903": {
    "id": "HF903",
    "name": "unresolved-reference",
    "family": "input",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "0.0",
    "since": "0.1.0",
    "summary": "Something that decides is not in the scan.",
    "messages": {
      "default": "{workload}: {what} can't be resolved; with it {consequence}.",
      "verdict": "{workload}: whether Cilium lets it reach {destinations} can't be told: {what}.",
      "intent": "{workload} calls {destinations}, and whether intent {intents} covers it can't be told: {what}.",
      "condition": "{workload}: whether the conditions of intent {intents} hold can't be told: {what}.",
      "substitution": "{object}: {variables} has no value and no default where {by} fills variables in, so Flux puts an empty string into {field}; what is judged here is not what is written.",
      "twice": "{object} is deployed to one cluster from {places}: whichever is applied last holds. All were judged."
    },
    "why": "Unknown is an answer: it neither passes nor accuses. It names what is missing so that the next scan can tell.",
    "remediation": "Scan the missing object together with this repository, or name it in the configuration.",
    "controls": {},
    "options": {}
  },
  "HF904": {
    "id": "HF904",
    "name": "suppression-stale",
    "family": "input",
    "levels": {
      "default": "warning"
    },
    "confidence": "high",
    "securitySeverity": "0.0",
    "since": "0.1.0",
    "summary": "A suppression is expired, unused or has no reason.",
    "messages": {
      "default": "This suppression of {rules} suppresses nothing: {problem}."
    },
    "why": "Suppressions are exceptions with an owner, a reason and an end. Stale ones hide the next finding.",
    "remediation": "Remove it, or give it a reason and a new date.",
    "controls": {},
    "options": {}
  }
};

export {
  ruleMetadata
};

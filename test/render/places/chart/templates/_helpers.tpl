{{- define "web.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag }}
{{- end -}}
{{- define "web.token" }}
- name: HF_TOKEN
  valueFrom:
    secretKeyRef:
      name: {{ .Values.tokenSecret }}
      key: token
{{- end }}

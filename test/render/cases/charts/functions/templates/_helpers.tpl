{{- define "functions.labels" -}}
app: {{ .Chart.Name }}
version: {{ .Chart.AppVersion | quote }}
{{- if .Release.IsInstall }}
install: "yes"
{{- end }}
{{- end -}}
{{- define "functions.map" -}}
{{- dict "k" .k "n" (len .list) | toYaml -}}
{{- end -}}

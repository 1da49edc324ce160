//go:build js

package main

import (
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/release"
	"helm.sh/helm/v3/pkg/releaseutil"
	"helm.sh/helm/v3/pkg/strvals"
	"sigs.k8s.io/yaml"

	"hf-guardrails/render/wire"
)

const maxOutputBytes = 64 << 20

// Options are the flags of `helm template`.
type Options struct {
	Chart   string `json:"chart"`
	Release string `json:"release"`
	// NameTemplate gives the name where Release is empty.
	NameTemplate string `json:"nameTemplate"`
	Namespace    string `json:"namespace"`
	Values       []struct {
		File string `json:"file"`
		Text string `json:"text"`
	} `json:"values"`
	Set         []string `json:"set"`
	KubeVersion string   `json:"kubeVersion"`
	APIVersions []string `json:"apiVersions"`
	IncludeCRDs bool     `json:"includeCrds"`
	SkipHooks   bool     `json:"skipHooks"`
	SkipTests   bool     `json:"skipTests"`
	Plain       bool     `json:"plain"` // no origins of lines
}

// Render gives the documents that `helm template` prints, in its order.
func Render(options Options, files []wire.File) wire.Answer {
	job := &job{options: options}
	answer, err := job.run(files)
	if err == nil {
		return answer
	}
	var failure *wire.Failure
	if !errors.As(err, &failure) {
		failure = job.explain(err)
	}
	if job.loaded.chart == nil && failure.File == "" {
		failure.File = options.Chart
	}
	return wire.Answer{Failure: failure}
}

// job is one rendering, with what its errors need.
type job struct {
	options Options
	loaded  loaded
	names   map[string]origin // Helm's name of a template or CRD file → where it stands
}

func (j *job) run(files []wire.File) (wire.Answer, error) {
	none := wire.Answer{}
	values, err := j.values()
	if err != nil {
		return none, err
	}
	if j.loaded, err = load(j.options.Chart, files); err != nil {
		return none, j.loadFailure(err)
	}
	root := j.loaded.chart
	if kind := root.Metadata.Type; kind != "" && kind != "application" {
		return none, &wire.Failure{Kind: "refused", Message: kind + " charts are not installable", File: path.Join(j.options.Chart, "Chart.yaml")}
	}
	if missing := missingDependencies(root); len(missing) > 0 {
		return none, &wire.Failure{
			Kind:    "dependency",
			Message: "found in Chart.yaml, but missing in charts/ directory: " + strings.Join(missing, ", "),
			File:    path.Join(j.options.Chart, "Chart.yaml"),
		}
	}
	name, err := j.releaseName()
	if err != nil {
		return none, &wire.Failure{Kind: "values", Message: err.Error()}
	}
	if err := chartutil.ValidateReleaseName(name); err != nil {
		return none, &wire.Failure{Kind: "values", Message: fmt.Sprintf("release name %q: %v", name, err)}
	}
	j.nameFiles(root)
	if err := chartutil.ProcessDependenciesWithMerge(root, values); err != nil {
		return none, err
	}
	j.nameFiles(root)
	capabilities := chartutil.DefaultCapabilities.Copy()
	if j.options.KubeVersion != "" {
		version, err := chartutil.ParseKubeVersion(j.options.KubeVersion)
		if err != nil {
			return none, &wire.Failure{Kind: "values", Message: fmt.Sprintf("invalid kube version '%s': %v", j.options.KubeVersion, err)}
		}
		capabilities.KubeVersion = *version
	}
	capabilities.APIVersions = append(slices.Clone(capabilities.APIVersions), j.options.APIVersions...)
	install := chartutil.ReleaseOptions{Name: name, Namespace: j.options.Namespace, Revision: 1, IsInstall: true}
	top, err := chartutil.ToRenderValuesWithSchemaValidation(root, values, install, capabilities, false)
	if err != nil {
		return none, j.valuesFailure(err)
	}
	if wanted := root.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return none, &wire.Failure{
			Kind:    "values",
			Message: fmt.Sprintf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, &capabilities.KubeVersion),
			File:    path.Join(j.options.Chart, "Chart.yaml"),
		}
	}
	fresh := copyValue(top["Values"])
	rendered, err := engine.Render(root, top)
	if err != nil {
		return none, err
	}
	size := 0
	for name, content := range rendered {
		size += len(content)
		if strings.HasSuffix(name, "NOTES.txt") {
			delete(rendered, name)
		}
	}
	if size > maxOutputBytes {
		return none, &wire.Failure{Kind: "refused", Message: fmt.Sprintf("the templates give more than %d MiB", maxOutputBytes>>20)}
	}
	hooks, manifests, err := releaseutil.SortManifests(maps.Clone(rendered), nil, releaseutil.InstallOrder)
	if err != nil {
		return none, err
	}
	out := newWriter(j, rendered)
	if !j.options.Plain {
		out.trace(root, top, fresh)
	}
	if j.options.IncludeCRDs {
		for _, crd := range root.CRDObjects() {
			out.file(crd.Filename, string(crd.File.Data))
		}
	}
	for _, manifest := range manifests {
		out.document(manifest.Name, manifest.Content)
	}
	for _, hook := range hooks {
		if j.options.SkipHooks || j.options.SkipTests && slices.Contains(hook.Events, release.HookTest) {
			continue
		}
		out.document(hook.Path, hook.Manifest)
	}
	return out.answer, nil
}

// releaseName is what `helm template` takes where it is given no name, a template of one, or both.
func (j *job) releaseName() (string, error) {
	if j.options.NameTemplate == "" {
		if j.options.Release == "" {
			return "release-name", nil
		}
		return j.options.Release, nil
	}
	if j.options.Release != "" {
		return "", errors.New("cannot set --name-template and also specify a name")
	}
	functions := sprig.TxtFuncMap()
	for _, name := range []string{"env", "expandenv", "getHostByName"} {
		delete(functions, name)
	}
	parsed, err := template.New("name-template").Funcs(functions).Parse(j.options.NameTemplate)
	if err != nil {
		return "", err
	}
	var name strings.Builder
	if err := parsed.Execute(&name, nil); err != nil {
		return "", err
	}
	return name.String(), nil
}

// values merges the values files and --set, as Helm's command line does.
func (j *job) values() (map[string]any, error) {
	merged := map[string]any{}
	for _, given := range j.options.Values {
		current := map[string]any{}
		if err := yaml.Unmarshal([]byte(given.Text), &current); err != nil {
			return nil, &wire.Failure{Kind: "values", Message: fmt.Sprintf("failed to parse %s: %v", given.File, err), File: given.File, Line: yamlLine(err)}
		}
		merged = mergeMaps(merged, current)
	}
	for _, expression := range j.options.Set {
		if err := strvals.ParseInto(expression, merged); err != nil {
			return nil, &wire.Failure{Kind: "values", Message: fmt.Sprintf("failed parsing --set data: %v", err)}
		}
	}
	return merged, nil
}

func mergeMaps(a, b map[string]any) map[string]any {
	merged := maps.Clone(a)
	for key, value := range b {
		if inner, ok := value.(map[string]any); ok {
			if before, ok := merged[key].(map[string]any); ok {
				merged[key] = mergeMaps(before, inner)
				continue
			}
		}
		merged[key] = value
	}
	return merged
}

// copyValue copies maps and lists, which templates can change.
func copyValue(value any) any {
	switch value := value.(type) {
	case chartutil.Values:
		return chartutil.Values(copyValue(map[string]any(value)).(map[string]any))
	case map[string]any:
		if value == nil {
			return value
		}
		copied := make(map[string]any, len(value))
		for key, inner := range value {
			copied[key] = copyValue(inner)
		}
		return copied
	case []any:
		if value == nil {
			return value
		}
		copied := make([]any, len(value))
		for index, inner := range value {
			copied[index] = copyValue(inner)
		}
		return copied
	}
	return value
}

func missingDependencies(root *chart.Chart) []string {
	var missing []string
	for _, wanted := range root.Metadata.Dependencies {
		if !slices.ContainsFunc(root.Dependencies(), func(found *chart.Chart) bool { return found.Name() == wanted.Name }) {
			missing = append(missing, wanted.Name)
		}
	}
	sort.Strings(missing)
	return missing
}

// nameFiles notes which file Helm means by each name of a template.
func (j *job) nameFiles(c *chart.Chart) {
	if j.names == nil {
		j.names = map[string]origin{}
	}
	for _, file := range slices.Concat(c.Templates, c.Files) {
		if file == nil {
			continue
		}
		if from, ok := j.loaded.originOf(file.Data); ok {
			j.names[path.Join(c.ChartFullPath(), file.Name)] = from
		}
	}
	for _, child := range c.Dependencies() {
		j.nameFiles(child)
	}
}

// Copyright 2019 The Kubernetes Authors.
// SPDX-License-Identifier: Apache-2.0

// This file stands in for kustomize's file of the same name while WebAssembly is built. Changed: charts are rendered by the
// embedded engine from the files at hand; nothing is run, pulled, or written; helmGlobals.configHome is not consulted.
package builtins

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"hf-guardrails/render/inflate"
	"sigs.k8s.io/kustomize/api/konfig"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/errors"
	"sigs.k8s.io/kustomize/kyaml/kio"
	kyaml "sigs.k8s.io/kustomize/kyaml/yaml"
	"sigs.k8s.io/kustomize/kyaml/yaml/merge2"
	"sigs.k8s.io/yaml"
)

// HelmChartInflationGeneratorPlugin generates resources from a chart below the kustomization.
type HelmChartInflationGeneratorPlugin struct {
	h *resmap.PluginHelpers
	types.HelmGlobals
	types.HelmChart
}

// Config reads and checks the generator's fields.
func (p *HelmChartInflationGeneratorPlugin) Config(h *resmap.PluginHelpers, config []byte) error {
	p.h = h
	if err := yaml.Unmarshal(config, p); err != nil {
		return err
	}
	if p.Name == "" {
		return fmt.Errorf("chart name cannot be empty")
	}
	if strings.HasPrefix(p.ReleaseName, "-") {
		return fmt.Errorf("releaseName must not start with '-', got %q", p.ReleaseName)
	}
	if strings.HasPrefix(p.Name, "-") {
		return fmt.Errorf("chart name must not start with '-', got %q", p.Name)
	}
	if p.ChartHome == "" {
		p.ChartHome = types.HelmDefaultHome
	}
	if p.ValuesFile == "" {
		p.ValuesFile = filepath.Join(p.home(), p.Name, "values.yaml")
	}
	for _, file := range p.AdditionalValuesFiles {
		if _, err := h.Loader().Load(file); err != nil {
			return errors.WrapPrefixf(err, "could not load additionalValuesFile")
		}
	}
	if p.ValuesMerge == "" {
		p.ValuesMerge = "override"
	}
	if legal := []string{"merge", "override", "replace"}; !slices.Contains(legal, p.ValuesMerge) {
		return fmt.Errorf("valuesMerge must be one of %v", legal)
	}
	return nil
}

// home is the folder of the charts.
func (p *HelmChartInflationGeneratorPlugin) home() string {
	home := p.ChartHome
	if !filepath.IsAbs(home) {
		home = filepath.Join(p.h.Loader().Root(), home)
	}
	if p.Version != "" && p.Repo != "" {
		return filepath.Join(home, fmt.Sprintf("%s-%s", p.Name, p.Version))
	}
	return home
}

// Generate renders the chart.
func (p *HelmChartInflationGeneratorPlugin) Generate() (resmap.ResMap, error) {
	chart := filepath.Join(p.home(), p.Name)
	if !inflate.Exists(chart) {
		if p.Repo == "" {
			return nil, fmt.Errorf("no repo specified for pull, no chart found at '%s'", chart)
		}
		return nil, fmt.Errorf("no chart found at '%s', and nothing is pulled here (repo '%s')", chart, p.Repo)
	}
	values, err := p.values()
	if err != nil {
		return nil, err
	}
	output, err := inflate.Template(inflate.Request{
		Chart:        chart,
		Release:      p.ReleaseName,
		NameTemplate: p.NameTemplate,
		Namespace:    p.Namespace,
		Values:       values,
		KubeVersion:  p.KubeVersion,
		APIVersions:  p.ApiVersions,
		IncludeCRDs:  p.IncludeCRDs,
		SkipHooks:    p.SkipHooks,
		SkipTests:    p.SkipTests,
	})
	if err != nil {
		return nil, err
	}
	resources, err := p.h.ResmapFactory().NewResMapFromBytes(output)
	if err != nil {
		nodes, readError := (&kio.ByteReader{Reader: bytes.NewBuffer(output), OmitReaderAnnotations: true}).Read()
		if readError != nil {
			return nil, fmt.Errorf("error reading helm output: %w", readError)
		}
		if len(nodes) == 0 {
			return nil, fmt.Errorf("could not parse bytes into resource map: %w", err)
		}
		if resources, err = p.h.ResmapFactory().NewResMapFromRNodeSlice(nodes); err != nil {
			return nil, fmt.Errorf("could not parse rnode slice into resource map: %w", err)
		}
	}
	for _, resource := range resources.Resources() {
		if err := resource.RNode.PipeE(kyaml.SetAnnotation(konfig.HelmGeneratedAnnotation, "true")); err != nil {
			return nil, fmt.Errorf("failed to set helm annotation: %w", err)
		}
	}
	return resources, nil
}

// values gives the texts of the values files, the inline values merged in as valuesMerge says.
func (p *HelmChartInflationGeneratorPlugin) values() ([]inflate.Values, error) {
	text, err := p.firstValues()
	if err != nil {
		return nil, err
	}
	values := []inflate.Values{{File: p.ValuesFile, Text: string(text)}}
	for _, file := range p.AdditionalValuesFiles {
		more, err := p.h.Loader().Load(file)
		if err != nil {
			return nil, err
		}
		values = append(values, inflate.Values{File: file, Text: string(more)})
	}
	return values, nil
}

func (p *HelmChartInflationGeneratorPlugin) firstValues() ([]byte, error) {
	if len(p.ValuesInline) == 0 {
		return p.h.Loader().Load(p.ValuesFile)
	}
	if p.ValuesMerge == "replace" {
		return yaml.Marshal(p.ValuesInline)
	}
	written, err := p.h.Loader().Load(p.ValuesFile)
	if err != nil {
		return nil, err
	}
	file, err := kyaml.Parse(string(written))
	if err != nil {
		return nil, errors.WrapPrefixf(err, "could not parse values file into rnode")
	}
	inline, err := kyaml.FromMap(p.ValuesInline)
	if err != nil {
		return nil, errors.WrapPrefixf(err, "could not parse values inline into rnode")
	}
	var merged *kyaml.RNode
	if p.ValuesMerge == "override" {
		merged, err = merge2.Merge(inline, file, kyaml.MergeOptions{})
	} else {
		merged, err = merge2.Merge(file, inline, kyaml.MergeOptions{})
	}
	if err != nil {
		return nil, errors.WrapPrefixf(err, "could not merge values")
	}
	content, err := merged.Map()
	if err != nil {
		return nil, errors.WrapPrefixf(err, "could not parse merged values into map")
	}
	return yaml.Marshal(content)
}

// NewHelmChartInflationGeneratorPlugin makes one generator.
func NewHelmChartInflationGeneratorPlugin() resmap.GeneratorPlugin {
	return &HelmChartInflationGeneratorPlugin{}
}

//go:build js

package main

import (
	"maps"
	"path"
	"slices"
	"strings"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/releaseutil"

	"hf-guardrails/render/wire"
)

// writer collects the documents of one rendering with the origin of each line.
type writer struct {
	job      *job
	rendered map[string]string
	places   map[string][]place
	parts    map[string][]part
	indices  map[string]int
	answer   wire.Answer
}

// part is one document of a template's output.
type part struct {
	content string
	line    int // 0-based, of its first line in the output
	used    bool
}

func newWriter(j *job, rendered map[string]string) *writer {
	w := &writer{job: j, rendered: rendered, places: map[string][]place{}, parts: map[string][]part{}, indices: map[string]int{}}
	w.answer.Texts = []wire.Text{}
	w.answer.Files = []string{}
	return w
}

// trace renders again with marks in the templates, and keeps for each line of the output where it comes from. The first output
// stays what it is: a template that behaves otherwise with marks only loses origins.
func (w *writer) trace(root *chart.Chart, top chartutil.Values, fresh any) {
	sources := map[*chart.File][]byte{}
	collectTemplates(root, sources)
	for _, inDefines := range []bool{true, false} {
		for file, source := range sources {
			if from, ok := w.job.loaded.originOf(source); ok && !from.archived {
				file.Data = []byte(marked(string(source), w.index(from.file), inDefines))
			}
		}
		top["Values"] = copyValue(fresh)
		withMarks, err := engine.Render(root, top)
		complete := err == nil
		if err == nil {
			for name, pure := range w.rendered {
				found, same := places(pure, withMarks[name])
				if _, known := w.places[name]; !known || same {
					w.places[name] = found
				}
				complete = complete && same
			}
		}
		if complete {
			break
		}
	}
	for file, source := range sources {
		file.Data = source
	}
}

func collectTemplates(c *chart.Chart, into map[*chart.File][]byte) {
	for _, file := range c.Templates {
		if file != nil {
			into[file] = file.Data
		}
	}
	for _, child := range c.Dependencies() {
		collectTemplates(child, into)
	}
}

func (w *writer) index(file string) int {
	index, ok := w.indices[file]
	if !ok {
		index = len(w.answer.Files)
		w.indices[file] = index
		w.answer.Files = append(w.answer.Files, file)
	}
	return index
}

// document adds one document of a template.
func (w *writer) document(name, content string) {
	text := wire.Text{File: w.job.names[name].file, Source: name, Text: content}
	if traced, ok := w.places[name]; ok {
		first := w.find(name, content)
		for line := range strings.Count(content, "\n") + 1 {
			if first < 0 || first+line >= len(traced) || traced[first+line].line == 0 {
				text.Origins = append(text.Origins, -1, 0)
			} else {
				text.Origins = append(text.Origins, traced[first+line].file, traced[first+line].line)
			}
		}
	}
	w.answer.Texts = append(w.answer.Texts, text)
}

// file adds a file that is printed as it is.
func (w *writer) file(name, content string) {
	from := w.job.names[name]
	if from.file == "" { // CRDs are named by the path inside their chart
		from = w.job.names[path.Join(w.job.loaded.chart.ChartFullPath(), name)]
	}
	text := wire.Text{File: from.file, Source: name, Text: content}
	if from.file != "" && !from.archived {
		index := w.index(from.file)
		for line := range strings.Count(content, "\n") + 1 {
			text.Origins = append(text.Origins, index, line+1)
		}
	}
	w.answer.Texts = append(w.answer.Texts, text)
}

// find gives the line of the template's output at which a document begins, -1 where it can't be found.
func (w *writer) find(name, content string) int {
	parts, ok := w.parts[name]
	if !ok {
		parts = split(w.rendered[name])
		w.parts[name] = parts
	}
	for index := range parts {
		if !parts[index].used && parts[index].content == content {
			parts[index].used = true
			return parts[index].line
		}
	}
	return -1
}

func split(output string) []part {
	documents := releaseutil.SplitManifests(output)
	keys := slices.SortedFunc(maps.Keys(documents), func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	})
	var parts []part
	offset := 0
	for _, key := range keys {
		found := strings.Index(output[offset:], documents[key])
		if found < 0 {
			continue
		}
		offset += found
		parts = append(parts, part{content: documents[key], line: strings.Count(output[:offset], "\n")})
		offset += len(documents[key])
	}
	return parts
}

//go:build js

package main

import (
	"errors"
	"path"
	"regexp"
	"strconv"
	"strings"

	"hf-guardrails/render/wire"
)

var (
	yamlLinePattern = regexp.MustCompile(`\bline (\d+)\b`)
	placePattern    = regexp.MustCompile(`([^\s():"]+/[^\s():"]+):(\d+)(?::\d+)?`)
	yamlParseError  = regexp.MustCompile(`YAML parse error on ([^\s:]+):`)
)

func yamlLine(err error) int {
	found := yamlLinePattern.FindStringSubmatch(err.Error())
	if found == nil {
		return 0
	}
	line, _ := strconv.Atoi(found[1])
	return line
}

// explain says what an error of Helm's engine is about: the innermost template named that the request has as a file.
func (j *job) explain(err error) *wire.Failure {
	failure := &wire.Failure{Kind: "template", Message: err.Error()}
	for _, found := range placePattern.FindAllStringSubmatch(failure.Message, -1) {
		from, ok := j.names[found[1]]
		if !ok || from.archived && failure.File != "" {
			continue
		}
		failure.File = from.file
		failure.Line = 0
		if !from.archived {
			failure.Line, _ = strconv.Atoi(found[2])
		}
	}
	if found := yamlParseError.FindStringSubmatch(failure.Message); found != nil {
		// The line it names is one of the output, not of the template.
		failure.File = j.names[found[1]].file
		failure.Line = 0
	}
	if failure.File == "" {
		failure.File = path.Join(j.options.Chart, "Chart.yaml")
	}
	return failure
}

func (j *job) loadFailure(err error) error {
	var failure *wire.Failure
	if errors.As(err, &failure) {
		return failure
	}
	failure = &wire.Failure{Kind: "template", Message: err.Error(), File: j.options.Chart}
	for _, name := range []string{"Chart.yaml", "values.yaml", "Chart.lock", "requirements.yaml"} {
		if strings.HasPrefix(failure.Message, "cannot load "+name) || strings.HasPrefix(failure.Message, name) {
			failure.File = path.Join(j.options.Chart, name)
			failure.Line = yamlLine(err)
			if name == "values.yaml" {
				failure.Kind = "values"
			}
		}
	}
	return failure
}

func (j *job) valuesFailure(err error) error {
	failure := &wire.Failure{Kind: "values", Message: err.Error(), File: path.Join(j.options.Chart, "values.schema.json")}
	if strings.Contains(failure.Message, "failing loading \"http") {
		failure.Kind = "remote"
	}
	return failure
}

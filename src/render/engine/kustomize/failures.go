//go:build js

package main

import (
	"path"
	"regexp"
	"strings"

	"hf-guardrails/render/wire"
)

var (
	pluginPattern = regexp.MustCompile(`external plugins disabled|unable to load external plugin|unable to load builtin`)
	recursion     = regexp.MustCompile(`(?:recursed accumulation of path|couldn't make target for path|file under) '?` + top + `/([^\s':]+)`)
	quoted        = regexp.MustCompile(`'([^'\s]+)'|"([^"\s]+)"|Error: (\S+):`)
)

// explain says what kind of thing an error of kustomize is about, and in which kustomization.
func explain(err error, directory string, files []wire.File) *wire.Failure {
	message := strings.TrimSpace(err.Error())
	failure := &wire.Failure{Kind: "template", File: kustomizationIn(directory, files)}
	switch {
	case strings.Contains(message, "nothing is fetched here") || strings.Contains(message, "nothing is pulled here"):
		failure.Kind = "remote"
	case pluginPattern.MatchString(message):
		failure.Kind = "plugin"
	case strings.Contains(message, "no repo specified for pull"):
		failure.Kind = "dependency"
	}
	if all := recursion.FindAllStringSubmatch(message, -1); len(all) > 0 {
		failure.File = kustomizationIn(path.Clean(all[len(all)-1][1]), files)
	}
	failure.Line = lineOf(failure.File, message, files)
	failure.Message = strings.ReplaceAll(strings.ReplaceAll(message, top+"/", ""), top, ".")
	return failure
}

// lineOf finds the last thing that a message quotes in the file that it is about.
func lineOf(name, message string, files []wire.File) int {
	for _, file := range files {
		if file.Path != name {
			continue
		}
		lines := strings.Split(string(file.Data), "\n")
		words := quoted.FindAllStringSubmatch(message, -1)
		for index := len(words) - 1; index >= 0; index-- {
			word := words[index][1] + words[index][2] + words[index][3]
			for number, line := range lines {
				if len(word) > 2 && strings.Contains(line, word) {
					return number + 1
				}
			}
		}
	}
	return 0
}

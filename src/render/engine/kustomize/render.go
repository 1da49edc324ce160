//go:build js

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"syscall/js"

	"sigs.k8s.io/kustomize/api/konfig"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/kustomize/kyaml/openapi"
	kyaml "sigs.k8s.io/kustomize/kyaml/yaml"

	"hf-guardrails/render/inflate"
	"hf-guardrails/render/wire"
)

// top is where the request's files are mounted.
const top = "/repository"

const maxOutputBytes = 64 << 20

// Options name the folder to build.
type Options struct {
	Directory string `json:"directory"`
}

// schemaChanged says that the last build may have left a schema of its own behind: kustomize keeps it in a global variable.
var schemaChanged bool

// Render gives the resources that `kustomize build` prints, in its order.
func Render(options Options, files []wire.File) wire.Answer {
	answer, err := build(options, files)
	if err == nil {
		return answer
	}
	var failure *wire.Failure
	if !errors.As(err, &failure) {
		failure = explain(err, options.Directory, files)
	}
	return wire.Answer{Failure: failure}
}

func build(options Options, files []wire.File) (wire.Answer, error) {
	none := wire.Answer{}
	root := kustomizationIn(options.Directory, files)
	system := filesys.MakeFsInMemory()
	if err := system.MkdirAll(path.Join(top, options.Directory)); err != nil {
		return none, err
	}
	var asked []string
	usesSchema := false
	for _, file := range files {
		content := file.Data
		if file.Path == root {
			content, asked = withOrigins(content)
		}
		if slices.Contains(konfig.RecognizedKustomizationFileNames(), path.Base(file.Path)) {
			usesSchema = usesSchema || bytes.Contains(content, []byte("openapi"))
		}
		if err := system.WriteFile(path.Join(top, file.Path), content); err != nil {
			return none, err
		}
	}
	if schemaChanged || usesSchema {
		openapi.ResetOpenAPI()
	}
	schemaChanged = usesSchema
	inflate.Exists = func(folder string) bool { return system.IsDir(folder) }
	inflate.Template = template
	resource.KeepTransformations = slices.Contains(asked, types.TransformerAnnotations)
	choices := krusty.MakeDefaultOptions()
	choices.Reorder = krusty.ReorderOptionUnspecified
	result, err := krusty.MakeKustomizer(choices).Run(system, path.Join(top, options.Directory))
	if err != nil {
		return none, err
	}
	answer := wire.Answer{Files: []string{}, Texts: []wire.Text{}}
	size := 0
	for _, res := range result.Resources() {
		text, err := textOf(res, options.Directory, asked)
		if err != nil {
			return none, err
		}
		size += len(text.Text)
		if size > maxOutputBytes {
			return none, &wire.Failure{Kind: "refused", Message: fmt.Sprintf("the resources have more than %d MiB", maxOutputBytes>>20)}
		}
		answer.Texts = append(answer.Texts, text)
	}
	return answer, nil
}

// textOf takes a resource's origin off, unless the kustomization asks for it itself, and prints it.
func textOf(res *resource.Resource, directory string, asked []string) (wire.Text, error) {
	text := wire.Text{}
	origin, err := res.GetOrigin()
	if err != nil {
		return text, err
	}
	text.File = fileOf(origin, directory)
	if !slices.Contains(asked, types.OriginAnnotations) {
		if err := res.SetOrigin(nil); err != nil {
			return text, err
		}
	}
	content, err := res.AsYAML()
	text.Text = string(content)
	return text, err
}

func fileOf(origin *resource.Origin, directory string) string {
	if origin == nil || origin.Repo != "" {
		return ""
	}
	file := origin.Path
	if file == "" {
		file = origin.ConfiguredIn
	}
	if file == "" {
		return ""
	}
	file = path.Join(directory, file)
	if strings.HasPrefix(file, "../") {
		return ""
	}
	return file
}

// withOrigins lets the root kustomization ask for origins, and says which of them it asks for itself.
func withOrigins(content []byte) ([]byte, []string) {
	var written struct {
		BuildMetadata []string `yaml:"buildMetadata"`
	}
	node, err := kyaml.Parse(string(content))
	if err != nil || node.YNode().Kind != kyaml.MappingNode || kyaml.Unmarshal(content, &written) != nil {
		return content, nil // the build itself says what is wrong
	}
	asked := written.BuildMetadata
	wanted := slices.Clone(asked)
	if !slices.Contains(wanted, types.OriginAnnotations) {
		wanted = append(wanted, types.OriginAnnotations)
	}
	if len(asked) == 0 && node.Field("buildMetadata") == nil && node.YNode().Style&kyaml.FlowStyle == 0 {
		return append(bytes.TrimRight(slices.Clone(content), "\n"), "\nbuildMetadata: ["+strings.Join(wanted, ", ")+"]\n"...), asked
	}
	if err := node.PipeE(kyaml.SetField("buildMetadata", kyaml.NewListRNode(wanted...))); err != nil {
		return content, asked
	}
	text, err := node.String()
	if err != nil {
		return content, asked
	}
	return []byte(text), asked
}

func kustomizationIn(directory string, files []wire.File) string {
	for _, file := range files {
		folder := path.Dir(file.Path)
		if folder == "." {
			folder = ""
		}
		if folder == directory && slices.Contains(konfig.RecognizedKustomizationFileNames(), path.Base(file.Path)) {
			return file.Path
		}
	}
	return directory
}

// template asks the Helm engine, which JavaScript runs beside this one.
func template(request inflate.Request) ([]byte, error) {
	request.Chart = strings.TrimPrefix(request.Chart, top+"/")
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	var answer wire.Answer
	given := js.Global().Call("inflate", string(text)).String()
	if err := json.Unmarshal([]byte(given), &answer); err != nil {
		return nil, err
	}
	if answer.Failure != nil {
		return nil, answer.Failure
	}
	var output bytes.Buffer
	for _, document := range answer.Texts {
		fmt.Fprintf(&output, "---\n# Source: %s\n%s\n", document.Source, document.Text)
	}
	return output.Bytes(), nil
}

// Package inflate is what kustomize's chart generator asks for instead of running a helm binary.
package inflate

import "errors"

// Values is the text of one values file.
type Values struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// Request holds the arguments that kustomize would give to `helm template`.
type Request struct {
	Chart        string   `json:"chart"` // absolute
	Release      string   `json:"release"`
	NameTemplate string   `json:"nameTemplate,omitempty"`
	Namespace    string   `json:"namespace"`
	Values       []Values `json:"values"`
	KubeVersion  string   `json:"kubeVersion,omitempty"`
	APIVersions  []string `json:"apiVersions,omitempty"`
	IncludeCRDs  bool     `json:"includeCrds,omitempty"`
	SkipHooks    bool     `json:"skipHooks,omitempty"`
	SkipTests    bool     `json:"skipTests,omitempty"`
}

// Template renders a chart; Exists tells whether a folder is there. Both are set before a build.
var (
	Template = func(Request) ([]byte, error) { return nil, errors.New("no helm engine") }
	Exists   = func(string) bool { return false }
)

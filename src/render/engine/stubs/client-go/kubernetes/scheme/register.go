// Package scheme holds what Helm asks of the real scheme: the names of all API versions, in their order.
package scheme

import "k8s.io/apimachinery/pkg/runtime/schema"

type versions struct{}

// Scheme lists the API versions that the real scheme knows, Helm's extension versions included.
var Scheme versions

// PrioritizedVersionsAllGroups returns all API versions in the order of the real scheme.
func (versions) PrioritizedVersionsAllGroups() []schema.GroupVersion {
	all := make([]schema.GroupVersion, 0, len(apiVersions))
	for _, name := range apiVersions {
		version, err := schema.ParseGroupVersion(name)
		if err == nil {
			all = append(all, version)
		}
	}
	return all
}

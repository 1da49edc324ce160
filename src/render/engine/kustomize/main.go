//go:build js

// Command kustomize builds kustomizations as `kustomize build` does, from files in memory.
package main

import "hf-guardrails/render/wire"

func main() { wire.Serve(Render) }

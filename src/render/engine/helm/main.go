//go:build js

// Command helm renders charts as `helm template` does, from files in memory.
package main

import "hf-guardrails/render/wire"

func main() { wire.Serve(Render) }

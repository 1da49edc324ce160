// Package v1beta1 registers nothing: the list of the stubbed scheme has its versions already.
package v1beta1

// AddToScheme does nothing.
func AddToScheme(any) {}

// Package rest stands in for the client of a cluster: there is none.
package rest

// Config would say how to reach a cluster.
type Config struct{}

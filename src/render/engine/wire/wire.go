//go:build js

// Package wire carries requests from JavaScript to an engine and answers back: options as JSON, all files as one run of bytes.
package wire

import (
	"encoding/json"
	"fmt"
	"syscall/js"
)

// File is one file of a request; Path is relative to the render root.
type File struct {
	Path string
	Data []byte
}

// Text is one rendered stream.
type Text struct {
	File         string   `json:"file"`
	Source       string   `json:"source,omitempty"`
	Text         string   `json:"text"`
	Origins      []int    `json:"origins,omitempty"` // per line: index into Answer.Files, line; -1, 0 = not known
}

// Failure says why nothing was rendered.
type Failure struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
}

// Error makes a Failure an error.
func (f *Failure) Error() string { return f.Message }

// Answer is what an engine gives back.
type Answer struct {
	Files   []string `json:"files"`
	Texts   []Text   `json:"texts"`
	Failure *Failure `json:"failure,omitempty"`
}

type envelope struct {
	Files []struct {
		Path string `json:"path"`
		Size int    `json:"size"`
	} `json:"files"`
}

// Serve registers `render(options, bytes)` on the object that JavaScript handed in as the global one, and waits for ever.
func Serve[Options any](render func(Options, []File) Answer) {
	js.Global().Set("render", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, err := json.Marshal(answer(render, args))
		if err != nil {
			text = []byte(`{"failure":{"kind":"engine","message":"the answer can't be written"}}`)
		}
		return string(text)
	}))
	select {}
}

func answer[Options any](render func(Options, []File) Answer, args []js.Value) (given Answer) {
	defer func() {
		if reason := recover(); reason != nil {
			given = Answer{Failure: &Failure{Kind: "engine", Message: fmt.Sprint("the engine stopped: ", reason)}}
		}
	}()
	header := []byte(args[0].String())
	var options Options
	var table envelope
	for _, into := range []any{&options, &table} {
		if err := json.Unmarshal(header, into); err != nil {
			return Answer{Failure: &Failure{Kind: "engine", Message: err.Error()}}
		}
	}
	content := make([]byte, args[1].Length())
	js.CopyBytesToGo(content, args[1])
	files := make([]File, 0, len(table.Files))
	for _, entry := range table.Files {
		files = append(files, File{Path: entry.Path, Data: content[:entry.Size:entry.Size]})
		content = content[entry.Size:]
	}
	return render(options, files)
}

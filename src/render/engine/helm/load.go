//go:build js

package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
	"unsafe"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/ignore"

	"hf-guardrails/render/wire"
)

const (
	maxUnpackedBytes = 128 << 20
	maxArchiveDepth  = 8
)

// origin is where the content of a chart's file stands among the request's files.
type origin struct {
	file     string
	archived bool // inside a .tgz: its lines can't be shown
}

// loaded is a chart and the origin of each of its files, by the address of the content, which the loader keeps.
type loaded struct {
	chart   *chart.Chart
	origins map[*byte]origin
}

func (l loaded) originOf(content []byte) (origin, bool) {
	found, ok := l.origins[unsafe.SliceData(content)]
	return found, ok && len(content) > 0
}

// load reads the chart in a folder or a .tgz of the request.
func load(chartPath string, files []wire.File) (loaded, error) {
	result := loaded{origins: map[*byte]origin{}}
	unpack := &unpacker{remaining: maxUnpackedBytes}
	var buffered []*loader.BufferedFile
	if archive := slices.IndexFunc(files, func(file wire.File) bool { return file.Path == chartPath }); archive >= 0 {
		if !bytes.HasPrefix(files[archive].Data, []byte("\x1F\x8B\x08")) {
			return result, fmt.Errorf("file '%s' does not appear to be a gzipped archive", chartPath)
		}
		inner, err := unpack.archive(chartPath, files[archive].Data, 1)
		if err != nil {
			return result, err
		}
		buffered = inner
		for _, file := range inner {
			result.keep(file.Data, origin{file: chartPath, archived: true})
		}
	} else {
		own, err := folder(chartPath, files)
		if err != nil {
			return result, err
		}
		buffered = own
		for _, file := range own {
			result.keep(file.Data, origin{file: path.Join(chartPath, file.Name)})
		}
	}
	expanded, err := result.expand(buffered, unpack, 1)
	if err != nil {
		return result, err
	}
	result.chart, err = loader.LoadFiles(expanded)
	if err != nil {
		err = errors.New(strings.ReplaceAll(err.Error(), unpackedMark+" in ", " in "))
	}
	return result, err
}

func (l loaded) keep(content []byte, from origin) {
	if len(content) > 0 {
		l.origins[unsafe.SliceData(content)] = from
	}
}

// unpackedMark ends the folder name that stands for an unpacked archive, so that Helm's loader takes it for a folder.
const unpackedMark = "~unpacked"

// expand replaces every packed sub-chart by its files, as if it lay there as a folder: so each content has a known origin.
func (l loaded) expand(files []*loader.BufferedFile, unpack *unpacker, depth int) ([]*loader.BufferedFile, error) {
	var result []*loader.BufferedFile
	for _, file := range files {
		if !isPackedChart(file.Name) {
			result = append(result, file)
			continue
		}
		from, _ := l.originOf(file.Data)
		inner, err := unpack.archive(from.file, file.Data, depth)
		if err != nil {
			return nil, inArchive(from.file, fmt.Errorf("error unpacking subchart %s: %w", path.Base(file.Name), err))
		}
		for _, entry := range inner {
			l.keep(entry.Data, origin{file: from.file, archived: true})
		}
		if inner, err = l.expand(inner, unpack, depth+1); err != nil {
			return nil, err
		}
		for _, entry := range inner {
			result = append(result, &loader.BufferedFile{Name: file.Name + unpackedMark + "/" + entry.Name, Data: entry.Data})
		}
	}
	return result, nil
}

// isPackedChart tells whether Helm would unpack a file: an archive directly in a charts folder (of a sub-chart too).
func isPackedChart(name string) bool {
	parts := strings.Split(name, "/")
	if len(parts)%2 != 0 || path.Ext(name) != ".tgz" {
		return false
	}
	for index, part := range parts {
		if index%2 == 0 && part != "charts" || index%2 == 1 && strings.IndexAny(part, "_.") == 0 {
			return false
		}
	}
	return true
}

// unpacker reads archives within one budget for the whole request, so that archives in archives can't multiply.
type unpacker struct{ remaining int64 }

func (u *unpacker) archive(file string, packed []byte, depth int) ([]*loader.BufferedFile, error) {
	if depth > maxArchiveDepth {
		return nil, &wire.Failure{Kind: "refused", File: file, Message: fmt.Sprintf("archives nested more than %d deep", maxArchiveDepth)}
	}
	if err := u.check(packed); err != nil {
		return nil, inArchive(file, err)
	}
	return loader.LoadArchiveFiles(bytes.NewReader(packed))
}

// inArchive says which archive a failure is about.
func inArchive(file string, err error) error {
	var failure *wire.Failure
	if !errors.As(err, &failure) {
		failure = &wire.Failure{Kind: "template", Message: err.Error()}
	}
	failure.File = file
	return failure
}

func (u *unpacker) check(packed []byte) error {
	unzipped, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return err
	}
	counted := &io.LimitedReader{R: unzipped, N: u.remaining + 1}
	entries := tar.NewReader(counted)
	for {
		header, err := entries.Next()
		if counted.N <= 0 {
			return &wire.Failure{Kind: "refused", Message: fmt.Sprintf("the packed charts hold more than %d MiB", maxUnpackedBytes>>20)}
		}
		if err == io.EOF {
			u.remaining = counted.N - 1
			return nil
		}
		if err != nil {
			return err
		}
		switch name := strings.ReplaceAll(header.Name, `\`, "/"); {
		case header.Typeflag == tar.TypeSymlink || header.Typeflag == tar.TypeLink:
			return &wire.Failure{Kind: "refused", Message: fmt.Sprintf("the packed chart has a link: %q", header.Name)}
		case path.IsAbs(name) || slices.Contains(strings.Split(name, "/"), ".."):
			return &wire.Failure{Kind: "refused", Message: fmt.Sprintf("the packed chart has a file outside its own folder: %q", header.Name)}
		}
	}
}

var byteOrderMark = []byte{0xEF, 0xBB, 0xBF}

// folder lists a chart folder's files as Helm's loader does: .helmignore obeyed, names in the order of a walk.
func folder(chartPath string, files []wire.File) ([]*loader.BufferedFile, error) {
	prefix := chartPath + "/"
	if chartPath == "" {
		prefix = ""
	}
	rules := ignore.Empty()
	var own []wire.File
	for _, file := range files {
		name, inside := strings.CutPrefix(file.Path, prefix)
		if !inside {
			continue
		}
		own = append(own, wire.File{Path: name, Data: file.Data})
		if name == ignore.HelmIgnore {
			parsed, err := ignore.Parse(bytes.NewReader(bytes.TrimPrefix(file.Data, byteOrderMark)))
			if err != nil {
				return nil, err
			}
			rules = parsed
		}
	}
	rules.AddDefaults()
	slices.SortFunc(own, func(a, b wire.File) int {
		return slices.Compare(strings.Split(a.Path, "/"), strings.Split(b.Path, "/"))
	})
	var result []*loader.BufferedFile
	ignoredFolders := map[string]bool{}
	for _, file := range own {
		if inIgnoredFolder(path.Dir(file.Path), rules, ignoredFolders) || rules.Ignore(file.Path, entry{name: path.Base(file.Path)}) {
			continue
		}
		if int64(len(file.Data)) > loader.MaxDecompressedFileSize {
			return nil, &wire.Failure{
				Kind:    "refused",
				Message: fmt.Sprintf("chart file %q is larger than the maximum file size %d", path.Base(file.Path), loader.MaxDecompressedFileSize),
				File:    path.Join(chartPath, file.Path),
			}
		}
		result = append(result, &loader.BufferedFile{Name: file.Path, Data: bytes.TrimPrefix(file.Data, byteOrderMark)})
	}
	return result, nil
}

func inIgnoredFolder(name string, rules *ignore.Rules, known map[string]bool) bool {
	if name == "." {
		return false
	}
	ignored, ok := known[name]
	if !ok {
		ignored = inIgnoredFolder(path.Dir(name), rules, known) || rules.Ignore(name, entry{name: path.Base(name), folder: true})
		known[name] = ignored
	}
	return ignored
}

// entry is what the ignore rules want to know of a file.
type entry struct {
	name   string
	folder bool
}

func (e entry) Name() string     { return e.name }
func (entry) Size() int64        { return 0 }
func (entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool      { return e.folder }
func (entry) Sys() any           { return nil }
func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir
	}
	return 0
}

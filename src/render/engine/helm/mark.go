//go:build js

package main

import (
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"text/template/parse"
)

// Marks are put into a template's source where its text goes to the output. They say which file and line the text stands in:
// private-use characters around two numbers, which no function of a template changes in passing.
const (
	markStart = "\uE000"
	markEnd   = "\uE001"
)

var markPattern = regexp.MustCompile(markStart + `(\d+):(\d+)` + markEnd)

// marker marks one template source.
type marker struct {
	source string
	file   int
	starts []int // offset of each line
	cuts   []cut
}

// cut is text to put in at an offset of the source.
type cut struct {
	at   int
	text string
}

// marked returns the source with marks, or as it is where it can't be parsed. With inDefines false, named templates stay
// without marks: functions may compare or shorten what they give.
func marked(source string, file int, inDefines bool) string {
	if strings.Contains(source, markStart) || strings.Contains(source, markEnd) {
		return source
	}
	tree := parse.New("template")
	tree.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := tree.Parse(source, "", "", trees); err != nil {
		return source
	}
	m := &marker{source: source, file: file, starts: []int{0}}
	for offset := range len(source) {
		if source[offset] == '\n' {
			m.starts = append(m.starts, offset+1)
		}
	}
	for _, found := range trees {
		if found.Root == nil {
			continue
		}
		if found.Root == tree.Root {
			m.list(found.Root)
			if last := lastNode(found.Root); last != nil && last.Type() != parse.NodeText {
				m.cuts = append(m.cuts, cut{len(source), m.mark(m.lastLine(last))})
			}
		} else if inDefines && hasLines(found.Root) {
			m.list(found.Root)
		}
	}
	sort.SliceStable(m.cuts, func(a, b int) bool { return m.cuts[a].at < m.cuts[b].at })
	var out strings.Builder
	done := 0
	for _, c := range m.cuts {
		out.WriteString(source[done:c.at])
		out.WriteString(c.text)
		done = c.at
	}
	out.WriteString(source[done:])
	return out.String()
}

func (m *marker) mark(line int) string {
	return fmt.Sprintf("%s%d:%d%s", markStart, m.file, line, markEnd)
}

func (m *marker) lineAt(offset int) int {
	return sort.SearchInts(m.starts, offset+1)
}

// list marks the text of one list of nodes, and what stands directly behind an action that writes to the output.
func (m *marker) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for index, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			m.text(node)
			continue
		case *parse.IfNode:
			m.list(node.List)
			m.list(node.ElseList)
		case *parse.RangeNode:
			m.list(node.List)
			m.list(node.ElseList)
		case *parse.WithNode:
			m.list(node.List)
			m.list(node.ElseList)
		}
		if index > 0 && writes(list.Nodes[index-1]) {
			// No text between the two: all white space there is trimmed, so an action that trims both sides changes nothing.
			if start := strings.LastIndex(m.source[:node.Position()], "{{"); start >= 0 {
				m.cuts = append(m.cuts, cut{start, `{{- "` + m.mark(m.lastLine(list.Nodes[index-1])) + `" -}}`})
			}
		}
	}
	m.close(list)
}

// close marks the end of a list whose last node is an action that writes to the output: what closes the list trims the white
// space there, so that the next mark would be one of other lines.
func (m *marker) close(list *parse.ListNode) {
	last := lastNode(list)
	if last == nil {
		return
	}
	switch last.(type) {
	case *parse.ActionNode, *parse.TemplateNode:
	default:
		return
	}
	end := m.actionEnd(int(last.Position()))
	if end < 0 || !writes(last) {
		return
	}
	if start := strings.Index(m.source[end:], "{{"); start >= 0 && strings.TrimSpace(m.source[end:end+start]) == "" {
		m.cuts = append(m.cuts, cut{end + start, `{{- "` + m.mark(m.lineAt(int(last.Position()))) + `" -}}`})
	}
}

// actionEnd is the offset behind the action in which an offset stands, -1 where it doesn't end.
func (m *marker) actionEnd(at int) int {
	for at < len(m.source) {
		switch letter := m.source[at]; {
		case letter == '`':
			end := strings.IndexByte(m.source[at+1:], '`')
			if end < 0 {
				return -1
			}
			at += end + 1
		case letter == '"' || letter == '\'':
			for at++; at < len(m.source) && m.source[at] != letter; at++ {
				if m.source[at] == '\\' {
					at++
				}
			}
		case strings.HasPrefix(m.source[at:], "}}"):
			return at + 2
		}
		at++
	}
	return -1
}

// text marks the end of each line of a text, and its own end.
func (m *marker) text(node *parse.TextNode) {
	start := int(node.Pos)
	end := start + len(node.Text)
	if end > len(m.source) || m.source[start:end] != string(node.Text) {
		return
	}
	for offset := start; offset < end; offset++ {
		if m.source[offset] != '\n' {
			continue
		}
		at := offset
		if at > start && m.source[at-1] == '\r' {
			at--
		}
		m.cuts = append(m.cuts, cut{at, m.mark(m.lineAt(offset))})
	}
	last := m.source[strings.LastIndexByte(m.source[start:end], '\n')+1+start : end]
	if strings.TrimSpace(last) != "" {
		m.cuts = append(m.cuts, cut{end, m.mark(m.lineAt(end - 1))})
	}
}

// writes tells whether a node other than text may write to the output.
func writes(node parse.Node) bool {
	switch node := node.(type) {
	case *parse.ActionNode:
		return node.Pipe == nil || len(node.Pipe.Decl) == 0
	case *parse.TemplateNode, *parse.IfNode, *parse.RangeNode, *parse.WithNode:
		return true
	}
	return false
}

// lastLine is the line of the last action within a node.
func (m *marker) lastLine(node parse.Node) int {
	var list *parse.ListNode
	switch node := node.(type) {
	case *parse.IfNode:
		list = node.List
	case *parse.RangeNode:
		list = node.List
	case *parse.WithNode:
		list = node.List
	}
	if list != nil {
		if last := lastNode(list); last != nil {
			return m.lastLine(last)
		}
	}
	return m.lineAt(int(node.Position()))
}

func lastNode(list *parse.ListNode) parse.Node {
	if len(list.Nodes) == 0 {
		return nil
	}
	return list.Nodes[len(list.Nodes)-1]
}

// hasLines tells whether a named template gives lines and not a mere value.
func hasLines(list *parse.ListNode) bool {
	if list == nil {
		return false
	}
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			if strings.Contains(strings.Trim(string(node.Text), " \t\r\n"), "\n") ||
				(strings.Contains(string(node.Text), "\n") && strings.TrimSpace(string(node.Text)) != "") {
				return true
			}
		case *parse.IfNode:
			if hasLines(node.List) || hasLines(node.ElseList) {
				return true
			}
		case *parse.RangeNode:
			if hasLines(node.List) || hasLines(node.ElseList) {
				return true
			}
		case *parse.WithNode:
			if hasLines(node.List) || hasLines(node.ElseList) {
				return true
			}
		}
	}
	return false
}

// place is a file's index and a line; line 0 = not known.
type place struct{ file, line int }

// places says for each line of the pure text where it comes from, by the marks in the marked text; ok is false where the two
// texts don't have the same lines, so that a part of them stays unknown.
func places(pure, withMarks string) (result []place, ok bool) {
	pureLines := strings.Split(pure, "\n")
	markedLines := strings.Split(withMarks, "\n")
	partner, ok := align(pureLines, markedLines)
	own := make([]place, len(markedLines))
	known := place{}
	for index := len(markedLines) - 1; index >= 0; index-- {
		if first := markPattern.FindStringSubmatch(markedLines[index]); first != nil {
			known.file, _ = strconv.Atoi(first[1])
			known.line, _ = strconv.Atoi(first[2])
			own[index] = known
		} else {
			own[index] = known
		}
	}
	result = make([]place, len(pureLines))
	for index, other := range partner {
		if other >= 0 {
			result[index] = own[other]
		}
	}
	return result, ok
}

// align finds for each pure line its marked line, or -1.
func align(pure, marked []string) (partner []int, same bool) {
	partner = make([]int, len(pure))
	fits := func(a, b int) bool {
		line := marked[b]
		if markPattern.ReplaceAllString(line, "") == pure[a] {
			return true
		}
		// A value that a mark changed (a hash) or that is made by chance: the text before it says whether it is the same line.
		first := markPattern.FindStringIndex(line)
		return first != nil && strings.TrimSpace(line[:first[0]]) != "" && strings.HasPrefix(pure[a], line[:first[0]])
	}
	if len(pure) == len(marked) {
		same = true
		for index := range pure {
			partner[index] = index
			if !fits(index, index) {
				partner[index] = -1
			}
		}
		return partner, same
	}
	for index := range partner {
		partner[index] = -1
	}
	head := 0
	for head < len(pure) && head < len(marked) && fits(head, head) {
		partner[head] = head
		head++
	}
	for tail := 1; tail <= len(pure)-head && tail <= len(marked)-head; tail++ {
		if !fits(len(pure)-tail, len(marked)-tail) {
			break
		}
		partner[len(pure)-tail] = len(marked) - tail
	}
	return partner, false
}

"""Reads exports with the programs of others and prints what they found, as JSON. Run by readers.test.ts; its argument is the folder."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])


def brat():
    from pybrat.parser import BratParser

    [example] = BratParser(error="raise").parse(str(folder / "brat"))
    return [[e.type, e.mention, [[s.start, s.end] for s in e.spans]] for e in example.entities]


def cas():
    import cassis

    with open(folder / "json-cas" / "story.txt.json", "rb") as file:
        read = cassis.load_cas_from_json(file)
    return [[a.label, a.get_covered_text()] for a in read.select("webanno.custom.NewsAnnotation")]


def networks():
    import networkx

    graphs = [networkx.read_gexf(folder / "annotations.gexf"), networkx.read_graphml(folder / "annotations.graphml")]
    return [[sorted(g.nodes), sorted([*sorted(pair), data["weight"]] for *pair, data in g.edges(data=True))] for g in graphs]


def conll():
    import nltk
    from nltk.corpus.reader import ConllCorpusReader

    nltk.data.path.append(str(folder))
    reader = ConllCorpusReader(str(folder), "annotations.conll", ("words", "pos", "ignore", "chunk"))
    return [[t.label(), [w for w, _ in t.leaves()]] for s in reader.chunked_sents() for t in s.subtrees() if t.label() != "S"]


def spacy_spans():
    import spacy

    tokenizer = spacy.blank("en")
    found = []
    for line in (folder / "annotations.prodigy.jsonl").read_text(encoding="utf-8").splitlines():
        task = json.loads(line)
        doc = tokenizer(task["text"])
        spans = [doc.char_span(s["start"], s["end"], label=s["label"], alignment_mode="expand") for s in task["spans"]]
        doc.spans["news"] = spans
        words = [task["text"][s["start"]:s["end"]] for s in task["spans"]]
        assert all(word in span.text for word, span in zip(words, spans))
        assert [task["text"][t["start"]:t["end"]] for t in task["tokens"]] == [t["text"] for t in task["tokens"]]
        found += [[s["label"], word] for s, word in zip(task["spans"], words)]
    return found


def calendar():
    import icalendar

    read = icalendar.Calendar.from_ical((folder / "annotations.ics").read_bytes())
    return [[str(e.decoded("dtstart")), str(e["summary"])] for e in read.walk("VEVENT")]


def sidecar():
    import yaml

    read = yaml.safe_load((folder / "story.txt.annotations.yaml").read_text(encoding="utf-8"))
    return [[a["type"], a["quote"], a.get("value"), a.get("at")] for a in read["annotations"]]


def tei():
    import lxml.etree

    schema = lxml.etree.RelaxNG(lxml.etree.parse(sys.argv[2]))
    schema.validate(lxml.etree.parse(str(folder / "annotations.xml")))
    return [entry.message for entry in schema.error_log]


def kappa():
    from nltk.metrics.agreement import AnnotationTask

    return AnnotationTask(data=[tuple(row) for row in json.loads((folder / "labels.json").read_text())]).kappa()


READERS = [brat, cas, networks, conll, spacy_spans, calendar, sidecar, kappa] + ([tei] if len(sys.argv) > 2 else [])
results = {}
for reader in READERS:
    try:
        results[reader.__name__] = reader()
    except Exception as error:  # one reader's trouble is not the others'
        results[reader.__name__] = {"error": f"{type(error).__name__}: {error}"}
print(json.dumps(results))

